// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintservice.h"
#include "views/complaints/modebar.h"
#include "views/shell/page.h"

#include <QTimer>

class ActionRunner;
class BoardView;
class ComplaintDetailPane;
class ComplaintList;
class ComplaintTableModel;
class DueCalendarView;
class EmptyState;
class TablesMenu;
class FilterPane;
class OfficeService;
class PapersMenu;
class QLineEdit;
class QModelIndex;
class QSplitter;
class QStackedWidget;
class RadarView;
class SavedFilterService;

/// The requests: as a list or a board with the chosen one beside it, as a calendar, and where they gather.
class ComplaintsPage : public Page
{
    Q_OBJECT

public:
    ComplaintsPage(ComplaintService &service, OfficeService &office, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *searchWidget() override;
    QList<QAction *> headerActions() const override { return m_headerActions; }
    void visited() override;

    /// The person's own filters; must outlive the page.
    void setSavedFilters(SavedFilterService &saved);

    /// Narrows the list to this; `words` say so above it where neither chip nor row does.
    void showFilter(const ComplaintFilter &filter, const QString &words = {});
    void showChip(ComplaintFilter::Chip chip) { showFilter({.chip = chip}); }
    /// As the list shows now.
    const ComplaintFilter &filter() const;
    void showMode(ModeBar::Mode mode) { m_modes->setMode(mode); }

    /// Chooses the request and shows it, in the list or not.
    void open(ComplaintId id);
    ComplaintDetailPane *detail() const { return m_detail; }
    /// What can be printed, of the request shown and of the list.
    PapersMenu *papers() const { return m_papers; }
    /// What can be written out as a table.
    TablesMenu *tables() const { return m_tables; }

signals:
    void intakeAsked();
    /// Print the slips of the requests chosen.
    void slipsAsked(const QList<ComplaintDetail> &details);
    /// A request got a window of its own; it is empty yet.
    void windowOpened(ComplaintDetailPane *pane);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *newAction(const QString &name, const QString &text, const QKeySequence &keys);
    void addHeaderActions();
    void addChosenActions();
    QWidget *newList();
    void layOut();
    void connectList();
    void connectViews();
    void connectActions();
    void applyFilter();
    void arrived(int rows);
    void follow(int rows);
    void countChosen();
    void choose(const QModelIndex &index);
    void openWindow(ComplaintId id);
    void leaveSearch();
    void switchTo(ModeBar::Mode mode);
    BoardView *board();
    DueCalendarView *calendar();
    RadarView *radar();
    void showColumnMenu();
    QList<ComplaintId> chosen() const;
    void printChosen();
    void tell(const Error &error) { emit messageChanged(Message::failed(error)); }

    ComplaintService &m_service;
    OfficeService &m_office;
    ComplaintTableModel *const m_model;
    QLineEdit *const m_search;
    ModeBar *const m_modes;
    FilterPane *const m_filters;
    ComplaintList *const m_list;
    EmptyState *const m_empty;
    QStackedWidget *const m_stack; ///< list or that it is empty
    QStackedWidget *const m_left;  ///< list or board
    QStackedWidget *const m_pages; ///< beside the detail, or over the whole width
    QSplitter *const m_splitter;
    QAction *const m_showAll; ///< the way out of an empty list
    QAction *const m_first;
    ComplaintDetailPane *const m_detail;
    PapersMenu *const m_papers;
    TablesMenu *const m_tables;
    ActionRunner *const m_runner;
    BoardView *m_board = nullptr; ///< these are made when they are first asked for
    DueCalendarView *m_calendar = nullptr;
    RadarView *m_radar = nullptr;
    QList<QAction *> m_headerActions;
    QList<QAction *> m_chosenActions;
    QTimer m_typing;
    bool m_isNarrowing = false; ///< another filter was asked for; its rows are not known yet
    bool m_choosesFirst = true; ///< nothing was chosen yet, or there was nothing to choose
};
