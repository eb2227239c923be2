// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/complaintlist.h"

#include "models/complaints/complaintnames.h"
#include "models/complaints/complainttablemodel.h"
#include "views/complaints/complaintdelegates.h"
#include "views/complaints/complaintlook.h"

#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

namespace {
using Table = ComplaintTableModel;

int widest(const QList<Badge> &badges, const QFont &font)
{
    int width = 0;
    for (const Badge &badge : badges)
        width = qMax(width, Badges::size(badge, font).width());
    return width;
}
} // namespace

ComplaintList::ComplaintList(ComplaintTableModel &model, QWidget *parent)
    : ListView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Requests"));
    setModel(&model);
    setItemDelegateForColumn(Table::Title, new MatterDelegate(this));
    setItemDelegateForColumn(Table::Due, new DueDelegate(this));
    const auto tone = [](const QModelIndex &index) {
        return ComplaintLook::badge(ComplaintState(index.data(Table::StateRole).toInt())).tone;
    };
    setItemDelegateForColumn(Table::State, new BadgeDelegate(tone, this));
    setItemDelegateForColumn(Table::Received, new MomentDelegate(this));
    setWidths();
    for (const auto column :
         {Table::Category, Table::Place, Table::Host, Table::Reporter, Table::Channel, Table::Received})
        setColumnHidden(column, true); // the header's menu brings them back
    setSortingEnabled(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(Table::Received, Qt::DescendingOrder);
    horizontalHeader()->viewport()->installEventFilter(this);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ComplaintList::sortBy);
    connect(&model, &Table::headerDataChanged, this, &ComplaintList::markFirst);
    markFirst();
}

void ComplaintList::sortBy(int column, Qt::SortOrder order)
{
    if (m_marking)
        return;
    m_clicked = column;
    m_also ? m_model.sortAlso(column) : m_model.sort(column, order);
    markFirst();
}

/// Shift and columns without an order have moved the mark where it does not belong.
void ComplaintList::markFirst()
{
    const auto orders = m_model.filter().orders;
    const bool descending = orders.isEmpty() || orders.first().descending;
    int column = m_model.firstSortColumn();
    if (column == Table::Received && (m_clicked == Table::Number || isColumnHidden(column)))
        column = Table::Number; // numbers follow the order of receipt
    m_marking = true;
    horizontalHeader()->setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_marking = false;
}

bool ComplaintList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == horizontalHeader()->viewport() && event->type() == QEvent::MouseButtonPress)
        m_also = static_cast<QMouseEvent *>(event)->modifiers().testFlag(Qt::ShiftModifier);
    return ListView::eventFilter(watched, event);
}

QMenu *ComplaintList::newColumnMenu()
{
    QMenu *menu = ListView::newColumnMenu();
    menu->addSeparator();
    QMenu *first = menu->addMenu(tr("Sort by"));
    QMenu *then = menu->addMenu(tr("Then by"));
    for (int column = 0; column < Table::ColumnCount; ++column) {
        if (!Table::canSort(column) || column == Table::Number)
            continue;
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        connect(first->addAction(title), &QAction::triggered, this, [this, column] {
            m_model.sort(column, column == Table::Received ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
        connect(
            then->addAction(title), &QAction::triggered, this, [this, column] { m_model.sortAlso(column); });
    }
    return menu;
}

/// State and due time are as wide as the longest that can stand there; the matter has all the rest.
void ComplaintList::setWidths()
{
    setColumnWidths({9, 0, 10, 12, 7, 9, 7, 5, 6, 7});
    QList<Badge> states;
    for (const ComplaintState state : ComplaintNames::all<ComplaintState>())
        states.append(ComplaintLook::badge(state));
    QList<Badge> lights;
    for (const DeadlineLight light : {DeadlineLight::Warned, DeadlineLight::DueToday, DeadlineLight::Overdue})
        lights.append({ComplaintLook::tone(light), deadlineLightText(light)});
    const int moment = fontMetrics().horizontalAdvance(u"00-00 00:00"_s);
    setColumnWidth(Table::State, widest(states, font()) + 2 * Look::Near);
    setColumnWidth(Table::Due, widest(lights, font()) + moment + 3 * Look::Near + Look::Tight);
}
