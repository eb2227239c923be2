// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/boardview.h"

#include "models/complaints/complaintmoves.h"
#include "views/complaints/boardlane.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/look.h"

#include <QCursor>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
using Model = ComplaintBoardModel;

constexpr int EdgeWidth = 48; // half a card is still to be seen
constexpr int EdgeStep = 16;
constexpr auto EdgePause = 30ms;
} // namespace

BoardView::BoardView(ComplaintService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_model(new Model(this))
    , m_ways(new FilterBar(this))
    , m_scroll(new QScrollArea(this))
    , m_empty(new EmptyState(u"edit-find"_s,
                             tr("Nothing on the board"),
                             tr("No request matches. Choose another chip or search for something else."),
                             this))
{
    setObjectName(u"board"_s);
    m_ways->setObjectName(u"boardWays"_s);
    m_ways->setAccessibleName(tr("Columns of the board"));
    m_ways->addChip(u"sections"_s, tr("By section"));
    m_ways->addChip(u"states"_s, tr("By state"));
    layOut();
    m_edge.setInterval(EdgePause);
    connect(&m_edge, &QTimer::timeout, this, &BoardView::scrollAtEdge);
    connect(m_ways, &FilterBar::chosenChanged, this, [this] {
        m_depths.clear();
        refresh();
    });
    connect(m_model, &Model::dropped, this, &BoardView::askMove);
    connect(&service, &ComplaintService::contentChanged, this, &BoardView::refresh);
}

void BoardView::layOut()
{
    auto *inside = new QWidget(m_scroll);
    inside->setProperty("plain", true);
    m_row = new QHBoxLayout(inside);
    m_row->setContentsMargins({});
    m_row->setSpacing(Look::Gap);
    m_row->addStretch();
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_empty->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Gap);
    column->addWidget(m_ways);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
}

ComplaintBoard::By BoardView::by() const
{
    return m_ways->chosen() == u"states" ? ComplaintBoard::By::State : ComplaintBoard::By::Section;
}

void BoardView::setFilter(const ComplaintFilter &filter)
{
    m_filter = filter;
    m_depths.clear();
    refresh();
}

void BoardView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void BoardView::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_service.board(
        m_filter, by(), m_depths, this, [this, asked = ++m_asked](const Result<ComplaintBoard> &board) {
            if (asked == m_asked)
                board ? take(*board) : emit failed(board.error());
        });
}

void BoardView::take(const ComplaintBoard &board)
{
    const bool hadFocus = laneOf(focusWidget()) >= 0 && focusWidget()->hasFocus();
    QHash<qint64, int> places;
    for (const BoardLane *lane : std::as_const(m_lanes))
        places.insert(lane->cards()->rootIndex().data(Model::KeyRole).toLongLong(), lane->cards()->place());
    m_model->setBoard(board);
    while (m_lanes.size() > board.columns.size())
        delete m_lanes.takeLast();
    while (m_lanes.size() < board.columns.size())
        m_lanes.append(newLane());
    for (int i = 0; i < m_lanes.size(); ++i)
        m_lanes.at(i)->setColumn(m_model->index(i, 0));
    showLanes();
    choose(m_chosen);
    for (int i = 0; i < m_lanes.size(); ++i)
        m_lanes.at(i)->cards()->goBackTo(places.value(board.columns.at(i).key));
    if (const QModelIndex card = m_model->find(m_chosen); hadFocus && card.isValid())
        m_lanes.at(card.parent().row())->cards()->setFocus(Qt::OtherFocusReason);
}

BoardLane *BoardView::newLane()
{
    auto *lane = new BoardLane(*m_model, m_scroll->widget());
    BoardCards *cards = lane->cards();
    cards->installEventFilter(this);
    m_row->insertWidget(m_row->count() - 1, lane);
    connect(lane, &BoardLane::moreAsked, this, &BoardView::showMore);
    connect(cards, &BoardCards::draggingChanged, this, &BoardView::drag);
    connect(cards->selectionModel(), &QItemSelectionModel::currentChanged, this, &BoardView::follow);
    connect(cards, &QListView::activated, this, [this](const QModelIndex &card) {
        emit opened({card.data(Model::IdRole).toLongLong()});
    });
    connect(cards, &QWidget::customContextMenuRequested, this, [this, cards](const QPoint &at) {
        showMenu(cards, at);
    });
    return lane;
}

/// A section without requests is worth no room, but for a card that may go there.
void BoardView::showLanes()
{
    bool any = false;
    for (int i = 0; i < m_lanes.size(); ++i) {
        BoardLane *lane = m_lanes.at(i);
        const bool target = m_targets.contains(m_model->board().columns.at(i).key);
        const bool shown = !lane->isEmpty() || by() == ComplaintBoard::By::State || (m_isDragging && target);
        const bool own = m_model->find(m_chosen).parent() == m_model->index(i, 0);
        lane->setOpen(!m_isDragging || target || own);
        lane->setVisible(shown);
        any = any || shown;
    }
    m_scroll->setVisible(any);
    m_empty->setVisible(!any);
}

void BoardView::drag(bool dragging)
{
    m_isDragging = dragging;
    dragging ? m_edge.start() : m_edge.stop();
    showLanes();
}

/// A card held at the edge brings the columns beyond into sight.
void BoardView::scrollAtEdge()
{
    const QRect room = m_scroll->viewport()->rect();
    const QPoint at = m_scroll->viewport()->mapFromGlobal(QCursor::pos());
    QScrollBar *bar = m_scroll->horizontalScrollBar();
    if (!room.contains(at))
        return;
    if (at.x() > room.right() - EdgeWidth)
        bar->setValue(bar->value() + EdgeStep);
    else if (at.x() < EdgeWidth)
        bar->setValue(bar->value() - EdgeStep);
}

void BoardView::showMore(qint64 column, int cards)
{
    m_depths.insert(column, cards + ComplaintBoard::CardsShown);
    refresh();
}

void BoardView::follow(const QModelIndex &card)
{
    const ComplaintId id{card.data(Model::IdRole).toLongLong()};
    if (!id.isValid() || id == m_chosen)
        return;
    m_chosen = id;
    for (const BoardLane *lane : std::as_const(m_lanes))
        if (lane->cards()->rootIndex() != card.parent())
            lane->cards()->setCurrentIndex({});
    learnTargets(id);
    emit chosenChanged(id);
}

void BoardView::learnTargets(ComplaintId id)
{
    m_targets.clear();
    m_detail = {};
    m_service.load(id, this, [this, id](const Result<ComplaintDetail> &detail) {
        if (!detail || id != m_chosen)
            return;
        QList<qint64> columns;
        for (const auto &column : m_model->board().columns)
            columns << column.key;
        m_detail = *detail;
        m_targets = ComplaintMoves::targets(m_detail, m_model->board().by, columns);
        showLanes();
        if (const auto wanted = std::exchange(m_wanted, {}))
            askMove(id, *wanted);
    });
}

void BoardView::choose(ComplaintId id)
{
    m_chosen = id;
    m_wanted.reset();
    const QModelIndex card = m_model->find(id);
    for (const BoardLane *lane : std::as_const(m_lanes)) {
        const QSignalBlocker quiet(lane->cards()->selectionModel());
        lane->cards()->setCurrentIndex(
            card.isValid() && lane->cards()->rootIndex() == card.parent() ? card : QModelIndex());
    }
    if (card.isValid())
        learnTargets(id);
    else
        forget();
}

/// What is not on the board is not moved from it.
void BoardView::forget()
{
    m_detail = {};
    m_targets.clear();
}
