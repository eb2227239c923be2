// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintboardmodel.h"
#include "models/complaints/complaintservice.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class BoardCards;
class BoardLane;
class EmptyState;
class FilterBar;
class QHBoxLayout;
class QListView;
class QScrollArea;

/// The requests as a board. Up and Down go through a column, Left and Right to the next one; Ctrl with Left
/// or Right, dragging and the menu of a card move it where the rules let it go. Sections without requests are
/// shown only while a card is dragged that may go there.
class BoardView : public QWidget
{
    Q_OBJECT

public:
    explicit BoardView(ComplaintService &service, QWidget *parent = nullptr);

    /// Reads the board when it is shown, and again as the file changes.
    void setFilter(const ComplaintFilter &filter);
    /// Marks the card of this request, where there is one.
    void choose(ComplaintId id);
    ComplaintId chosen() const { return m_chosen; }

signals:
    void chosenChanged(ComplaintId id);
    void opened(ComplaintId id);
    /// The clerk put the card there; `host` where the columns are sections.
    void moveAsked(ComplaintAction action, const Complaint &complaint, Section::Id host);
    void failed(const Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void refresh();
    void take(const ComplaintBoard &board);
    BoardLane *newLane();
    void showLanes();
    void drag(bool dragging);
    void scrollAtEdge();
    void showMore(qint64 column, int cards);
    void forget();
    void follow(const QModelIndex &card);
    void step(const QListView *from, int direction);
    void push(const QListView *from, int direction);
    void askMove(ComplaintId id, qint64 column);
    void refuseMove(qint64 column);
    void showMenu(QListView *list, const QPoint &at);
    void learnTargets(ComplaintId id);
    int laneOf(const QObject *list) const;
    ComplaintBoard::By by() const;

    ComplaintService &m_service;
    ComplaintBoardModel *const m_model;
    FilterBar *const m_ways;
    QScrollArea *const m_scroll;
    QHBoxLayout *m_row = nullptr;
    EmptyState *const m_empty;
    QList<BoardLane *> m_lanes;
    ComplaintFilter m_filter;
    ComplaintId m_chosen;
    ComplaintDetail m_detail; ///< of the card chosen
    QMap<qint64, ComplaintAction> m_targets;
    ComplaintBoard::Depths m_depths;
    std::optional<qint64> m_wanted; ///< the column a card was dropped on before its rules were known
    int m_asked = 0;
    bool m_isStale = true;
    bool m_isDragging = false;
    QTimer m_edge; ///< runs while a card is dragged
};
