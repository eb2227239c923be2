// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintservice.h"
#include "views/complaints/actionform.h"

#include <QPointer>
#include <QWidget>

class ActionDialog;
class DeadlineView;
class DetailCard;
class FieldList;
class QPushButton;
class QStackedLayout;
class Timeline;

/// One request: the record, how its due time came about, what happened, and what can be done with it now.
/// Keeps itself up to date as the file changes.
class ComplaintDetailPane : public QWidget
{
    Q_OBJECT

public:
    ComplaintDetailPane(ComplaintService &service, OfficeService &office, QWidget *parent = nullptr);

    /// An invalid id shows that nothing is chosen.
    void setComplaint(ComplaintId id);
    ComplaintId shown() const { return m_id; }
    /// The request as last read; its id is invalid before that.
    const ComplaintDetail &detail() const { return m_detail; }

    /// As its button: asks what the rules demand, or does it at once when they demand nothing.
    void start(ComplaintAction action);

signals:
    void loaded(const ComplaintDetail &detail);
    /// What no dialog of the pane has shown already.
    void failed(const Error &error);

private:
    void reload();
    void accept(const ComplaintDetail &detail);
    void fill();
    void showActions();
    QWidget *newHistory();
    void showTimeline();
    void submit(const ComplaintInput &input);
    void finish(ComplaintId id, ComplaintAction action);
    void refuse(const Error &error);
    ActionChoices choices() const;

    ComplaintService &m_service;
    OfficeService &m_office;
    DetailCard *const m_card;
    QStackedLayout *const m_stack;
    FieldList *const m_fields;
    QPushButton *const m_reveal;
    QPushButton *const m_explain;
    DeadlineView *const m_deadline;
    Timeline *const m_timeline;
    QPointer<ActionDialog> m_dialog;
    QList<QAction *> m_actions;
    OfficeFacts m_facts;
    ComplaintDetail m_detail;
    ComplaintId m_id;
    bool m_acting = false; ///< an action of this pane is under way without a dialog
    int m_question = 0;
};
