// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintservice.h"
#include "views/complaints/actionform.h"

#include <QPointer>
#include <QWidget>

class ActionDialog;
class CaseworkPanel;
class DeadlineStrip;
class DeadlineView;
class DetailActions;
class DetailCard;
class FieldList;
class MessageBar;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;
class RevealButton;
class Timeline;

/// One request: the record, how its due time came about, what stands around it, what happened, and what can
/// be done with it now. Keeps itself up to date as the file changes.
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

    /// Where the attachments of the request are shown.
    QVBoxLayout *attachmentSlot() const;

signals:
    void loaded(const ComplaintDetail &detail);
    void emptied(); ///< nothing is chosen any more
    /// The number of another request was followed; it is shown already.
    void followed(ComplaintId id);
    /// Personal data of the request with this number is shown unmasked.
    void revealed(const QString &number, const QString &reason);
    /// What no dialog of the pane has shown already.
    void failed(const Error &error);

private:
    void layOut();
    void connectAll();
    void reload();
    void accept(const ComplaintDetail &detail);
    void fill();
    void showDeadline();
    void proposeReopening();
    void ask(ComplaintAction action, const Complaint &complaint, const ComplaintInput &proposed = {});
    void submit(const ComplaintInput &input);
    void finish(ComplaintId id, ComplaintAction action);
    void refuse(const Error &error);
    void follow(ComplaintId id);
    ActionChoices choices(ComplaintAction action) const;

    ComplaintService &m_service;
    OfficeService &m_office;
    DetailCard *const m_card;
    QStackedLayout *const m_stack;
    MessageBar *const m_notice;
    FieldList *const m_fields;
    RevealButton *const m_reveal;
    QPushButton *const m_explain;
    DeadlineStrip *const m_strip;
    DeadlineView *const m_deadline;
    CaseworkPanel *const m_casework;
    Timeline *const m_timeline;
    DetailActions *const m_actions;
    QPointer<ActionDialog> m_dialog;
    OfficeFacts m_facts;
    ComplaintDetail m_detail;
    ComplaintId m_id;
    bool m_acting = false; ///< an action of this pane is under way without a dialog
    int m_question = 0;
};
