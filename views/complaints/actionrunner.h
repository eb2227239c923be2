// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintservice.h"
#include "models/complaints/officefacts.h"

#include <QPointer>

class ActionDialog;
class QWidget;

/// Does an action with one request or many: asks what the rules demand, shows why they refuse, and what of
/// many was refused.
class ActionRunner : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to `window`, which must live as long.
    ActionRunner(ComplaintService &service, OfficeService &office, QWidget *window);

    /// `host`: offered as host section, where one is asked for.
    void start(ComplaintAction action, const Complaint &complaint, Section::Id host = {});
    void startMany(ComplaintAction action, const QList<ComplaintId> &requests, ComplaintState state);

signals:
    /// What no dialog has shown.
    void failed(const Error &error);

private:
    void ask(ComplaintAction action, const Complaint &complaint, Section::Id host);
    void submit(const ComplaintInput &input);
    void finishMany(ComplaintAction action, const ComplaintBatch &batch);
    void finish();
    void refuse(const Error &error);
    void report(ComplaintAction action, const ComplaintBatch &batch);

    ComplaintService &m_service;
    QWidget *const m_window;
    QPointer<ActionDialog> m_dialog;
    OfficeFacts m_facts;
    ComplaintAction m_action = ComplaintAction::Note;
    QList<ComplaintId> m_requests;
    bool m_acting = false;
};
