// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintservice.h"
#include "views/shell/page.h"

#include <QTimer>

class ComplaintDetailPane;
class ComplaintList;
class ComplaintTableModel;
class EmptyState;
class FilterBar;
class OfficeService;
class PapersMenu;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QSplitter;
class QStackedWidget;

/// The requests: chips, list and the chosen one beside it.
class ComplaintsPage : public Page
{
    Q_OBJECT

public:
    ComplaintsPage(ComplaintService &service, OfficeService &office, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *searchWidget() override;
    QList<QAction *> headerActions() const override { return m_headerActions; }
    void visited() override { countSoon(); }

    /// Narrows the list to this; `words` say so above it where no chip does.
    void showFilter(const ComplaintFilter &filter, const QString &words = {});
    void showChip(ComplaintFilter::Chip chip) { showFilter({.chip = chip}); }
    /// As the list shows now.
    const ComplaintFilter &filter() const;

    /// Chooses the request and shows it, in the list or not.
    void open(ComplaintId id);
    ComplaintDetailPane *detail() const { return m_detail; }
    /// What can be printed, of the request shown and of the list.
    PapersMenu *papers() const { return m_papers; }

signals:
    void intakeAsked();
    void exportAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *newAction(const QString &name, const QString &text, const QKeySequence &keys);
    QWidget *newList();
    QWidget *newChips();
    void connectAll();
    void applyFilter();
    void countSoon() { m_countPause.start(); }
    void count();
    void arrived(int rows);
    void choose(const QModelIndex &index);
    void openWindow(const QModelIndex &index);
    void leaveSearch();

    ComplaintService &m_service;
    OfficeService &m_office;
    ComplaintTableModel *const m_model;
    QLineEdit *const m_search;
    FilterBar *const m_chips;
    QPushButton *const m_narrowed; ///< what else the list is narrowed to; pressed, no more
    ComplaintList *const m_list;
    EmptyState *const m_empty;
    QStackedWidget *const m_stack;
    QSplitter *const m_splitter;
    QAction *const m_showAll; ///< the way out of an empty list
    QAction *const m_first;
    ComplaintDetailPane *const m_detail;
    PapersMenu *const m_papers;
    QList<QAction *> m_headerActions;
    ComplaintFilter m_extra;
    QTimer m_typing;
    QTimer m_countPause;
    QTimer m_clock;
    int m_counting = 0;
};
