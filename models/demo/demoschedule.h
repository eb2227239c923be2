// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/democalendar.h"
#include "models/demo/demotexts.h"

/// When residents come, and with what: seasons, storms, frosts, Spring Festival, weekdays and hours.
class DemoSchedule
{
public:
    struct Call
    {
        int at = 0; ///< minutes of the calendar
        int matter = 0;
    };

    /// Spreads exactly `requests` over the days up to `lastDay`, of which only the hours before opening
    /// count.
    DemoSchedule(const std::vector<DemoTexts::Matter> &matters,
                 const DemoCalendar &calendar,
                 int lastDay,
                 int requests,
                 quint64 seed);

    /// The calls of one day in order of time.
    std::vector<Call> day(int day, DemoRandom &random) const;

private:
    int weight(const DemoTexts::Matter &matter, int day) const;
    qint64 dayWeight(int day) const;
    void spread(int from, int to, int requests, const std::vector<qint64> &weights);
    int minute(const DemoTexts::Matter &matter, int day, DemoRandom &random) const;

    const std::vector<DemoTexts::Matter> &m_matters;
    const DemoCalendar &m_calendar;
    int m_lastDay;
    quint64 m_seed;
    std::vector<int> m_counts; ///< requests of each day
};
