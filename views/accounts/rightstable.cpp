// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/rightstable.h"

#include "views/widgets/icons.h"
#include "views/widgets/look.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int FirstColumn = 260;
constexpr int RightMark = 14;

/// A mark where it may be done, nothing where not.
class RightDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!index.data(Qt::UserRole).toBool())
            return;
        const QColor ink = Look::colours(option.palette).success.ink;
        const QPixmap mark =
            Icons::tinted(u"tone-success"_s, ink, RightMark, painter->device()->devicePixelRatioF());
        QRect place({}, QSize(RightMark, RightMark));
        place.moveCenter(option.rect.center());
        painter->drawPixmap(place, mark);
    }
};
} // namespace

RightsTable::RightsTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new QStandardItemModel(this))
    , m_sticky(new QTableView(this))
{
    setObjectName(u"rightsTable"_s);
    setAccessibleName(tr("Rights of each role"));
    setModel(m_model);
    setItemDelegate(new RightDelegate(this));
    setUp(this);
    setUp(m_sticky);
    m_sticky->setObjectName(u"stickyColumn"_s);
    m_sticky->setProperty("overlay", true);
    m_sticky->setModel(m_model);
    m_sticky->setSelectionModel(selectionModel());
    m_sticky->setFocusPolicy(Qt::NoFocus); // the keyboard walks through the whole
    m_sticky->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sticky->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(
        verticalScrollBar(), &QScrollBar::valueChanged, m_sticky->verticalScrollBar(), &QScrollBar::setValue);
    connect(
        m_sticky->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
}

void RightsTable::setUp(QTableView *view)
{
    view->setFrameShape(NoFrame);
    view->setShowGrid(false);
    view->setSelectionBehavior(SelectRows);
    view->setSelectionMode(SingleSelection);
    view->setEditTriggers(NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(ScrollPerPixel);
    view->setVerticalScrollMode(ScrollPerPixel);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void RightsTable::setRights(const QList<Right> &rights)
{
    m_model->clear();
    const QList<OfficeRole> &roles = RoleNames::all();
    QStringList heads{tr("What")};
    for (const OfficeRole role : roles)
        heads << RoleNames::label(role);
    m_model->setHorizontalHeaderLabels(heads);
    m_model->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const Right &right : rights) {
        QList<QStandardItem *> row{new QStandardItem(right.title)};
        row.first()->setToolTip(right.title);
        for (const OfficeRole role : roles) {
            auto *cell = new QStandardItem;
            cell->setData(right.roles.testFlag(role), Qt::UserRole);
            cell->setData(right.roles.testFlag(role) ? tr("may") : tr("may not"), Qt::AccessibleTextRole);
            row << cell;
        }
        m_model->appendRow(row);
    }
    setColumnWidth(0, FirstColumn);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        setColumnWidth(column, horizontalHeader()->sectionSizeHint(column) + Look::Near);
        m_sticky->setColumnHidden(column, true);
    }
    m_sticky->setColumnWidth(0, FirstColumn);
    place();
}

void RightsTable::place()
{
    m_sticky->setGeometry(
        frameWidth(), frameWidth(), columnWidth(0), viewport()->height() + horizontalHeader()->height());
    m_sticky->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
}

void RightsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    place();
}

/// What the sticky column would cover is scrolled out from under it.
void RightsTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (index.column() == 0) {
        QTableView::scrollTo(index.siblingAtColumn(1), hint);
        return;
    }
    QTableView::scrollTo(index, hint);
    const int covered = columnWidth(0) - visualRect(index).left();
    if (covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}
