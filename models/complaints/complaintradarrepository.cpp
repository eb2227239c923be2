// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintradar.h"

#include "models/base/clock.h"
#include "models/places/placedirectory.h"

using namespace Qt::Literals::StringLiterals;

namespace {
// Thirty days are few of all rows: the list's index leads to them, where SQLite would rather walk all phones.
const QString PlacesSql =
    u"SELECT place, count(*) FILTER (WHERE received >= ?) AS now, count(*) FILTER (WHERE received < ?) "
    "FROM complaint INDEXED BY complaint_list WHERE _x = 0 AND received >= ? AND place IS NOT NULL AND state "
    "<> 99 "
    "GROUP BY place HAVING now > 0 ORDER BY now DESC, 3, place LIMIT ?"_s;

// SQLite takes the name from the row with the greatest `received`.
const QString CallersSql = u"SELECT unseal(phone), unseal(reporter), count(*) AS requests, "
                           "count(*) FILTER (WHERE state NOT IN (15, 20, 25, 80, 90, 99)), max(received) "
                           "FROM complaint INDEXED BY complaint_list WHERE _x = 0 AND received >= ? AND "
                           "phone IS NOT NULL AND state <> 99 "
                           "GROUP BY phone HAVING requests >= ? ORDER BY requests DESC, 5 DESC LIMIT ?"_s;

Result<> readPlaces(Connection &c, ComplaintRadar &radar)
{
    const qint64 since = Clock::startMs(radar.since);
    const qint64 before = Clock::startMs(radar.since.addDays(-ComplaintRadar::Days));
    auto query = c.run(PlacesSql, {since, since, before, ComplaintRadar::PlacesShown});
    if (!query)
        return failure(query.error());
    while (query->next()) {
        ComplaintRadar::HotPlace hot{.place = {query->value(0).toLongLong()},
                                     .name = {},
                                     .path = {},
                                     .now = query->value(1).toLongLong(),
                                     .before = query->value(2).toLongLong()};
        const auto path = PlaceDirectory::pathName(c, hot.place);
        if (!path)
            return failure(path.error());
        const QStringList parts = path->split(u" / "_s);
        hot.name = parts.last();
        hot.path = parts.mid(0, parts.size() - 1).join(u" / "_s);
        radar.places.append(hot);
    }
    return {};
}

Result<> readCallers(Connection &c, ComplaintRadar &radar)
{
    auto query = c.run(
        CallersSql, {Clock::startMs(radar.since), ComplaintRadar::RepeatFrom, ComplaintRadar::CallersShown});
    if (!query)
        return failure(query.error());
    while (query->next())
        radar.callers.append({.phone = query->value(0).toString(),
                              .reporter = query->value(1).toString(),
                              .requests = query->value(2).toLongLong(),
                              .open = query->value(3).toLongLong(),
                              .last = Clock::fromMs(query->value(4).toLongLong())});
    return {};
}
} // namespace

Result<ComplaintRadar> ComplaintRadar::read(Connection &connection)
{
    ComplaintRadar radar;
    radar.since = Clock::today().addDays(1 - Days);
    return readPlaces(connection, radar).and_then([&] { return readCallers(connection, radar); }).map([&] {
        return radar;
    });
}
