// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/complaintlist.h"

#include "models/complaints/complaintnames.h"
#include "models/complaints/complainttablemodel.h"
#include "views/complaints/complaintdelegates.h"
#include "views/complaints/complaintlook.h"

#include <QHeaderView>

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
