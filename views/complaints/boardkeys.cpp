// SPDX-License-Identifier: GPL-3.0-or-later
// How the keys and the menu of the board work; part of BoardView.
#include "models/complaints/complaintmoves.h"
#include "models/complaints/complaintnames.h"
#include "views/complaints/boardlane.h"
#include "views/complaints/boardview.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using Model = ComplaintBoardModel;
}

int BoardView::laneOf(const QObject *list) const
{
    for (int i = 0; list && i < m_lanes.size(); ++i)
        if (m_lanes.at(i)->cards() == list)
            return i;
    return -1;
}

bool BoardView::eventFilter(QObject *watched, QEvent *event)
{
    const auto *list = qobject_cast<QListView *>(watched);
    if (!list || laneOf(list) < 0)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn && !list->currentIndex().isValid()) {
        const int lane = laneOf(list);
        m_lanes.at(lane)->cards()->setCurrentIndex(m_model->index(0, 0, m_model->index(lane, 0)));
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Left && key->key() != Qt::Key_Right)
        return false;
    const int direction = key->key() == Qt::Key_Left ? -1 : 1;
    key->modifiers().testFlag(Qt::ControlModifier) ? push(list, direction) : step(list, direction);
    return true;
}

/// To the next column that has cards, at the same height.
void BoardView::step(const QListView *from, int direction)
{
    const int row = qMax(0, from->currentIndex().row());
    for (int i = laneOf(from) + direction; i >= 0 && i < m_lanes.size(); i += direction) {
        const QModelIndex column = m_model->index(i, 0);
        const int cards = m_model->rowCount(column);
        if (cards == 0)
            continue;
        BoardLane *lane = m_lanes.at(i);
        lane->cards()->setCurrentIndex(m_model->index(qMin(row, cards - 1), 0, column));
        lane->cards()->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(lane);
        return;
    }
}

/// The card into the nearest column that may have it.
void BoardView::push(const QListView *from, int direction)
{
    for (int i = laneOf(from) + direction; i >= 0 && i < m_lanes.size(); i += direction) {
        const qint64 column = m_model->index(i, 0).data(Model::KeyRole).toLongLong();
        if (m_targets.contains(column))
            return askMove(m_chosen, column);
    }
    emit failed({Error::Kind::Invalid,
                 tr("The rules let this request go into no column on that side now. Its next actions stand "
                    "beside the board."),
                 {}});
}

void BoardView::askMove(ComplaintId id, qint64 column)
{
    if (id == m_chosen && !m_detail.complaint.id.isValid())
        m_wanted = column; // its rules are on their way
    if (id != m_detail.complaint.id)
        return;
    if (!m_targets.contains(column))
        return refuseMove(column);
    const bool sections = m_model->board().by == ComplaintBoard::By::Section;
    emit moveAsked(m_targets.value(column), m_detail.complaint, {sections ? column : 0});
}

void BoardView::refuseMove(qint64 column)
{
    const auto &columns = m_model->board().columns;
    const auto there = std::ranges::find(columns, column, &ComplaintBoard::Column::key);
    if (there == columns.cend())
        return;
    const QString why = ComplaintMoves::hindrance(m_detail, m_service.session(), m_model->board().by, *there);
    emit failed({Error::Kind::Invalid, why, {}});
}

void BoardView::showMenu(QListView *list, const QPoint &at)
{
    if (!list->currentIndex().isValid())
        return;
    auto *menu = new QMenu(list);
    menu->setObjectName(u"moveMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &column : m_model->board().columns) {
        if (!m_targets.contains(column.key))
            continue;
        const QString action = ComplaintNames::label(m_targets.value(column.key));
        menu->addAction(tr("%1: %2").arg(action, column.title), this, [this, key = column.key] {
            askMove(m_chosen, key);
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("It can be moved nowhere now"))->setEnabled(false);
    menu->popup(list->viewport()->mapToGlobal(at));
}
