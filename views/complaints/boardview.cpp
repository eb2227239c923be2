// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/boardview.h"

#include "models/complaints/complaintmoves.h"
#include "models/complaints/complaintnames.h"
#include "views/complaints/carddelegate.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/look.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
using Model = ComplaintBoardModel;

constexpr int LaneCharacters = 16;
} // namespace

BoardView::BoardView(ComplaintService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_model(new Model(this))
    , m_ways(new FilterBar(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"board"_s);
    m_ways->setObjectName(u"boardWays"_s);
    m_ways->setAccessibleName(tr("Columns of the board"));
    m_ways->addChip(u"sections"_s, tr("By section"));
    m_ways->addChip(u"states"_s, tr("By state"));
    auto *inside = new QWidget(m_scroll);
    inside->setProperty("plain", true);
    m_row = new QHBoxLayout(inside);
    m_row->setContentsMargins({});
    m_row->setSpacing(Look::Gap);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Gap);
    column->addWidget(m_ways);
    column->addWidget(m_scroll, 1);
    connect(m_ways, &FilterBar::chosenChanged, this, &BoardView::refresh);
    connect(m_model, &Model::dropped, this, &BoardView::askMove);
    connect(&service, &ComplaintService::contentChanged, this, &BoardView::refresh);
}

ComplaintBoard::By BoardView::by() const
{
    return m_ways->chosen() == u"states" ? ComplaintBoard::By::State : ComplaintBoard::By::Section;
}

void BoardView::setFilter(const ComplaintFilter &filter)
{
    m_filter = filter;
    refresh();
}

void BoardView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void BoardView::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_service.board(m_filter, by(), this, [this, asked = ++m_asked](const Result<ComplaintBoard> &board) {
        if (asked == m_asked)
            board ? take(*board) : emit failed(board.error());
    });
}

void BoardView::take(const ComplaintBoard &board)
{
    const bool hadFocus = laneOf(focusWidget()) >= 0 && focusWidget()->hasFocus();
    m_model->setBoard(board);
    while (m_lanes.size() > board.columns.size())
        delete m_lanes.takeLast().frame;
    while (m_lanes.size() < board.columns.size())
        m_lanes.append(newLane());
    for (int i = 0; i < m_lanes.size(); ++i) {
        const QModelIndex column = m_model->index(i, 0);
        const Lane &lane = m_lanes.at(i);
        lane.title->setText(column.data().toString());
        lane.count->setText(QLocale().toString(column.data(Model::CountRole).toLongLong()));
        lane.cards->setRootIndex(column);
        lane.cards->setAccessibleName(column.data().toString());
    }
    choose(m_chosen);
    if (const QModelIndex card = m_model->find(m_chosen); hadFocus && card.isValid())
        m_lanes.at(card.parent().row()).cards->setFocus(Qt::OtherFocusReason);
}

BoardView::Lane BoardView::newLane()
{
    auto *frame = new QWidget(m_scroll->widget());
    Lane lane{frame, new QLabel(frame), new QLabel(frame), new QListView(frame)};
    frame->setFixedWidth(LaneCharacters * fontMetrics().horizontalAdvance(u'中') + 2 * Look::Near);
    lane.title->setFont(Look::scaled(font(), 1, QFont::DemiBold));
    lane.count->setProperty("quiet", true);
    lane.cards->setProperty("board", true);
    lane.cards->setModel(m_model);
    lane.cards->setItemDelegate(new CardDelegate(lane.cards));
    lane.cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    lane.cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lane.cards->setDragDropMode(QAbstractItemView::DragDrop);
    lane.cards->setTabKeyNavigation(false);
    lane.cards->setUniformItemSizes(true);
    lane.cards->setContextMenuPolicy(Qt::CustomContextMenu);
    lane.cards->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->addWidget(lane.title);
    head->addWidget(lane.count);
    head->addStretch();
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins({});
    column->setSpacing(Look::Tight);
    column->addLayout(head);
    column->addWidget(lane.cards, 1);
    m_row->addWidget(frame);
    connect(lane.cards->selectionModel(), &QItemSelectionModel::currentChanged, this, &BoardView::follow);
    connect(lane.cards, &QListView::activated, this, [this](const QModelIndex &card) {
        emit opened({card.data(Model::IdRole).toLongLong()});
    });
    connect(lane.cards,
            &QWidget::customContextMenuRequested,
            this,
            [this, list = lane.cards](const QPoint &at) { showMenu(list, at); });
    return lane;
}

void BoardView::follow(const QModelIndex &card)
{
    const ComplaintId id{card.data(Model::IdRole).toLongLong()};
    if (!id.isValid() || id == m_chosen)
        return;
    m_chosen = id;
    for (const Lane &lane : std::as_const(m_lanes))
        if (lane.cards->rootIndex() != card.parent())
            lane.cards->setCurrentIndex({});
    learnTargets(id);
    emit chosenChanged(id);
}

void BoardView::learnTargets(ComplaintId id)
{
    m_targets.clear();
    m_model->setTargets(id, {});
    m_service.load(id, this, [this, id](const Result<ComplaintDetail> &detail) {
        if (!detail || id != m_chosen)
            return;
        QList<qint64> columns;
        for (const auto &column : m_model->board().columns)
            columns << column.key;
        m_detail = *detail;
        m_targets = ComplaintMoves::targets(m_detail, m_model->board().by, columns);
        m_model->setTargets(id, m_targets.keys());
    });
}

void BoardView::choose(ComplaintId id)
{
    m_chosen = id;
    const QModelIndex card = m_model->find(id);
    for (const Lane &lane : std::as_const(m_lanes)) {
        const QSignalBlocker quiet(lane.cards->selectionModel());
        lane.cards->setCurrentIndex(
            card.isValid() && lane.cards->rootIndex() == card.parent() ? card : QModelIndex());
    }
    if (card.isValid())
        learnTargets(id);
}
