// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/complaints/categoryrepository.h"
#include "models/complaints/complaintkinds.h"
#include "models/complaints/statisticssheet.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
// A place with everything inside it; the empty CTE of no place is not asked.
const QString WithInsideSql =
    u"WITH RECURSIVE inside(id) AS (SELECT ? UNION SELECT p.id FROM place p, inside i "
    "WHERE p.parent = i.id AND p._x = 0) "_s;

const QString CountByCategorySql =
    u"SELECT coalesce(category, ''), count(*), sum(state IN (15, 80, 90)) FROM complaint "
    "WHERE _x = 0 AND state <> 99 AND received >= ? AND received < ?%1 GROUP BY 1"_s;

struct Count
{
    qint64 received = 0;
    qint64 closed = 0;
};
using Counts = QHash<QString, Count>;

Result<Counts> countsOf(Connection &c, const Period &period, Place::Id place)
{
    QVariantList values{Clock::startMs(period.first), Clock::startMs(period.last.addDays(1))};
    QString sql = CountByCategorySql.arg(QString());
    if (place.isValid()) {
        sql = WithInsideSql + CountByCategorySql.arg(u" AND place IN inside"_s);
        values.prepend(place.value);
    }
    auto query = c.run(sql, values);
    if (!query)
        return failure(query.error());
    Counts counts;
    while (query->next())
        counts.insert(query->value(0).toString(),
                      {query->value(1).toLongLong(), query->value(2).toLongLong()});
    return counts;
}

QString majorOf(const QHash<QString, Category> &categories, const QString &code)
{
    const QString major = categories.value(code).major;
    return major.isEmpty() ? categories.value(code.left(3)).name : major;
}
} // namespace

Result<QList<StatisticsSheet::CategoryRow>>
StatisticsSheet::readCategories(Connection &connection, const Period &period, Place::Id place)
{
    const auto now = countsOf(connection, period, place);
    const auto before = countsOf(connection, period.previous(), place);
    const auto all = CategoryRepository(connection).all();
    if (!now || !before || !all)
        return failure(!now ? now.error() : !before ? before.error() : all.error());
    QHash<QString, Category> categories;
    for (const Category &category : *all)
        categories.insert(category.code, category);
    QStringList codes = now->keys();
    for (const QString &code : before->keys())
        if (!now->contains(code))
            codes << code;
    std::ranges::sort(codes, [&](const QString &a, const QString &b) {
        const qint64 ofA = now->value(a).received;
        const qint64 ofB = now->value(b).received;
        return ofA != ofB ? ofA > ofB : a < b;
    });
    QList<CategoryRow> rows;
    for (const QString &code : codes) {
        const QString name = categories.value(code).name;
        const Count counted = now->value(code);
        rows.append({majorOf(categories, code),
                     code.isEmpty()   ? u"—"_s
                     : name.isEmpty() ? code
                                      : name,
                     counted.received,
                     before->value(code).received,
                     counted.closed});
    }
    return rows;
}
