// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <vector>

/// Days of the demo office, counted from its first one. Time is minutes of China's clock since that day.
///
/// It only makes the made-up people work at likely hours: on the days of the carried calendars, and in years
/// they do not know not on weekends and the days that are holidays every year.
class DemoCalendar
{
public:
    static constexpr int Day = 24 * 60;
    static constexpr int WorkingDay = 420; ///< minutes: 08:30-12:00 and 14:00-17:30
    static constexpr int Opening = 8 * 60 + 30;

    DemoCalendar(QDate first, int days);

    bool isWorkday(int day) const { return m_workday[size_t(day)]; }
    QDate date(int day) const { return m_first.addDays(day); }
    int month(int day) const { return m_month[size_t(day)]; } ///< 0-11

    /// Days since the nearest first day of the lunar year, negative before it.
    int daysSinceSpringFestival(int day) const;

    /// `minutes` of office hours after `at`.
    int afterWorking(int at, int minutes) const;

    /// Close of business of the `days`-th working day after that of `at`.
    int endOfWorkday(int at, int days) const;

    /// Working days begun since the day of `at` up to `day`, without `day` itself.
    int workdaysBetween(int at, int day) const;

    qint64 toMs(int minutes) const { return m_startMs + qint64(minutes) * 60'000; }
    int fromMs(qint64 ms) const { return int((ms - m_startMs) / 60'000); }

private:
    QDate m_first;
    qint64 m_startMs;
    std::vector<bool> m_workday;
    std::vector<int> m_month;
};
