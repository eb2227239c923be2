// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditservice.h"
#include "views/shell/page.h"

#include <QTimer>

class AuditFilterRow;
class BadgeLabel;
class EmptyState;
class ListView;
class QLabel;
class QLineEdit;
class QStackedWidget;

/// The auditor's page: every entry of the audit, narrowed by day, person, event and words, written out, and
/// whether the chain still holds.
class AuditPage : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(AuditService &audit, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *searchWidget() override;
    QList<QAction *> headerActions() const override { return {m_export, m_check}; }
    /// The first time it walks the chain.
    void visited() override;

    AuditFilter filter() const;

signals:
    /// The chain is walked, or that failed.
    void checked();

private:
    QAction *newAction(const QString &name, const QString &icon, const QString &words);
    void setUpList();
    void layOut();
    QWidget *newCard();
    void connectAll();
    void search();
    void refresh();
    void showOrder(int rows);
    void check();
    void showProgress(qint64 done, qint64 all);
    void showChain(const Result<AuditChain> &chain);
    void askForFile();
    void exportTo(const QString &path);

    AuditService &m_audit;
    AuditTableModel *const m_model;
    QLineEdit *const m_search;
    AuditFilterRow *const m_row;
    BadgeLabel *const m_chain;
    QLabel *const m_count;
    ListView *const m_list;
    EmptyState *const m_empty;
    QStackedWidget *const m_stack; ///< the list, or why it is empty
    QAction *const m_export;
    QAction *const m_check;
    QTimer m_pause;
    bool m_isChecked = false;
};
