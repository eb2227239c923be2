// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/holidayrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QString DaysSql = u"SELECT id, is_workday, name FROM workday WHERE _x = 0 ORDER BY id"_s;

const QString PutHolidaySql =
    u"INSERT INTO workday (id, scope, is_workday, name) VALUES (?, 0, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET is_workday = excluded.is_workday, name = excluded.name, _x = 0"_s;
} // namespace

HolidayRepository::HolidayRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<QList<CalendarDay>> HolidayRepository::days()
{
    auto query = m_connection.run(DaysSql);
    if (!query)
        return failure(query.error());
    QList<CalendarDay> days;
    while (query->next())
        days.append({.date = QDate::fromJulianDay(query->value(0).toLongLong()),
                     .isWorkday = query->value(1).toBool(),
                     .name = query->value(2).toString()});
    return days;
}

Result<> HolidayRepository::put(const CalendarDay &day)
{
    const auto done = m_connection.run(PutHolidaySql, {day.date.toJulianDay(), int(day.isWorkday), day.name});
    return done ? Result<>{} : failure(done.error());
}
