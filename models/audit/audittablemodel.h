// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditentry.h"
#include "models/storage/pagedtablemodel.h"

/// The entries of the audit, latest first.
class AuditTableModel : public PagedTableModel<AuditEntry>
{
    Q_OBJECT

public:
    enum Column { At, Person, Kind, Object, Detail, Outcome, Number, ColumnCount };
    enum Role {
        FailedRole = Qt::UserRole + 1, ///< what was tried did not happen
    };

    explicit AuditTableModel(Database &database, QObject *parent = nullptr);

    void setFilter(const AuditFilter &filter);
    const AuditFilter &filter() const { return m_filter; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(const AuditEntry &entry, Column column);

    AuditFilter m_filter;
};
