// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/monthrepository.h"

#include "models/base/clock.h"
#include "models/storage/recorder.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString FindMonthSql = uR"sql(
    WITH asked(month, office) AS (SELECT ?, ?)
    SELECT r.id, r.figures, r.at, r.person FROM rate_month r JOIN asked ON r.month = asked.month
    WHERE r._x = 0 AND (r.office = asked.office
                        OR (0 IN (r.office, asked.office)
                            AND (SELECT count(*) FROM place WHERE level = 3 AND _x = 0) < 2))
    ORDER BY r.id LIMIT 1
    )sql"_s;

const QString MonthMembersSql = u"SELECT requests FROM rate_month WHERE id = ?"_s;

const QString InsertMonthSql =
    u"INSERT INTO rate_month (id, scope, office, month, figures, at, person, requests) "
    "VALUES (?, 0, ?, ?, ?, ?, ?, ?)"_s;

const QString RemoveMonthSql = u"UPDATE rate_month SET _x = 1 WHERE id = ?"_s;

QString monthText(QDate month)
{
    return month.toString(u"yyyy-MM"_s);
}
} // namespace

MonthRepository::MonthRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<FrozenMonth> MonthRepository::find(QDate month, Place::Id office)
{
    auto query = m_connection.run(FindMonthSql, {monthText(month), office.value});
    if (!query)
        return failure(query.error());
    if (!query->next())
        return FrozenMonth();
    const auto report = Rates::reportFromJson(query->value(1).toString().toUtf8());
    if (!report)
        return failure(report.error());
    return FrozenMonth{.id = query->value(0).toLongLong(),
                       .report = *report,
                       .at = Clock::fromMs(query->value(2).toLongLong()),
                       .person = query->value(3).toString()};
}

Result<QList<RateMember>> MonthRepository::members(const FrozenMonth &frozen)
{
    const auto text = m_connection.value(MonthMembersSql, {frozen.id});
    if (!text)
        return failure(text.error());
    if (text->isNull())
        return failure(
            {Error::Kind::NotFound,
             QCoreApplication::translate(
                 "MonthRepository",
                 "When this month was frozen its requests were not kept yet. A leader can reopen it; "
                 "frozen again, it has them."),
             {}});
    return Rates::membersFromText(text->toString());
}

Result<> MonthRepository::store(const FrozenMonth &frozen, const QList<RateMember> &members, Place::Id office)
{
    return m_connection.execute(InsertMonthSql,
                                {m_connection.recorder().newId(),
                                 office.value,
                                 monthText(frozen.report.period.from),
                                 QString::fromUtf8(Rates::toJson(frozen.report)),
                                 frozen.at.toMSecsSinceEpoch(),
                                 frozen.person,
                                 Rates::toText(members)});
}

Result<> MonthRepository::remove(const FrozenMonth &frozen)
{
    return m_connection.execute(RemoveMonthSql, {frozen.id});
}
