// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/workcalendar.h"

#include "models/base/clock.h"

#include <algorithm>

WorkCalendar::WorkCalendar(const QList<CalendarDay> &days)
{
    add(days);
}

void WorkCalendar::add(const QList<CalendarDay> &days)
{
    for (const CalendarDay &day : days)
        m_days.insert(day.date, day);
}

bool WorkCalendar::setHours(const QList<Hours> &hours)
{
    QTime last;
    for (const auto &[from, to] : hours) {
        if (!from.isValid() || !to.isValid() || to <= from || (last.isValid() && from < last))
            return false;
        last = to;
    }
    if (hours.isEmpty())
        return false;
    m_hours = hours;
    return true;
}

bool WorkCalendar::isWorkday(QDate date) const
{
    const auto day = m_days.constFind(date);
    return day != m_days.cend() ? day->isWorkday : date.dayOfWeek() <= Qt::Friday;
}

QDate WorkCalendar::nextWorkday(QDate date) const
{
    // Listed days are finite, so the ordinary week comes back at last.
    do
        date = date.addDays(1);
    while (!isWorkday(date));
    return date;
}

QDate WorkCalendar::addWorkdays(QDate date, int count) const
{
    for (; count > 0; --count)
        date = nextWorkday(date);
    return date;
}

QList<TimeSpan> WorkCalendar::officeHours(QDate date) const
{
    QList<TimeSpan> spans;
    if (isWorkday(date))
        for (const auto &[from, to] : m_hours)
            spans.append({QDateTime(date, from, Clock::zone()), QDateTime(date, to, Clock::zone())});
    return spans;
}

QDateTime WorkCalendar::addWorkingTime(const QDateTime &from, qint64 milliseconds) const
{
    const QDateTime start = from.toTimeZone(Clock::zone());
    if (milliseconds <= 0 || !start.isValid())
        return start;
    QDate date = isWorkday(start.date()) ? start.date() : nextWorkday(start.date());
    for (;; date = nextWorkday(date)) {
        const QList<TimeSpan> open = officeHours(date);
        for (const TimeSpan &hours : open) {
            const QDateTime begin = std::max(hours.from, start);
            const qint64 there = std::max<qint64>(0, begin.msecsTo(hours.to));
            if (milliseconds <= there)
                return begin.addMSecs(milliseconds);
            milliseconds -= there;
        }
    }
}

qint64 WorkCalendar::workingTime(const TimeSpan &span, const QList<TimeSpan> &exclusions) const
{
    if (span.isEmpty())
        return 0;
    const auto common = [](const TimeSpan &a, const TimeSpan &b) {
        return std::max<qint64>(0, std::max(a.from, b.from).msecsTo(std::min(a.to, b.to)));
    };
    const QList<TimeSpan> excluded = merged(exclusions);
    qint64 total = 0;
    const QDate end = span.to.toTimeZone(Clock::zone()).date();
    for (QDate date = span.from.toTimeZone(Clock::zone()).date(); date <= end; date = date.addDays(1)) {
        const QList<TimeSpan> open = officeHours(date);
        for (const TimeSpan &hours : open) {
            if (!hours.overlaps(span))
                continue;
            const TimeSpan worked{std::max(hours.from, span.from), std::min(hours.to, span.to)};
            total += worked.from.msecsTo(worked.to);
            for (const TimeSpan &out : excluded)
                total -= common(worked, out);
        }
    }
    return total;
}

QList<int> WorkCalendar::coverage() const
{
    QList<int> years;
    for (auto day = m_days.cbegin(); day != m_days.cend(); ++day)
        if (day.key().month() == 10 && day.key().day() == 1)
            years.append(day.key().year());
    std::ranges::sort(years);
    return years;
}
