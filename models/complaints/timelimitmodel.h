// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/timelimits.h"

#include <QAbstractTableModel>

/// The time limits of an office, a line for each kind and urgency and one for petitions.
class TimeLimitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Sign, Contact, Handle, Rework, Complex, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const TimeLimitTable &table);
    TimeLimitRow line(int row) const { return m_table.value(row); }
    /// The limit of a column; not of Name.
    static Limit TimeLimits::*member(Column column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TimeLimitTable m_table;
};
