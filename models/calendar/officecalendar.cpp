// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/officecalendar.h"

#include "models/base/calendarfile.h"
#include "models/calendar/holidayrepository.h"

Result<WorkCalendar> officeCalendar(Connection &connection)
{
    return HolidayRepository(connection).days().map([](const QList<CalendarDay> &days) {
        WorkCalendar calendar = carriedCalendars();
        calendar.add(days);
        return calendar;
    });
}

Result<> changeOfficeDays(Connection &connection, const QList<CalendarDay> &days)
{
    HolidayRepository repository(connection);
    for (const CalendarDay &day : days) {
        if (auto stored = repository.put(day); !stored)
            return stored;
    }
    return {};
}
