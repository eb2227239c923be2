// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complainttablemodel.h"

#include "models/base/clock.h"
#include "models/base/masking.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/complaintrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using Order = ComplaintFilter::Order;

std::optional<Order> orderOf(int column)
{
    switch (ComplaintTableModel::Column(column)) {
    case ComplaintTableModel::Number:
    case ComplaintTableModel::Received:
        return Order::Received;
    case ComplaintTableModel::State:
        return Order::State;
    case ComplaintTableModel::Due:
        return Order::Due;
    case ComplaintTableModel::Category:
        return Order::Category;
    case ComplaintTableModel::Place:
        return Order::Place;
    case ComplaintTableModel::Host:
        return Order::Host;
    case ComplaintTableModel::Channel:
        return Order::Channel;
    case ComplaintTableModel::Title:
    case ComplaintTableModel::Reporter:
    case ComplaintTableModel::ColumnCount:
        break;
    }
    return {};
}

QString instantText(const QDateTime &at)
{
    return at.isValid() ? at.toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

DeadlineLight lightOf(const ComplaintRow &row)
{
    if (row.fedBack.isValid())
        return row.fedBack > row.dueHandle ? DeadlineLight::Overdue : DeadlineLight::None;
    return deadlineLight(row.dueHandle, row.warnHandle, Clock::now());
}
} // namespace

ComplaintTableModel::ComplaintTableModel(Database &database, const Session &viewer, QObject *parent)
    : PagedTableModel(database, u"complaint.see"_s, parent)
    , m_viewer(viewer)
{
}

void ComplaintTableModel::setFilter(const ComplaintFilter &filter)
{
    m_filter = filter;
    m_filter.viewer = m_viewer;
    setSource(
        {.keys = [filter = m_filter](Connection &c) { return ComplaintRepository(c).keys(filter); },
         .rows = [](Connection &c, const QList<qint64> &keys) { return ComplaintRow::byKeys(c, keys); }});
}

int ComplaintTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComplaintTableModel::text(const ComplaintRow &row, Column column)
{
    switch (column) {
    case Number:
        return row.number;
    case Title:
        return row.title;
    case State:
        return ComplaintNames::label(row.state);
    case Due:
        return instantText(row.dueHandle);
    case Category:
        return row.category;
    case Place:
        return row.place;
    case Host:
        return row.host;
    case Reporter:
        return row.anonymous ? tr("Anonymous") : Masking::name(row.reporter);
    case Channel:
        return ComplaintNames::label(row.channel);
    case Received:
        return instantText(row.received);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ComplaintTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role < IdRole)
        return {};
    if (role == IdRole)
        return key(index.row());
    const ComplaintRow *shown = row(index.row());
    if (!shown)
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, Column(index.column()));
    case StateRole:
        return int(shown->state);
    case LightRole:
        return int(lightOf(*shown));
    case UrgencyRole:
        return int(shown->urgency);
    default:
        return {};
    }
}

QVariant ComplaintTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::AccessibleTextRole) // without the marks of sorting
        return title(Column(section));
    if (role != Qt::DisplayRole)
        return {};
    return QString(title(Column(section)) + rank(section));
}

QString ComplaintTableModel::title(Column column)
{
    switch (column) {
    case Number:
        return tr("Number");
    case Title:
        return tr("Matter");
    case State:
        return tr("State");
    case Due:
        return tr("Due");
    case Category:
        return tr("Category");
    case Place:
        return tr("Place");
    case Host:
        return tr("Host");
    case Reporter:
        return tr("Reporter");
    case Channel:
        return tr("Channel");
    case Received:
        return tr("Received");
    case ColumnCount:
        break;
    }
    return {};
}

/// The first column bears the header's own mark; those after it their place and direction.
QString ComplaintTableModel::rank(int column) const
{
    const auto by = orderOf(column);
    for (qsizetype i = 1; by && i < m_filter.orders.size(); ++i) {
        const auto &sort = m_filter.orders.at(i);
        if (sort.by == *by)
            return (sort.descending ? u" ↓%1"_s : u" ↑%1"_s).arg(i + 1);
    }
    return {};
}

bool ComplaintTableModel::canSort(int column)
{
    return orderOf(column).has_value();
}

int ComplaintTableModel::firstSortColumn() const
{
    const auto first = m_filter.orders.isEmpty() ? Order::Received : m_filter.orders.first().by;
    if (first == Order::Received)
        return Received;
    for (int column = 0; column < ColumnCount; ++column)
        if (orderOf(column) == first)
            return column;
    return -1;
}

void ComplaintTableModel::sort(int column, Qt::SortOrder order)
{
    const auto by = orderOf(column);
    if (!by)
        return;
    setOrders({{*by, order == Qt::DescendingOrder}});
}

void ComplaintTableModel::setOrders(const QList<ComplaintFilter::Sort> &orders)
{
    m_filter.orders = orders;
    setFilter(m_filter);
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ComplaintTableModel::sortAlso(int column)
{
    const auto by = orderOf(column);
    if (!by)
        return;
    auto orders = m_filter.orders;
    const auto found = std::ranges::find(orders, *by, &ComplaintFilter::Sort::by);
    if (found == orders.end())
        orders.append({*by, false});
    else
        found->descending = !found->descending;
    setOrders(orders);
}
