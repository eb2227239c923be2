// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/complaints/categoryrepository.h"
#include "models/complaints/complaintfigures.h"
#include "models/complaints/complaintquery.h"
#include "models/complaints/complaintrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 DayMs = 24LL * 60 * 60 * 1000;

// Days since the first one asked for, in the office's zone, which has no daylight saving.
const QString DaysSql = u"SELECT (received - ?) / ?, count(*) FROM complaint "
                        "WHERE _x = 0 AND received >= ? AND %1 GROUP BY 1"_s;

const QString CategoriesSql =
    u"SELECT category, count(*) AS requests FROM complaint "
    "WHERE _x = 0 AND state NOT IN (15, 20, 25, 80, 90, 99) AND category IS NOT NULL AND %1 "
    "GROUP BY category ORDER BY requests DESC, category LIMIT ?"_s;

Result<> readDays(Connection &c, Place::Id area, ComplaintFigures &figures)
{
    const QDate today = Clock::today();
    const QDate first = today.addDays(1 - ComplaintFigures::DaysShown);
    const qint64 start = Clock::startMs(first);
    auto query = c.run(DaysSql.arg(ComplaintQuery::inside(area)), {start, DayMs, start});
    if (!query)
        return failure(query.error());
    for (int day = 0; day < ComplaintFigures::DaysShown; ++day)
        figures.days.append({first.addDays(day), 0});
    while (query->next()) {
        if (const int day = query->value(0).toInt(); day >= 0 && day < figures.days.size())
            figures.days[day].received = query->value(1).toLongLong();
    }
    return {};
}

Result<> readCategories(Connection &c, Place::Id area, ComplaintFigures &figures)
{
    auto query = c.run(CategoriesSql.arg(ComplaintQuery::inside(area)), {ComplaintFigures::CategoriesShown});
    if (!query)
        return failure(query.error());
    CategoryRepository categories(c);
    while (query->next()) {
        const QString code = query->value(0).toString();
        const auto name = categories.nameOf(code);
        if (!name)
            return failure(name.error());
        if (!code.isEmpty())
            figures.categories.append({code, *name, query->value(1).toLongLong()});
    }
    return {};
}
} // namespace

Result<ComplaintFigures> ComplaintFigures::read(Connection &connection, const Session &viewer)
{
    ComplaintFigures figures;
    return ComplaintRepository(connection)
        .counts({.viewer = viewer})
        .map([&](const auto &counted) { figures.counts = counted; })
        .and_then([&] { return readDays(connection, viewer.area, figures); })
        .and_then([&] { return readCategories(connection, viewer.area, figures); })
        .map([&] { return figures; });
}
