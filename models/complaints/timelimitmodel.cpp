// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/timelimitmodel.h"

void TimeLimitModel::setTable(const TimeLimitTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

Limit TimeLimits::*TimeLimitModel::member(Column column)
{
    switch (column) {
    case Sign:
        return &TimeLimits::sign;
    case Contact:
        return &TimeLimits::contact;
    case Rework:
        return &TimeLimits::rework;
    case Complex:
        return &TimeLimits::complex;
    default:
        return &TimeLimits::handle;
    }
}

int TimeLimitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.size());
}

int TimeLimitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimeLimitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const TimeLimitRow &row = m_table.at(index.row());
    if (index.column() == Name)
        return timeLimitName(row);
    return limitText(row.limits.*member(Column(index.column())));
}

QVariant TimeLimitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Kind and urgency");
    case Sign:
        return tr("Sign");
    case Contact:
        return tr("First contact");
    case Handle:
        return tr("Handle");
    case Rework:
        return tr("Rework");
    default:
        return tr("With approval");
    }
}
