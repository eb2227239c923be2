// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changelog.h"

#include "models/base/clock.h"
#include "models/storage/hybridclock.h"
#include "models/storage/recorder.h"
#include "models/storage/reversal.h"
#include "models/storage/schemaregistry.h"
#include "models/storage/sealing.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString ChangeSql = u"SELECT h, person, action, subject, kind FROM change WHERE "_s;

// Everything done (or done again) by the person that has not been taken back.
const QString UndoableSql =
    ChangeSql + u"person = ? AND kind <> 1 AND undone_by IS NULL ORDER BY h DESC LIMIT 1"_s;

// The newest undo that has not been taken back, unless something new was done since.
const QString RedoableSql =
    ChangeSql +
    u"person = ? AND kind = 1 AND undone_by IS NULL AND h > "
    "coalesce((SELECT max(h) FROM change WHERE person = ? AND kind = 0), 0) ORDER BY h DESC LIMIT 1"_s;

const QString NoteBornSql = u"INSERT INTO change_born (h, tbl, first, last) VALUES (?, ?, ?, ?)"_s;

const QString StoreSql =
    u"INSERT INTO change (h, person, action, subject, kind, undoes) VALUES (?, ?, ?, ?, ?, ?)"_s;

const QString HistorySql =
    u"SELECT c.h, c.col, %1, %2, k.person, k.action, k.subject, k.kind FROM change_cell c "
    "LEFT JOIN change k ON k.h = c.h WHERE c.tbl = ? AND c.id = ? ORDER BY c.h DESC, c.col"_s;

/// The values of sealed columns as text.
QString historySql(const SchemaRegistry::Table &table)
{
    QStringList sealed;
    for (const auto &column : table.columns) {
        if (column.isSealed())
            sealed << QString::number(column.number);
    }
    const QString reading = u"CASE WHEN c.col IN (%1) THEN unseal(c.%2) ELSE c.%2 END"_s;
    const QString among = sealed.join(u", "_s);
    return HistorySql.arg(reading.arg(among, u"old"_s), reading.arg(among, u"new"_s));
}

QString rowSql(const SchemaRegistry::Table &table)
{
    QStringList columns{u"_h"_s};
    for (const auto &column : table.columns)
        columns << Sealing::reading(table, column.name) + u" AS "_s + column.name;
    return u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columns.join(u", "_s), table.name);
}

Change changeFrom(const QSqlQuery &query, int first = 0)
{
    return {.h = query.value(first).toLongLong(),
            .person = query.value(first + 1).toString(),
            .action = {query.value(first + 2).toString(), query.value(first + 3).toString()},
            .kind = Change::Kind(query.value(first + 4).toInt())};
}
} // namespace

QDateTime Change::at() const
{
    return Clock::fromMs(HybridClock::timeOf(h));
}

ChangeLog::ChangeLog(Connection &connection)
    : m_connection(connection)
{
}

Result<> ChangeLog::store(const QString &person, const Action &action, Change::Kind kind, qint64 undoes)
{
    const Recorder &recorder = m_connection.recorder();
    const qint64 h = recorder.change();
    const auto edited = m_connection.value(u"SELECT 1 FROM change_cell WHERE h = ? LIMIT 1"_s, {h});
    if (!edited)
        return failure(edited.error());
    if (edited->isNull() && recorder.born().isEmpty())
        return {};

    for (auto born = recorder.born().cbegin(); born != recorder.born().cend(); ++born) {
        if (auto noted = m_connection.execute(NoteBornSql, {h, born.key(), born->first, born->last}); !noted)
            return noted;
    }
    const QString subject = recorder.subject().isEmpty() ? action.subject : recorder.subject();
    const QVariant undone = undoes == 0 ? QVariant() : QVariant(undoes);
    auto stored = m_connection.execute(StoreSql, {h, person, action.name, subject, int(kind), undone});
    if (!stored || undoes == 0)
        return stored;
    return m_connection.execute(u"UPDATE change SET undone_by = ? WHERE h = ?"_s, {h, undoes});
}

Result<Change> ChangeLog::find(const QString &sql, const QVariantList &values)
{
    auto query = m_connection.run(sql, values);
    if (!query)
        return failure(query.error());
    return query->next() ? changeFrom(*query) : Change{};
}

Result<Change> ChangeLog::undoable(const QString &person)
{
    return find(UndoableSql, {person});
}

Result<Change> ChangeLog::redoable(const QString &person)
{
    return find(RedoableSql, {person, person});
}

Result<Change> ChangeLog::byClock(qint64 h)
{
    return find(ChangeSql + u"h = ?"_s, {h});
}

Result<> ChangeLog::revert(const Change &change)
{
    return Reversal(m_connection, change).run();
}

Result<QList<HistoryEntry>> ChangeLog::edits(int tableNumber, qint64 id)
{
    const auto *table = SchemaRegistry::table(tableNumber);
    auto query = m_connection.run(historySql(*table), {tableNumber, id});
    if (!query)
        return failure(query.error());
    QList<HistoryEntry> entries;
    while (query->next()) {
        const qint64 h = query->value(0).toLongLong();
        if (entries.isEmpty() || entries.last().change.h != h)
            entries.append({.change = {.h = h,
                                       .person = query->value(4).toString(),
                                       .action = {query->value(5).toString(), query->value(6).toString()},
                                       .kind = Change::Kind(query->value(7).toInt())}});
        entries.last().cells.append(
            {table->columnName(query->value(1).toInt()), query->value(2), query->value(3)});
    }
    return entries;
}

/// First values are not stored twice: each is the oldest `before` of its cell, or what the row holds still.
Result<HistoryEntry> ChangeLog::birth(const QString &name, qint64 id, const QList<HistoryEntry> &laterFirst)
{
    auto row = m_connection.run(rowSql(*SchemaRegistry::table(name)), {id});
    if (!row)
        return failure(row.error());
    if (!row->next())
        return failure({Error::Kind::NotFound,
                        QCoreApplication::translate("ChangeLog", "This record no longer exists."),
                        u"%1 %2"_s.arg(name).arg(id)});
    QHash<QString, QVariant> first;
    for (const HistoryEntry &entry : laterFirst) {
        for (const auto &cell : entry.cells)
            first.insert(cell.column, cell.before);
    }
    const auto change = byClock(row->value(u"_h"_s).toLongLong());
    if (!change)
        return failure(change.error());
    HistoryEntry entry{.change = *change, .born = true};
    for (const auto &column : SchemaRegistry::table(name)->columns) {
        const QVariant value = first.value(column.name, row->value(column.name));
        if (!value.isNull())
            entry.cells.append({column.name, {}, value});
    }
    return entry;
}

Result<QList<HistoryEntry>> ChangeLog::history(const QString &table, qint64 id)
{
    auto entries = edits(SchemaRegistry::table(table)->number, id);
    if (!entries)
        return entries;
    const auto first = birth(table, id, *entries);
    if (!first)
        return failure(first.error());
    entries->append(*first);
    return entries;
}
