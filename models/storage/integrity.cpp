// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/integrity.h"

#include "models/storage/generatedschema.h"
#include "models/storage/keyring.h"
#include "models/storage/schemaregistry.h"
#include "models/storage/sealing.h"
#include "models/storage/statement.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int NamedViolations = 20; // of one kind; the rest is counted

QList<Invariant> ownInvariants()
{
    QList<Invariant> all{
        {u"a change without its author"_s,
         u"SELECT DISTINCT h FROM change_cell WHERE h NOT IN (SELECT h FROM change)"_s},
        {u"a birth without its change"_s,
         u"SELECT DISTINCT h FROM change_born WHERE h NOT IN (SELECT h FROM change)"_s},
        {u"a cell clock without its change"_s,
         u"SELECT s.id FROM sync_cell s LEFT JOIN change_cell c USING (tbl, id, col, h) WHERE c.h IS NULL"_s},
        {u"a cell whose clock is not its latest change"_s,
         u"SELECT c.id FROM change_cell c JOIN sync_cell s USING (tbl, id, col) GROUP BY c.tbl, c.id, c.col "
         "HAVING max(c.h) <> max(s.h)"_s},
    };
    for (const auto &table : SchemaRegistry::syncedTables()) {
        all.append({u"%1: a row no change made"_s.arg(table.name),
                    u"SELECT r.id FROM %1 r LEFT JOIN change_born b ON b.h = r._h AND b.tbl = %2 "
                    "WHERE b.h IS NULL OR r.id NOT BETWEEN b.first AND b.last"_s.arg(table.name)
                        .arg(table.number)});
        for (const QString &column : table.sealedColumns())
            all.append({u"%1.%2: personal data that are not sealed"_s.arg(table.name, column),
                        u"SELECT id FROM %1 WHERE "_s.arg(table.name) + Sealing::isPlain(column)});
    }
    return all;
}

QString summary(const QString &name, const QStringList &records)
{
    QString text = name + u": "_s + records.mid(0, NamedViolations).join(u", "_s);
    if (records.size() > NamedViolations)
        text += u" … (%1)"_s.arg(records.size());
    return text;
}

Result<QStringList> schemaFindings(Connection &connection)
{
    const auto tables =
        readTexts(connection,
                  u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                  "AND name NOT LIKE '%\\_search%' ESCAPE '\\'"_s);
    if (!tables)
        return tables;
    QStringList findings;
    for (const QString &name : *tables) {
        const auto *table = SchemaRegistry::table(name);
        if (!table && !SchemaRegistry::localTables().contains(name))
            findings << u"table %1 is neither synced nor declared local"_s.arg(name);
        if (!table)
            continue;
        QStringList wanted{u"id"_s, u"scope"_s, u"_h"_s, u"_x"_s};
        for (const auto &declared : table->columns)
            wanted << declared.name;
        auto real = readTexts(connection, u"SELECT name FROM pragma_table_info(?)"_s, {name});
        if (!real)
            return real;
        wanted.sort();
        real->sort();
        if (wanted != *real)
            findings << u"table %1 differs from its declaration"_s.arg(name);
    }
    for (const auto &table : SchemaRegistry::syncedTables()) {
        if (!tables->contains(table.name))
            findings << u"table %1 is missing"_s.arg(table.name);
    }
    return findings;
}

/// The whole content of a search table, independent of how it is stored.
Result<QByteArray> searchDigest(Connection &connection, const QString &search)
{
    const QString view = u"temp.%1_terms"_s.arg(search);
    const auto made = connection.run(
        u"CREATE VIRTUAL TABLE IF NOT EXISTS %1 USING fts5vocab(main, '%2', 'instance')"_s.arg(view, search));
    if (!made)
        return failure(made.error());
    auto terms =
        Statement::prepare(connection, u"SELECT DISTINCT term, doc FROM %1 ORDER BY term, doc"_s.arg(view));
    if (!terms)
        return failure(terms.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        const auto more = terms->step();
        if (!more)
            return failure(more.error());
        if (!*more)
            return hash.result();
        const QByteArray entry = terms->text(0).toUtf8() + ' ' + QByteArray::number(terms->integer(1)) + '\n';
        hash.addData(entry);
    }
}
} // namespace

Integrity::Integrity(QList<Invariant> invariants)
    : m_invariants(ownInvariants() + std::move(invariants))
{
}

Result<QStringList> Integrity::findings(Connection &connection) const
{
    auto findings = readTexts(connection, u"PRAGMA integrity_check"_s);
    if (!findings)
        return findings;
    findings->removeAll(u"ok"_s);
    const auto orphans = readTexts(connection, u"PRAGMA foreign_key_check"_s);
    const auto schema = schemaFindings(connection);
    if (!orphans || !schema)
        return orphans ? schema : orphans;
    if (!orphans->isEmpty())
        *findings << summary(u"foreign keys"_s, *orphans);
    *findings << *schema;
    if (!schema->isEmpty()) // statements about tables that are not as declared would only fail
        return findings;
    for (const Invariant &invariant : m_invariants) {
        const auto violations = readTexts(connection, invariant.selects);
        if (!violations)
            return violations;
        if (!violations->isEmpty())
            *findings << summary(invariant.name, *violations);
    }
    return findings;
}

Result<QStringList> Integrity::rebuild(Connection &connection)
{
    QStringList different;
    for (const auto &table : SchemaRegistry::syncedTables()) {
        if (table.searchable.isEmpty() || (table.searchesSealed() && !connection.keys().isOpen()))
            continue;
        const auto before = searchDigest(connection, table.searchTable());
        if (!before)
            return failure(before.error());
        if (const auto rebuilt = GeneratedSchema::rebuildSearch(connection, table); !rebuilt)
            return failure(rebuilt.error());
        const auto after = searchDigest(connection, table.searchTable());
        if (!after)
            return failure(after.error());
        if (*before != *after)
            different << table.searchTable();
    }
    return different;
}
