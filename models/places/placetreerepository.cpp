// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placetreerepository.h"

#include "models/storage/schemaregistry.h"
#include "models/storage/searchtokenizer.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QString NodeColumns = u"p.id, p.no, p.parent, p.level, p.code, p.name, p.leader, p.households, "
                            "(SELECT count(*) FROM place c WHERE c.parent = p.id AND c._x = 0)"_s;

const QString ChildrenSql =
    u"SELECT %1 FROM place p WHERE p._x = 0 AND p.parent = ? ORDER BY p.code"_s.arg(NodeColumns);

const QString RootsSql =
    u"SELECT %1 FROM place p WHERE p._x = 0 AND p.parent IS NULL ORDER BY p.code"_s.arg(NodeColumns);

// The limit stands inside, so that a short word does not gather half the table before it is cut.
const QString MatchesSql =
    u"WITH RECURSIVE up (id) AS ("
    "SELECT * FROM (SELECT rowid FROM place_search WHERE place_search MATCH ? LIMIT ?) "
    "UNION SELECT p.parent FROM place p JOIN up ON p.id = up.id WHERE p.parent IS NOT NULL) "
    "SELECT %1 FROM up JOIN place p ON p.id = up.id WHERE p._x = 0 ORDER BY p.level, p.code"_s.arg(
        NodeColumns);

const QString BelowSql =
    u"WITH RECURSIVE below (id, level) AS ("
    "SELECT id, level FROM place WHERE parent = ? AND _x = 0 UNION ALL "
    "SELECT p.id, p.level FROM place p JOIN below ON p.parent = below.id WHERE p._x = 0) "
    "SELECT level, count(*) FROM below GROUP BY level"_s;

const QString TouchedSql = u"SELECT coalesce((SELECT max(h) FROM change), 0), "
                           "EXISTS (SELECT 1 FROM change_cell WHERE h > ? AND tbl = ?) OR "
                           "EXISTS (SELECT 1 FROM change_born WHERE h > ? AND tbl = ?)"_s;

PlaceNode nodeOf(const QSqlQuery &row)
{
    return {.place = {.id = {row.value(0).toLongLong()},
                      .parent = {row.value(2).toLongLong()},
                      .level = PlaceLevel(row.value(3).toInt()),
                      .no = row.value(1).toLongLong(),
                      .code = row.value(4).toString(),
                      .name = row.value(5).toString(),
                      .leader = row.value(6).toString(),
                      .households = row.value(7).toInt()},
            .children = row.value(8).toInt()};
}
} // namespace

PlaceTreeRepository::PlaceTreeRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<QList<PlaceNode>> PlaceTreeRepository::nodes(const QString &sql, const QVariantList &values)
{
    auto query = m_connection.run(sql, values);
    if (!query)
        return failure(query.error());
    QList<PlaceNode> nodes;
    while (query->next())
        nodes.append(nodeOf(*query));
    return nodes;
}

Result<QList<PlaceNode>> PlaceTreeRepository::children(Place::Id parent)
{
    return parent.isValid() ? nodes(ChildrenSql, {parent.value}) : nodes(RootsSql, {});
}

Result<QList<PlaceNode>> PlaceTreeRepository::matches(const QString &typed, int limit)
{
    const QString expression = searchExpression(typed);
    return expression.isEmpty() ? QList<PlaceNode>() : nodes(MatchesSql, {expression, limit});
}

Result<QMap<PlaceLevel, int>> PlaceTreeRepository::below(Place::Id id)
{
    auto query = m_connection.run(BelowSql, {id.value});
    if (!query)
        return failure(query.error());
    QMap<PlaceLevel, int> counts;
    while (query->next())
        counts.insert(PlaceLevel(query->value(0).toInt()), query->value(1).toInt());
    return counts;
}

Result<PlaceTreeRepository::Touched> PlaceTreeRepository::touchedSince(qint64 change)
{
    const int table = SchemaRegistry::table(u"place"_s)->number;
    auto query = m_connection.run(TouchedSql, {change, table, change, table});
    if (!query)
        return failure(query.error());
    query->next();
    return Touched{query->value(0).toLongLong(), query->value(1).toBool()};
}
