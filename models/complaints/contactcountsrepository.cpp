// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/contactcounts.h"

using namespace Qt::Literals::StringLiterals;

namespace {
// 25 merged, 99 void.
const QString CountSql =
    u"SELECT count(*) FILTER (WHERE state <> 25), count(*) FROM complaint "
    "WHERE _x = 0 AND state <> 99 AND received >= ? AND received < ? AND (? = 0 OR office = ?)"_s;

const QString OfOneSql =
    u"SELECT count(*) FROM complaint WHERE (id = ? OR parent = ?) AND _x = 0 AND state <> 99"_s;
} // namespace

Result<ContactCounts>
ContactCounts::read(Connection &connection, const QDateTime &from, const QDateTime &to, Place::Id office)
{
    auto query = connection.run(
        CountSql, {from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch(), office.value, office.value});
    if (!query)
        return failure(query.error());
    query->next();
    return ContactCounts{query->value(0).toLongLong(), query->value(1).toLongLong()};
}

Result<qint64> ContactCounts::contactsOf(Connection &connection, qint64 id)
{
    const auto parent = connection.value(u"SELECT coalesce(parent, id) FROM complaint WHERE id = ?"_s, {id});
    if (!parent)
        return failure(parent.error());
    return connection.value(OfOneSql, {*parent, *parent}).map([](const QVariant &count) {
        return count.toLongLong();
    });
}
