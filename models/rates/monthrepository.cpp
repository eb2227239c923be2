// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/monthrepository.h"

#include "models/base/clock.h"
#include "models/storage/recorder.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QString FindMonthSql = u"SELECT id, figures, at, person FROM rate_month "
                             "WHERE month = ? AND office = ? AND _x = 0 ORDER BY id LIMIT 1"_s;

const QString InsertMonthSql = u"INSERT INTO rate_month (id, scope, office, month, figures, at, person) "
                               "VALUES (?, 0, ?, ?, ?, ?, ?)"_s;

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

Result<> MonthRepository::store(const FrozenMonth &frozen, Place::Id office)
{
    return m_connection.execute(InsertMonthSql,
                                {m_connection.recorder().newId(),
                                 office.value,
                                 monthText(frozen.report.period.from),
                                 QString::fromUtf8(Rates::toJson(frozen.report)),
                                 frozen.at.toMSecsSinceEpoch(),
                                 frozen.person});
}

Result<> MonthRepository::remove(const FrozenMonth &frozen)
{
    return m_connection.execute(RemoveMonthSql, {frozen.id});
}
