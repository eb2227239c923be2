// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/deadline.h"

#include "models/base/clock.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 MsPerHour = 3'600'000;
constexpr double TenYearsInDays = 3660;

struct DeadlineWords
{
    Q_DECLARE_TR_FUNCTIONS(Deadline)
};

QDateTime midnight(QDate date)
{
    return {date, QTime(0, 0), Clock::zone()};
}

/// Walks from the event to the due time and notes every step.
class Walk
{
public:
    Walk(const QDateTime &from,
         const Limit &limit,
         const WorkCalendar &calendar,
         const QList<TimeSpan> &pauses)
        : m_calendar(calendar)
        , m_pauses(merged(pauses))
        , m_at(from.toTimeZone(Clock::zone()))
    {
        m_result.limit = limit;
    }

    Deadline run()
    {
        const QDateTime start = m_at;
        switch (m_result.limit.unit) {
        case LimitUnit::WorkingDays:
            workingDays();
            break;
        case LimitUnit::CalendarDays:
            calendarDays();
            break;
        case LimitUnit::WorkingHours:
        case LimitUnit::ClockHours:
            hours();
            break;
        }
        m_result.due = m_at;
        m_result.warn = warning();
        if (m_result.limit.unit != LimitUnit::ClockHours)
            noteUnknownYears(start.date().year(), m_at.date().year());
        return m_result;
    }

private:
    void step(const QDateTime &to, bool counted, const QString &reason)
    {
        QList<DeadlineSpan> &spans = m_result.spans;
        if (!spans.isEmpty() && spans.last().counted == counted && spans.last().reason == reason)
            spans.last().to = to;
        else if (m_at < to)
            spans.append({m_at, to, counted, reason});
        m_at = to;
    }

    void workingDays()
    {
        const int days = int(m_result.limit.amount);
        QDate date = m_at.date();
        step(midnight(date.addDays(1)), false, DeadlineWords::tr("Day of the event, not counted"));
        for (int day = 0; day < days;) {
            date = date.addDays(1);
            if (!m_calendar.isWorkday(date))
                step(midnight(date.addDays(1)), false, dayOff(date));
            else if (parkedOfficeTime(date))
                step(midnight(date.addDays(1)), false, parked());
            else {
                ++day;
                step(day == days ? closing(date) : midnight(date.addDays(1)), true, workday(date, day, days));
            }
        }
    }

    void calendarDays()
    {
        const int days = int(m_result.limit.amount);
        QDate date = m_at.date();
        step(midnight(date.addDays(1)), false, DeadlineWords::tr("Day of the event, not counted"));
        for (int day = 0; day < days;) {
            date = date.addDays(1);
            if (pausedBetween({midnight(date), midnight(date.addDays(1))})) {
                step(midnight(date.addDays(1)), false, parked());
                continue;
            }
            ++day;
            const bool ends = day == days && m_calendar.isWorkday(date);
            step(ends ? closing(date) : midnight(date.addDays(1)), true, DeadlineWords::tr("Calendar days"));
        }
        if (!m_calendar.isWorkday(date))
            runOn(date);
    }

    /// The last day was a day off: the limit ends on the next workday.
    void runOn(QDate date)
    {
        for (date = date.addDays(1); !m_calendar.isWorkday(date) || parkedOfficeTime(date);
             date = date.addDays(1))
            step(midnight(date.addDays(1)), false, m_calendar.isWorkday(date) ? parked() : dayOff(date));
        step(closing(date), false, DeadlineWords::tr("Next workday, because the last day was a day off"));
    }

    void hours()
    {
        qint64 left = std::llround(m_result.limit.amount * 60) * (MsPerHour / 60);
        for (;;) {
            const bool paused = pausedBetween({m_at, m_at.addMSecs(1)});
            const QDateTime next = nextChange();
            const bool counted = !paused && runs(m_at);
            const QString reason = paused ? parked() : counted ? running() : standing();
            if (!counted) {
                step(next, false, reason);
                continue;
            }
            const qint64 there = m_at.msecsTo(next);
            step(m_at.addMSecs(std::min(left, there)), true, reason);
            left -= there;
            if (left <= 0)
                return;
        }
    }

    /// The next moment at which the answer to “does the clock run?” may differ; midnight at the latest.
    QDateTime nextChange() const
    {
        QDateTime next = midnight(m_at.date().addDays(1));
        const auto consider = [&](const TimeSpan &span) {
            if (m_at < span.from)
                next = std::min(next, span.from.toTimeZone(Clock::zone()));
            else if (m_at < span.to)
                next = std::min(next, span.to.toTimeZone(Clock::zone()));
        };
        if (m_result.limit.unit == LimitUnit::WorkingHours)
            std::ranges::for_each(m_calendar.officeHours(m_at.date()), consider);
        std::ranges::for_each(m_pauses, consider);
        return next;
    }

    bool runs(const QDateTime &at) const
    {
        if (m_result.limit.unit == LimitUnit::ClockHours)
            return true;
        const QList<TimeSpan> open = m_calendar.officeHours(at.date());
        return std::ranges::any_of(open,
                                   [&](const TimeSpan &span) { return span.from <= at && at < span.to; });
    }

    QString running() const
    {
        if (m_result.limit.unit == LimitUnit::ClockHours)
            return DeadlineWords::tr("Clock hours, day and night");
        const CalendarDay listed = m_calendar.listed(m_at.date());
        return listed.isWorkday ? DeadlineWords::tr("Office hours, make-up workday (%1)").arg(listed.name)
                                : DeadlineWords::tr("Office hours");
    }

    QString standing() const
    {
        return m_calendar.isWorkday(m_at.date()) ? DeadlineWords::tr("Outside office hours")
                                                 : dayOff(m_at.date());
    }

    QString dayOff(QDate date) const
    {
        const QString name = m_calendar.listed(date).name;
        return name.isEmpty() ? DeadlineWords::tr("Weekend") : DeadlineWords::tr("Holiday: %1").arg(name);
    }

    QString workday(QDate date, int day, int days) const
    {
        const CalendarDay listed = m_calendar.listed(date);
        return listed.isWorkday ? DeadlineWords::tr("Working day %1 of %2, make-up workday (%3)")
                                      .arg(day)
                                      .arg(days)
                                      .arg(listed.name)
                                : DeadlineWords::tr("Working day %1 of %2").arg(day).arg(days);
    }

    static QString parked() { return DeadlineWords::tr("Parked, not counted"); }

    QDateTime closing(QDate date) const { return {date, m_calendar.closing(), Clock::zone()}; }

    bool pausedBetween(const TimeSpan &span) const
    {
        return std::ranges::any_of(m_pauses, [&](const TimeSpan &pause) { return pause.overlaps(span); });
    }

    bool parkedOfficeTime(QDate date) const
    {
        return std::ranges::any_of(m_calendar.officeHours(date),
                                   [&](const TimeSpan &open) { return pausedBetween(open); });
    }

    /// What of a span the warning measures: office hours of working days, otherwise all of it.
    QList<TimeSpan> measured(const DeadlineSpan &span) const
    {
        if (m_result.limit.unit == LimitUnit::WorkingDays)
            return m_calendar.officeHours(span.from.date()); // one counted span is one day
        return {{span.from, span.to}};
    }

    QDateTime warning() const
    {
        QList<TimeSpan> counted;
        for (const DeadlineSpan &span : m_result.spans)
            if (span.counted)
                counted.append(measured(span));
        qint64 total = 0;
        for (const TimeSpan &span : std::as_const(counted))
            total += span.from.msecsTo(span.to);
        qint64 left = (total * 4 + 4) / 5; // 80 %, rounded up
        for (const TimeSpan &span : std::as_const(counted)) {
            const qint64 there = span.from.msecsTo(span.to);
            if (left <= there)
                return span.from.addMSecs(left);
            left -= there;
        }
        return m_result.due;
    }

    void noteUnknownYears(int first, int last)
    {
        for (int year = first; year <= last; ++year)
            if (!m_calendar.knows(year))
                m_result.unknownYears.append(year);
    }

    const WorkCalendar &m_calendar;
    QList<TimeSpan> m_pauses;
    QDateTime m_at;
    Deadline m_result;
};
} // namespace

Deadline deadline(const QDateTime &from,
                  const Limit &limit,
                  const WorkCalendar &calendar,
                  const QList<TimeSpan> &pauses)
{
    if (!from.isValid() || !limit.isValid())
        return {.due = {}, .warn = {}, .limit = limit, .spans = {}, .unknownYears = {}};
    return Walk(from, limit, calendar, pauses).run();
}

QDateTime dueTime(const QDateTime &from, const Limit &limit, const WorkCalendar &calendar)
{
    if (!from.isValid() || !limit.isValid())
        return {};
    const QDateTime start = from.toTimeZone(Clock::zone());
    const auto milliseconds = [&] { return std::llround(limit.amount * 60) * (MsPerHour / 60); };
    switch (limit.unit) {
    case LimitUnit::WorkingHours:
        return calendar.addWorkingTime(start, milliseconds());
    case LimitUnit::ClockHours:
        return start.addMSecs(milliseconds());
    case LimitUnit::WorkingDays:
        return {calendar.addWorkdays(start.date(), int(limit.amount)), calendar.closing(), Clock::zone()};
    case LimitUnit::CalendarDays:
        break;
    }
    const QDate last = start.date().addDays(int(limit.amount));
    return {calendar.isWorkday(last) ? last : calendar.nextWorkday(last), calendar.closing(), Clock::zone()};
}

bool Limit::isValid() const
{
    if (unit == LimitUnit::WorkingDays || unit == LimitUnit::CalendarDays)
        return amount >= 1 && amount <= TenYearsInDays && amount == std::floor(amount);
    return amount * 60 >= 1 && amount <= TenYearsInDays * 24;
}
