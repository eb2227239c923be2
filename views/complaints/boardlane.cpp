// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/boardlane.h"

#include "models/complaints/complaintboardmodel.h"
#include "views/complaints/carddelegate.h"
#include "views/widgets/look.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LaneCharacters = 16;
}

BoardCards::BoardCards(ComplaintBoardModel &model, QWidget *parent)
    : QListView(parent)
{
    setProperty("board", true);
    setModel(&model);
    setItemDelegate(new CardDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false); // the column takes it, not a place in the column
    setTabKeyNavigation(false);
    setUniformItemSizes(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

int BoardCards::place() const
{
    return verticalScrollBar()->value();
}

void BoardCards::goBackTo(int place)
{
    doItemsLayout(); // the range of the scroll bar would come later
    verticalScrollBar()->setValue(place);
}

void BoardCards::startDrag(Qt::DropActions actions)
{
    emit draggingChanged(true);
    QListView::startDrag(actions);
    emit draggingChanged(false);
}

BoardLane::BoardLane(ComplaintBoardModel &model, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_number(new QLabel(this))
    , m_cards(new BoardCards(model, this))
    , m_more(new QPushButton(this))
{
    setFixedWidth(LaneCharacters * fontMetrics().horizontalAdvance(u'中') + 2 * Look::Near);
    m_title->setFont(Look::scaled(font(), 1, QFont::DemiBold));
    m_number->setProperty("quiet", true);
    m_more->setObjectName(u"moreCards"_s);
    m_more->setFlat(true);
    m_more->setProperty("link", true);
    m_more->setAutoDefault(false);
    m_more->setFocusPolicy(Qt::TabFocus);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_number);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Tight);
    column->addLayout(head);
    column->addWidget(m_cards, 1);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        emit moreAsked(m_cards->rootIndex().data(ComplaintBoardModel::KeyRole).toLongLong(), m_shown);
    });
}

void BoardLane::setColumn(const QModelIndex &column)
{
    const QString title = column.data().toString();
    m_count = column.data(ComplaintBoardModel::CountRole).toLongLong();
    m_title->setText(title);
    m_number->setText(QLocale().toString(m_count));
    m_cards->setRootIndex(column);
    m_cards->setAccessibleName(title);
    const int before = std::exchange(m_shown, column.model()->rowCount(column));
    const qint64 beyond = m_count - m_shown;
    if (beyond <= 0 && m_more->hasFocus()) { // the keyboard goes on with what it asked for
        m_cards->setCurrentIndex(column.model()->index(qMin(before, m_shown - 1), 0, column));
        m_cards->setFocus(Qt::OtherFocusReason);
    }
    m_more->setText(tr("%1 more").arg(QLocale().toString(beyond)));
    m_more->setAccessibleName(u"%1: %2"_s.arg(title, m_more->text()));
    m_more->setVisible(beyond > 0);
}

void BoardLane::setOpen(bool open)
{
    m_title->setEnabled(open);
    m_number->setEnabled(open);
}
