// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintfilter.h"
#include "models/complaints/complaintrow.h"
#include "models/storage/pagedtablemodel.h"

/// The list of requests: facts and words; looks belong to the delegate. Names of residents are masked.
class ComplaintTableModel : public PagedTableModel<ComplaintRow>
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Title,
        State,
        Due,
        Category,
        Place,
        Host,
        Reporter,
        Channel,
        Received,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1,
        StateRole,   ///< ComplaintState as int
        LightRole,   ///< DeadlineLight as int
        UrgencyRole, ///< Urgency as int
    };

    /// `viewer` looks at it, must outlive the model.
    ComplaintTableModel(Database &database, const Session &viewer, QObject *parent = nullptr);

    void setFilter(const ComplaintFilter &filter);
    const ComplaintFilter &filter() const { return m_filter; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Sorts by this column alone. Columns without an order of their own are ignored.
    void sort(int column, Qt::SortOrder order) override;
    /// Sorts by this column within those before it; once more turns it round.
    void sortAlso(int column);
    void setOrders(const QList<ComplaintFilter::Sort> &orders);
    static bool canSort(int column);
    /// The column that counts most.
    int firstSortColumn() const;

private:
    static QString text(const ComplaintRow &row, Column column);
    static QString title(Column column);
    QString rank(int column) const;

    const Session &m_viewer;
    ComplaintFilter m_filter;
};
