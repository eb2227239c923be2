// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reversal.h"

#include "models/storage/schemaregistry.h"
#include "models/storage/statement.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString CellsSql =
    u"SELECT c.tbl, c.id, c.col, c.old, coalesce(s.h, 0) FROM change_cell c "
    "LEFT JOIN sync_cell s ON s.tbl = c.tbl AND s.id = c.id AND s.col = c.col WHERE c.h = ?"_s;

const QString BornSql = u"SELECT tbl, first, last FROM change_born WHERE h = ?"_s;

// Cells of rows born in a change that were edited afterwards.
const QString EditedBornSql =
    u"SELECT s.tbl, s.id, s.col, NULL, s.h FROM sync_cell s "
    "JOIN %1 r ON r.id = s.id WHERE s.tbl = ?1 AND s.id BETWEEN ?2 AND ?3 AND r._h = ?4"_s;
} // namespace

Reversal::Reversal(Connection &connection, Change change)
    : m_connection(connection)
    , m_change(std::move(change))
{
}

Result<> Reversal::run()
{
    const auto cells = written();
    if (!cells)
        return failure(cells.error());
    return refuseIfLater(*cells)
        .and_then([&] { return refuseIfBornRowsChanged(); })
        .and_then([&] { return writeBack(*cells); })
        .and_then([&] { return deleteBorn(); });
}

Result<QList<Reversal::Cell>> Reversal::written()
{
    auto query = m_connection.run(CellsSql, {m_change.h});
    if (!query)
        return failure(query.error());
    QList<Cell> cells;
    while (query->next())
        cells.append({query->value(0).toInt(),
                      query->value(1).toLongLong(),
                      query->value(2).toInt(),
                      query->value(3),
                      query->value(4).toLongLong()});
    return cells;
}

/// The change whose value a cell really shows: an undo shows the value of the writer before the one it took
/// back, a redo shows the value of the change it brought back.
Result<qint64> Reversal::writerOf(qint64 h, const Cell &cell)
{
    ChangeLog log(m_connection);
    for (;;) {
        const auto undoes = m_connection.value(u"SELECT undoes FROM change WHERE h = ?"_s, {h});
        if (!undoes)
            return failure(undoes.error());
        if (undoes->isNull())
            return h;
        const auto target = log.byClock(undoes->toLongLong());
        if (!target)
            return failure(target.error());
        if (target->kind == Change::Kind::Undone) {
            // h is a redo: it stands for what that undo had taken back
            const auto original = m_connection.value(u"SELECT undoes FROM change WHERE h = ?"_s, {target->h});
            if (!original)
                return failure(original.error());
            h = original->toLongLong();
            continue;
        }
        const auto cover = m_connection.value(
            u"SELECT cover FROM change_cell WHERE tbl = ? AND id = ? AND h = ? AND col = ?"_s,
            {cell.table, cell.id, target->h, cell.column});
        if (!cover)
            return failure(cover.error());
        h = cover->toLongLong(); // 0: the row did not exist before
    }
}

Result<> Reversal::refuseIfLater(const QList<Cell> &cells)
{
    for (const Cell &cell : cells) {
        if (cell.clock == m_change.h)
            continue;
        const auto now = writerOf(cell.clock, cell);
        const auto then = writerOf(m_change.h, cell);
        if (!now || !then)
            return failure(now ? then.error() : now.error());
        if (*now == *then)
            continue;
        const auto later = ChangeLog(m_connection).byClock(cell.clock);
        if (!later)
            return failure(later.error());
        return failure({Error::Kind::Conflict,
                        QCoreApplication::translate(
                            "ChangeLog",
                            "“%1” cannot be undone: %2 changed the same record afterwards (“%3”, %4). "
                            "Undo that first, or correct the record by hand.")
                            .arg(ActionTitles::title(m_change.action),
                                 later->person,
                                 ActionTitles::title(later->action),
                                 later->at().toString(u"yyyy-MM-dd HH:mm"_s)),
                        u"change %1 under %2"_s.arg(m_change.h).arg(later->h)});
    }
    return {};
}

Result<> Reversal::refuseIfBornRowsChanged()
{
    auto born = m_connection.run(BornSql, {m_change.h});
    if (!born)
        return failure(born.error());
    while (born->next()) {
        const auto *table = SchemaRegistry::table(born->value(0).toInt());
        auto edited = m_connection.run(EditedBornSql.arg(table->name),
                                       {table->number, born->value(1), born->value(2), m_change.h});
        if (!edited)
            return failure(edited.error());
        QList<Cell> cells;
        while (edited->next())
            cells.append({edited->value(0).toInt(),
                          edited->value(1).toLongLong(),
                          edited->value(2).toInt(),
                          {},
                          edited->value(4).toLongLong()});
        if (auto untouched = refuseIfLater(cells); !untouched)
            return untouched;
    }
    return {};
}

Result<> Reversal::writeBack(const QList<Cell> &cells)
{
    std::map<std::pair<int, int>, Statement> updates;
    for (const Cell &cell : cells) {
        const std::pair key(cell.table, cell.column);
        auto update = updates.find(key);
        if (update == updates.end()) {
            const auto *table = SchemaRegistry::table(cell.table);
            auto prepared = Statement::prepare(
                m_connection,
                u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table->name, table->columnName(cell.column)));
            if (!prepared)
                return failure(prepared.error());
            update = updates.emplace(key, std::move(*prepared)).first;
        }
        update->second.bind(1, cell.old);
        update->second.bind(2, cell.id);
        if (auto done = update->second.execute(); !done)
            return done;
    }
    return {};
}

Result<> Reversal::deleteBorn()
{
    auto born = m_connection.run(BornSql, {m_change.h});
    if (!born)
        return failure(born.error());
    while (born->next()) {
        const auto *table = SchemaRegistry::table(born->value(0).toInt());
        const auto deleted =
            m_connection.run(u"UPDATE %1 SET _x = 1 WHERE id BETWEEN ? AND ? AND _h = ?"_s.arg(table->name),
                             {born->value(1), born->value(2), m_change.h});
        if (!deleted)
            return failure(deleted.error());
    }
    return {};
}
