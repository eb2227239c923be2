// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/timelimits.h"

#include "models/complaints/complaintnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
constexpr Limit days(int amount)
{
    return {double(amount), LimitUnit::WorkingDays};
}

constexpr Limit clockHours(double amount)
{
    return {amount, LimitUnit::ClockHours};
}

TimeLimits usual(int handleDays)
{
    return {.sign = {2, LimitUnit::WorkingHours},
            .contact = days(1),
            .handle = days(handleDays),
            .rework = days(3),
            .complex = days(15)};
}

/// Danger to life or traffic waits for no office hours.
TimeLimits urgent()
{
    return {.sign = clockHours(0.5),
            .contact = clockHours(2),
            .handle = clockHours(24),
            .rework = clockHours(24),
            .complex = days(15)};
}

constexpr Limit calendarDays(int amount)
{
    return {double(amount), LimitUnit::CalendarDays};
}

TimeLimits petition()
{
    return {.sign = {2, LimitUnit::WorkingHours},
            .contact = calendarDays(15),
            .handle = calendarDays(60),
            .rework = calendarDays(30),
            .complex = calendarDays(90)};
}

struct TimeLimitsWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeLimits)
};

constexpr double LongestDays = 366;

bool isUsable(const Limit &limit)
{
    const bool hours = limit.unit == LimitUnit::WorkingHours || limit.unit == LimitUnit::ClockHours;
    return limit.isValid() && limit.amount <= (hours ? LongestDays * 24 : LongestDays);
}

const TimeLimitRow *findPetition(const TimeLimitTable &table)
{
    const auto row = std::ranges::find(table, true, &TimeLimitRow::petition);
    return row == table.cend() ? nullptr : &*row;
}

const TimeLimitRow *find(const TimeLimitTable &table, ComplaintKind kind, Urgency urgency)
{
    const auto row = std::ranges::find_if(table, [&](const TimeLimitRow &line) {
        return !line.petition && line.kind == kind && line.urgency == urgency;
    });
    return row == table.cend() ? nullptr : &*row;
}
} // namespace

const TimeLimitTable &defaultTimeLimits()
{
    static const TimeLimitTable table = [] {
        TimeLimitTable rows;
        for (const auto &[kind, handleDays] : {std::pair{ComplaintKind::Consultation, 1},
                                               {ComplaintKind::Help, 5},
                                               {ComplaintKind::Complaint, 5},
                                               {ComplaintKind::Report, 5},
                                               {ComplaintKind::Suggestion, 5},
                                               {ComplaintKind::Praise, 5}}) {
            rows.append({kind, Urgency::Ordinary, usual(handleDays)});
            rows.append({kind, Urgency::Quick, usual(handleDays)});
            rows.append({kind, Urgency::Urgent, urgent()});
        }
        rows.append({.limits = petition(), .petition = true});
        return rows;
    }();
    return table;
}

TimeLimits timeLimits(const TimeLimitTable &table, ComplaintKind kind, Urgency urgency)
{
    const TimeLimitRow *row = find(table, kind, urgency);
    if (!row)
        row = find(defaultTimeLimits(), kind, urgency);
    return row ? row->limits : TimeLimits{};
}

TimeLimits timeLimits(const TimeLimitTable &table, const Complaint &complaint)
{
    if (complaint.channel != Channel::Petition)
        return timeLimits(table, complaint.kind, complaint.urgency);
    const TimeLimitRow *row = findPetition(table);
    return row ? row->limits : petition();
}

Result<> checkTimeLimits(const TimeLimitTable &table)
{
    for (const TimeLimitRow &row : table) {
        const TimeLimits &limits = row.limits;
        for (const Limit &limit :
             {limits.sign, limits.contact, limits.handle, limits.rework, limits.complex}) {
            if (isUsable(limit))
                continue;
            return failure({Error::Kind::Invalid,
                            TimeLimitsWords::tr(
                                "%1: “%2” is not a limit. Write whole days, or hours to the minute, above "
                                "0 and at most a year.")
                                .arg(timeLimitName(row), limitText(limit)),
                            {}});
        }
    }
    return {};
}

QString timeLimitName(const TimeLimitRow &row)
{
    if (row.petition)
        return ComplaintNames::label(Channel::Petition);
    return TimeLimitsWords::tr("%1 · %2").arg(ComplaintNames::label(row.kind),
                                              ComplaintNames::label(row.urgency));
}
