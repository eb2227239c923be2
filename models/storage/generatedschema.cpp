// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/generatedschema.h"

#include "models/storage/keyring.h"
#include "models/storage/recorder.h"
#include "models/storage/sealing.h"
#include "models/storage/statement.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString SearchTableSql = u"CREATE VIRTUAL TABLE %1 USING fts5("
                               "text, content='', columnsize=0, detail=none, tokenize='cjk')"_s;

// A big import fills the buffer a few times instead of hundreds, so there is little to merge afterwards.
const QString SearchBufferSql = u"INSERT INTO %1 (%1, rank) VALUES ('hashsize', 33554432)"_s;

const QString BornTriggerSql = u"CREATE TRIGGER %1_born AFTER INSERT ON %1 WHEN sync_cap() BEGIN "
                               "SELECT sync_born(%2, new.id); END"_s;

// A cell of a row born in the same action is part of the birth; a cell edited twice keeps its first old
// value.
const QString CellSql =
    u"CREATE TRIGGER %1_cell%3 AFTER UPDATE OF %4 ON %1 "
    "WHEN old.%4 IS NOT new.%4 AND sync_cap() AND new._h <> sync_h() BEGIN "
    "INSERT INTO change_cell (tbl, id, h, col, old, new, cover) VALUES (%2, new.id, sync_h(), %3, old.%4, "
    "new.%4, "
    "coalesce((SELECT h FROM sync_cell WHERE tbl = %2 AND id = new.id AND col = %3), new._h)) "
    "ON CONFLICT DO UPDATE SET new = excluded.new; "
    "INSERT INTO sync_cell (tbl, id, col, h) VALUES (%2, new.id, %3, sync_h()) "
    "ON CONFLICT DO UPDATE SET h = excluded.h; END"_s;

const QString NoDeleteSql = u"CREATE TRIGGER %1_kept BEFORE DELETE ON %1 WHEN sync_cap() BEGIN "
                            "SELECT RAISE(ABORT, 'rows are deleted by setting _x'); END"_s;

const QString FixedSql = u"CREATE TRIGGER %1_fixed BEFORE UPDATE OF id, scope ON %1 "
                         "WHEN sync_cap() AND (old.id <> new.id OR old.scope <> new.scope) BEGIN "
                         "SELECT RAISE(ABORT, 'id and scope are fixed'); END"_s;

QString searchText(const SchemaRegistry::Table &table, const QString &row)
{
    QStringList parts;
    for (const QString &expression : table.searchable)
        parts << expression.arg(row);
    return u"search_text(%1)"_s.arg(parts.join(u", "_s));
}

QStringList triggersOf(const SchemaRegistry::Table &table)
{
    return Sealing::guards(table) + GeneratedSchema::captureTriggers(table) +
           GeneratedSchema::searchTriggers(table);
}

/// Changes when the registry or the shape of the triggers does.
QString fingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &table : SchemaRegistry::syncedTables()) {
        for (const QString &sql : triggersOf(table) + QStringList{searchText(table, table.name)})
            hash.addData(sql.toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<> replaceTriggers(Connection &connection)
{
    if (auto removed = GeneratedSchema::removeTriggers(connection); !removed)
        return removed;
    QStringList statements;
    for (const auto &table : SchemaRegistry::syncedTables())
        statements << triggersOf(table);
    return connection.runAll(statements);
}

/// Without the key the index of sealed columns waits: see GeneratedSchema::fillWaiting().
Result<> fill(Connection &connection, const SchemaRegistry::Table &table)
{
    if (connection.keys().isOpen() || !table.searchesSealed())
        return GeneratedSchema::rebuildSearch(connection, table);
    return connection.runAll(
        {u"INSERT INTO %1 (%1) VALUES ('delete-all')"_s.arg(table.searchTable()),
         u"INSERT OR REPLACE INTO meta (k, v) VALUES ('unfilled.%1', 1)"_s.arg(table.name)});
}

Result<> makeSearchTables(Connection &connection)
{
    for (const auto &table : SchemaRegistry::syncedTables()) {
        if (table.searchable.isEmpty())
            continue;
        const auto there =
            connection.value(u"SELECT 1 FROM sqlite_schema WHERE name = ?"_s, {table.searchTable()});
        if (!there)
            return failure(there.error());
        if (there->isNull()) {
            if (auto made = connection.runAll(
                    {SearchTableSql.arg(table.searchTable()), SearchBufferSql.arg(table.searchTable())});
                !made)
                return made;
        }
        if (auto filled = fill(connection, table); !filled)
            return filled;
    }
    return {};
}

} // namespace

Result<> GeneratedSchema::removeTriggers(Connection &connection)
{
    // Those of local tables stand in migrations.
    const auto old =
        readTexts(connection,
                  u"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name NOT IN ('%1')"_s.arg(
                      SchemaRegistry::localTables().join(u"', '"_s)));
    if (!old)
        return failure(old.error());
    QStringList statements{u"DELETE FROM meta WHERE k = 'generated'"_s};
    for (const QString &name : *old)
        statements << u"DROP TRIGGER "_s + name;
    return connection.runAll(statements);
}

QStringList GeneratedSchema::captureTriggers(const SchemaRegistry::Table &table)
{
    const QString number = QString::number(table.number);
    QStringList triggers{
        BornTriggerSql.arg(table.name, number), NoDeleteSql.arg(table.name), FixedSql.arg(table.name)};
    const auto cell = [&](int column, const QString &name) {
        return CellSql.arg(table.name, number, QString::number(column), name);
    };
    triggers << cell(SchemaRegistry::DeletedColumn, u"_x"_s);
    for (const auto &column : table.columns)
        triggers << cell(column.number, column.name);
    return triggers;
}

QStringList GeneratedSchema::searchTriggers(const SchemaRegistry::Table &table)
{
    if (table.searchable.isEmpty())
        return {};
    QStringList changed;
    for (const QString &column : table.searchColumns)
        changed << u"old.%1 IS NOT new.%1"_s.arg(column);
    const QString search = table.searchTable();
    // Rows born in the action under way are not in the index yet: see indexBorn.
    return {u"CREATE TRIGGER %1_refound AFTER UPDATE OF %4 ON %1 WHEN (%5) AND new._h <> sync_h() BEGIN "
            "INSERT INTO %2 (%2, rowid, text) VALUES ('delete', old.id, %6); "
            "INSERT INTO %2 (rowid, text) VALUES (new.id, %3); END"_s.arg(table.name,
                                                                          search,
                                                                          searchText(table, u"new"_s),
                                                                          table.searchColumns.join(u", "_s),
                                                                          changed.join(u" OR "_s),
                                                                          searchText(table, u"old"_s))};
}

Result<> GeneratedSchema::indexBorn(Connection &connection)
{
    const Recorder &recorder = connection.recorder();
    for (auto born = recorder.born().cbegin(); born != recorder.born().cend(); ++born) {
        const auto *table = SchemaRegistry::table(born.key());
        if (table->searchable.isEmpty())
            continue;
        const auto indexed = connection.execute(
            u"INSERT INTO %1 (rowid, text) SELECT id, %2 FROM %3 WHERE id BETWEEN ? AND ? AND _h = ?"_s.arg(
                table->searchTable(), searchText(*table, table->name), table->name),
            {born->first, born->last, recorder.change()});
        if (!indexed)
            return failure(indexed.error());
    }
    return {};
}

Result<> GeneratedSchema::rebuildSearch(Connection &connection, const SchemaRegistry::Table &table)
{
    return connection.runAll({u"INSERT INTO %1 (%1) VALUES ('delete-all')"_s.arg(table.searchTable()),
                              u"INSERT INTO %1 (rowid, text) SELECT id, %2 FROM %3 ORDER BY id"_s.arg(
                                  table.searchTable(), searchText(table, table.name), table.name)});
}

Result<> GeneratedSchema::fillWaiting(Connection &connection)
{
    for (const auto &table : SchemaRegistry::syncedTables()) {
        const QString key = u"unfilled."_s + table.name;
        const auto waits = connection.value(u"SELECT v FROM meta WHERE k = ?"_s, {key});
        if (!waits)
            return failure(waits.error());
        if (waits->isNull())
            continue;
        const auto filled = rebuildSearch(connection, table).and_then([&] {
            return connection.execute(u"DELETE FROM meta WHERE k = ?"_s, {key});
        });
        if (!filled)
            return filled;
    }
    return {};
}

Result<> GeneratedSchema::install(Connection &connection)
{
    const QString wanted = fingerprint();
    const auto present = connection.value(u"SELECT v FROM meta WHERE k = 'generated'"_s);
    if (!present)
        return failure(present.error());
    if (present->toString() == wanted)
        return {};

    return makeSearchTables(connection)
        .and_then([&] { return replaceTriggers(connection); })
        .and_then([&]() -> Result<> {
            const auto stamped =
                connection.run(u"INSERT OR REPLACE INTO meta (k, v) VALUES ('generated', ?)"_s, {wanted});
            return stamped ? Result<>{} : failure(stamped.error());
        });
}
