// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/democalendar.h"

#include "models/base/calendarfile.h"
#include "models/base/clock.h"

#include <QHash>

#include <array>

namespace {
/// First day of the lunar year as month * 100 + day.
QDate springFestival(int year)
{
    constexpr int FirstYear = 2018;
    constexpr std::array<int, 18> Days{
        216, 205, 125, 212, 201, 122, 210, 129, 217, 206, 126, 213, 203, 123, 211, 131, 219, 208};
    const int index = year - FirstYear;
    const int day = index >= 0 && index < int(Days.size()) ? Days[size_t(index)] : 205;
    return {year, day / 100, day % 100};
}

bool isHoliday(QDate date)
{
    const int day = date.month() * 100 + date.day();
    const qint64 lunar = springFestival(date.year()).daysTo(date);
    return day == 101 || (day >= 404 && day <= 406) || (day >= 501 && day <= 505) ||
           (day >= 1001 && day <= 1007) || (lunar >= -1 && lunar <= 6);
}

struct WorkHours
{
    int from;
    int to;
};
constexpr std::array<WorkHours, 2> Sessions{{{8 * 60 + 30, 12 * 60}, {14 * 60, 17 * 60 + 30}}};
} // namespace

DemoCalendar::DemoCalendar(QDate first, int days)
    : m_first(first)
    , m_startMs(Clock::startMs(first))
{
    const WorkCalendar &carried = carriedCalendars();
    for (int i = 0; i < days; ++i) {
        const QDate at = first.addDays(i);
        m_workday.push_back(carried.knows(at.year()) ? carried.isWorkday(at)
                                                     : at.dayOfWeek() <= 5 && !isHoliday(at));
        m_month.push_back(at.month() - 1);
    }
}

int DemoCalendar::daysSinceSpringFestival(int day) const
{
    const QDate at = date(day);
    const qint64 since = springFestival(at.year()).daysTo(at);
    return since > 180 ? int(springFestival(at.year() + 1).daysTo(at)) : int(since);
}

int DemoCalendar::afterWorking(int at, int minutes) const
{
    for (int day = at / Day; day < int(m_workday.size()); ++day) {
        if (!m_workday[size_t(day)])
            continue;
        for (const WorkHours &session : Sessions) {
            const int from = qMax(at, day * Day + session.from);
            const int left = day * Day + session.to - from;
            if (left > minutes)
                return from + minutes;
            minutes -= qMax(left, 0);
        }
    }
    return int(m_workday.size()) * Day; // beyond the last day: it has not happened
}

int DemoCalendar::endOfWorkday(int at, int days) const
{
    int day = at / Day;
    while (days > 0 && ++day < int(m_workday.size()))
        days -= m_workday[size_t(day)] ? 1 : 0;
    return day * Day + Sessions.back().to;
}

int DemoCalendar::workdaysBetween(int at, int day) const
{
    int count = 0;
    for (int i = at / Day; i < day; ++i)
        count += m_workday[size_t(i)] ? 1 : 0;
    return count;
}
