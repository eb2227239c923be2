// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timespan.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QTime>

/// One day that differs from the ordinary week, or belongs to a named holiday.
struct CalendarDay
{
    QDate date;
    bool isWorkday = false; ///< true: a weekend day worked in exchange for a holiday (调休上班)
    QString name;           ///< of the holiday, e.g. 国庆节

    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

/// When the office works: Monday to Friday unless the yearly notice of the State Council
/// (国务院办公厅关于部分节假日安排的通知) says otherwise, at 08:30-12:00 and 14:00-17:30 unless told
/// otherwise.
///
/// A plain value; reading one object from many threads is safe. All days and hours are those of
/// Clock::zone(); an instant may come in any zone and is answered in that one.
class WorkCalendar
{
public:
    /// Office hours of a day, in order, without overlap.
    struct Hours
    {
        QTime from;
        QTime to;
        friend bool operator==(const Hours &, const Hours &) = default;
    };

    WorkCalendar() = default;
    explicit WorkCalendar(const QList<CalendarDay> &days);

    /// Later days replace earlier ones of the same date.
    void add(const QList<CalendarDay> &days);

    /// False, and nothing changes, unless there is at least one span, each ends after it starts and none
    /// starts before the one before it has ended.
    bool setHours(const QList<Hours> &hours);
    const QList<Hours> &hours() const { return m_hours; }
    QTime opening() const { return m_hours.first().from; }
    QTime closing() const { return m_hours.last().to; }

    bool isWorkday(QDate date) const;

    /// What the notice says about the date; without a date when it says nothing.
    CalendarDay listed(QDate date) const { return m_days.value(date); }

    /// The first workday after the date.
    QDate nextWorkday(QDate date) const;

    /// The count-th workday after the date; the date itself when count is 0 or less.
    QDate addWorkdays(QDate date, int count) const;

    /// When the office has worked so many milliseconds since the instant. An end that falls together with
    /// closing time is that closing time, not the next opening.
    QDateTime addWorkingTime(const QDateTime &from, qint64 milliseconds) const;

    /// Milliseconds of office hours in the span, less those in the exclusions (挂账).
    qint64 workingTime(const TimeSpan &span, const QList<TimeSpan> &exclusions = {}) const;

    /// The office hours of one date; none on a day off.
    QList<TimeSpan> officeHours(QDate date) const;

    /// Years whose notice is known, in order. A year counts as known once its 1 October is listed: that day
    /// is in every notice. Elsewhere only the ordinary week is counted, and a deadline should say so.
    QList<int> coverage() const;
    bool knows(int year) const { return m_days.contains(QDate(year, 10, 1)); }

private:
    QHash<QDate, CalendarDay> m_days;
    QList<Hours> m_hours{{QTime(8, 30), QTime(12, 0)}, {QTime(14, 0), QTime(17, 30)}};
};
