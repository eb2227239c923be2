// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintservice.h"
#include "models/complaints/officefacts.h"

#include <QWidget>

class ChecklistView;
class DetailSection;
class FieldList;
class QAction;
class QVBoxLayout;
class RelatedView;

/// What stands around a request: its checklist, the parts of co-handlers, related requests, attachments; and
/// the dialogs of its history, its links and the words for replies.
class CaseworkPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CaseworkPanel(ComplaintService &service, QWidget *parent = nullptr);

    void setDetail(const ComplaintDetail &detail, const OfficeFacts &facts);

    /// What can be done beside the actions of the rules; for a menu.
    const QList<QAction *> &actions() const { return m_actions; }

    /// Where the attachments of the request are shown; empty until something is put in.
    QVBoxLayout *attachmentSlot() const { return m_attachments; }

signals:
    /// Another request is wanted.
    void opened(ComplaintId id);
    void unmergeAsked(const Complaint &child);
    void revealed(const QString &number, const QString &reason); ///< its history, unmasked
    void failed(const Error &error);

private:
    QAction *newAction(const QString &name, const QString &text, const QKeySequence &keys);
    void addSections();
    void showParts(const OfficeFacts &facts);
    void tick(qint64 checkpoint, bool ticked);
    void askLink();
    void unlink(qint64 link);
    void showHistory();
    void showTemplates();
    CaseworkService::Done told();

    ComplaintService &m_service;
    FieldList *const m_parts;
    ChecklistView *const m_checklist;
    RelatedView *const m_related;
    QVBoxLayout *const m_attachments;
    DetailSection *m_partsSection = nullptr;
    DetailSection *m_checkSection = nullptr;
    DetailSection *m_relatedSection = nullptr;
    QList<QAction *> m_actions;
    ComplaintDetail m_detail;
    QList<Category> m_categories;
};
