// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/audittablemodel.h"

#include "models/audit/auditentryrepository.h"
#include "models/audit/auditnames.h"
#include "models/base/clock.h"

using namespace Qt::Literals::StringLiterals;

AuditTableModel::AuditTableModel(Database &database, QObject *parent)
    : PagedTableModel(database, u"audit.see"_s, parent)
{
}

void AuditTableModel::setFilter(const AuditFilter &filter)
{
    m_filter = filter;
    setSource({.keys = [filter](Connection &c) { return AuditEntryRepository(c).keys(filter); },
               .rows = [](Connection &c,
                          const QList<qint64> &keys) { return AuditEntryRepository(c).byKeys(keys); }});
}

int AuditTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditTableModel::text(const AuditEntry &entry, Column column)
{
    switch (column) {
    case At:
        return entry.at.toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case Person:
        return entry.event.person;
    case Kind:
        return AuditNames::label(entry.event.kind);
    case Object:
        return AuditNames::object(entry.event.object);
    case Detail:
        return entry.event.detail;
    case Outcome:
        return AuditNames::result(entry.event.succeeded);
    case Number:
        return QString::number(entry.n);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AuditTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != FailedRole)
        return {};
    const AuditEntry *entry = row(index.row());
    if (!entry)
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    return role == FailedRole ? QVariant(!entry->event.succeeded) : text(*entry, Column(index.column()));
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case At:
        return tr("Time");
    case Person:
        return tr("Person");
    case Kind:
        return tr("Event");
    case Object:
        return tr("Object");
    case Detail:
        return tr("Detail");
    case Outcome:
        return tr("Result");
    case Number:
        return tr("Number");
    case ColumnCount:
        break;
    }
    return {};
}
