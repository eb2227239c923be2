// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timespan.h"
#include "models/base/workcalendar.h"

#include <QJsonObject>
#include <QList>
#include <QString>

/// How a limit is counted (工作日, 工作时, 紧急工作时, 自然日; CJ/T 315-2009). Stored by number.
enum class LimitUnit { WorkingDays = 1, WorkingHours, ClockHours, CalendarDays };

/// How long something may take. Whole days, or hours to the minute (half an hour is 0.5).
struct Limit
{
    double amount = 0; ///< 0: nothing is due
    LimitUnit unit = LimitUnit::WorkingDays;

    /// Something to count: above 0, at most ten years, days whole.
    bool isValid() const;
    friend bool operator==(const Limit &, const Limit &) = default;
};

/// `working_days`, `working_hours`, `clock_hours`, `calendar_days`.
QString limitUnitCode(LimitUnit unit);

/// Translated, e.g. “5 working days”.
QString limitText(const Limit &limit);

/// One stretch of the way to the due time and why it was counted or skipped.
struct DeadlineSpan
{
    QDateTime from;
    QDateTime to; ///< the next span begins here
    bool counted = false;
    QString reason; ///< translated

    friend bool operator==(const DeadlineSpan &, const DeadlineSpan &) = default;
};

/// A due time with its whole derivation. Instants are in Clock::zone().
struct Deadline
{
    QDateTime due;  ///< invalid: nothing is due
    QDateTime warn; ///< from here on 80 % of the counted time is used (预警)
    Limit limit;
    QList<DeadlineSpan> spans; ///< from the start to `due` without a gap
    QList<int> unknownYears;   ///< years on the way whose holidays are not known: the due time may yet move
};

/// When the limit that starts at `from` runs out. Pure; thread-safe.
///
/// Days: the day of the event is not counted (民法典 art. 201); day 1 is the next workday or, for calendar
/// days, the next day; the limit ends at closing time of its last day (art. 203). Calendar days that end on
/// a day off run on to the next workday. Working hours run in office hours only: what comes in at night, on
/// a weekend or on a holiday starts at the next opening. Clock hours never stop.
///
/// Pauses (挂账) are not counted: hours stop to the millisecond; a workday that lost office time to a pause,
/// or a calendar day touched by one, does not count at all. A pause still open ends at the moment to ask
/// about.
Deadline deadline(const QDateTime &from,
                  const Limit &limit,
                  const WorkCalendar &calendar,
                  const QList<TimeSpan> &pauses = {});

/// The due time alone, without pauses and at a tenth of the price: for imports of many requests.
QDateTime dueTime(const QDateTime &from, const Limit &limit, const WorkCalendar &calendar);

/// `{"due","limit":{"amount","unit"},"spans":[{"from","to","counted","reason"}]}`; due is null when nothing
/// is.
QJsonObject toJson(const Deadline &deadline);

/// 正常, 预警, 今日到期, 超期.
enum class DeadlineLight { None, Normal, Warned, DueToday, Overdue };

/// At the due time itself it is not yet late. `at` is now, or when the work was done.
DeadlineLight deadlineLight(const QDateTime &due, const QDateTime &warn, const QDateTime &at);

/// Translated.
QString deadlineLightText(DeadlineLight light);
