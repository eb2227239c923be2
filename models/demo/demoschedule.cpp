// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoschedule.h"

#include <algorithm>
#include <numeric>

namespace {
/// A small office too has something of everything open on the day the demo stands still.
constexpr int SmallOfficeDays = 21;
constexpr int SmallOfficeRequests = 56;

/// How likely each hour is, by the habit of the matter.
using HourCurve = std::array<int, 24>;
constexpr HourCurve Any{2,  1,  1,  0,  0,  1,  4,  10, 30, 48, 46, 34,
                        18, 18, 32, 42, 38, 28, 18, 20, 22, 18, 10, 5};
constexpr HourCurve Daytime{0, 0, 0, 0, 0, 0, 2, 6, 36, 56, 54, 38, 10, 10, 40, 50, 44, 28, 8, 6, 5, 3, 1, 0};
constexpr HourCurve Night{12, 7, 4, 2, 1, 2, 6, 14, 22, 20, 14, 8, 4, 4, 8, 10, 8, 8, 12, 22, 34, 44, 40, 26};

const HourCurve &curve(DemoTexts::Hours hours)
{
    return hours == DemoTexts::Hours::Day ? Daytime : hours == DemoTexts::Hours::Night ? Night : Any;
}

template <typename Weights>
int drawn(const Weights &weights, int total, DemoRandom &random)
{
    int left = random.below(total);
    int index = 0;
    while (left >= weights[size_t(index)])
        left -= weights[size_t(index++)];
    return index;
}

/// Percent of ordinary days, or of the days of storm, frost or festival, that a matter is talked about.
constexpr int SpecialDay = 900;
constexpr int OtherDay = 20;
} // namespace

DemoSchedule::DemoSchedule(const std::vector<DemoTexts::Matter> &matters,
                           const DemoCalendar &calendar,
                           int lastDay,
                           int requests,
                           quint64 seed)
    : m_matters(matters)
    , m_calendar(calendar)
    , m_lastDay(lastDay)
    , m_seed(seed)
    , m_counts(size_t(lastDay + 1))
{
    std::vector<qint64> weights;
    for (int day = 0; day <= lastDay; ++day)
        weights.push_back(dayWeight(day));
    const int recent = lastDay - SmallOfficeDays;
    const qint64 all = std::accumulate(weights.begin(), weights.end(), qint64(0));
    const qint64 last = std::accumulate(weights.begin() + recent, weights.end(), qint64(0));
    if (requests * last >= SmallOfficeRequests * all) {
        spread(0, lastDay, requests, weights);
        return;
    }
    spread(0, recent - 1, requests - SmallOfficeRequests, weights);
    for (int day = recent; day <= lastDay; ++day) { // the last working days have enough for each open state
        const int age = m_calendar.workdaysBetween(day * DemoCalendar::Day, lastDay);
        const bool open = m_calendar.isWorkday(day) || day == lastDay; // a long holiday leaves little behind
        weights[size_t(day)] = !open ? 1 : age <= 1 ? 4 : age <= 4 ? 3 : 2;
    }
    spread(recent, lastDay, SmallOfficeRequests, weights);
}

/// The days' shares are cut from one running sum, so that they add up exactly.
void DemoSchedule::spread(int from, int to, int requests, const std::vector<qint64> &weights)
{
    const qint64 all = std::accumulate(weights.begin() + from, weights.begin() + to + 1, qint64(0));
    qint64 before = 0;
    for (int day = from; day <= to; ++day) {
        const qint64 after = before + weights[size_t(day)];
        m_counts[size_t(day)] = int(requests * after / all - requests * before / all);
        before = after;
    }
}

int DemoSchedule::weight(const DemoTexts::Matter &matter, int day) const
{
    const int usual = matter.weight * matter.months[size_t(m_calendar.month(day))];
    const int luck = DemoRandom::forked(m_seed, quint64(day)).below(100);
    switch (matter.days) {
    case DemoTexts::Days::Any:
        return usual;
    case DemoTexts::Days::Storm:
        return usual * (luck < 12 ? SpecialDay : OtherDay) / 100;
    case DemoTexts::Days::Frost:
        return usual * (luck >= 86 ? SpecialDay : OtherDay) / 100;
    case DemoTexts::Days::SpringFestival: {
        const int since = m_calendar.daysSinceSpringFestival(day);
        return since < -8 || since > 15 ? 0 : since >= -1 && since <= 2 ? usual * 4 : usual;
    }
    }
    return usual;
}

qint64 DemoSchedule::dayWeight(int day) const
{
    qint64 sum = 0;
    for (const auto &matter : m_matters)
        sum += weight(matter, day);
    const int workday = m_calendar.isWorkday(day) ? 100 : 58;
    const int growth = 90 + day * 20 / qMax(1, m_lastDay); // the hotline becomes known
    const int luck = DemoRandom::forked(~m_seed, quint64(day)).between(80, 120);
    const int beforeOpening = day == m_lastDay ? 12 : 100;
    return sum * workday * growth / 100 * luck / 100 * beforeOpening / 100;
}

std::vector<DemoSchedule::Call> DemoSchedule::day(int day, DemoRandom &random) const
{
    std::vector<int> weights;
    for (const auto &matter : m_matters)
        weights.push_back(weight(matter, day));
    const int total = std::accumulate(weights.begin(), weights.end(), 0);
    std::vector<Call> calls(static_cast<size_t>(m_counts[static_cast<size_t>(day)]));
    for (Call &call : calls) {
        call.matter = drawn(weights, total, random);
        call.at = day * DemoCalendar::Day + minute(m_matters[size_t(call.matter)], day, random);
    }
    std::ranges::stable_sort(calls, {}, &Call::at);
    return calls;
}

int DemoSchedule::minute(const DemoTexts::Matter &matter, int day, DemoRandom &random) const
{
    if (day == m_lastDay)
        return DemoCalendar::Opening - 1 - random.skewed(DemoCalendar::Opening - 1);
    const HourCurve &hours = curve(matter.hours);
    return drawn(hours, std::accumulate(hours.begin(), hours.end(), 0), random) * 60 + random.below(60);
}
