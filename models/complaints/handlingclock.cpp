// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/handlingclock.h"

#include "models/base/clock.h"

#include <algorithm>

namespace {
TimeSpan wholeDay(QDate day)
{
    return {Clock::startOf(day), Clock::startOf(day.addDays(1))};
}

/// Counted from the start to the day asked for, without those that lost time to a pause.
int workingDaysTo(const Complaint &complaint, const ComplaintContext &context)
{
    int days = 0;
    const WorkCalendar &calendar = context.calendar;
    for (QDate day = complaint.handleFrom.toTimeZone(Clock::zone()).date(); day < complaint.extensionTo;) {
        day = calendar.nextWorkday(day);
        const TimeSpan whole = wholeDay(day);
        if (calendar.workingTime(whole, context.pauses) == calendar.workingTime(whole))
            ++days;
    }
    return days;
}

int calendarDaysTo(const Complaint &complaint, const ComplaintContext &context)
{
    int days = 0;
    for (QDate day = complaint.handleFrom.toTimeZone(Clock::zone()).date(); day < complaint.extensionTo;) {
        day = day.addDays(1);
        const TimeSpan whole = wholeDay(day);
        const bool paused = std::ranges::any_of(context.pauses, [&](const TimeSpan &pause) {
            return pause.from < whole.to && pause.to > whole.from;
        });
        days += paused ? 0 : 1;
    }
    return days;
}

} // namespace

namespace HandlingClock {
void reset(Complaint &complaint, const ComplaintContext &context)
{
    if (!complaint.handleFrom.isValid())
        return;
    const Deadline handle =
        deadline(complaint.handleFrom, complaint.handleLimit, context.calendar, context.pauses);
    complaint.dueHandle = handle.due;
    complaint.warnHandle = handle.warn;
}

void start(Complaint &complaint, const Limit &limit, const ComplaintContext &context)
{
    if (!complaint.handleFrom.isValid()) {
        complaint.handleFrom = context.now;
        complaint.handleLimit = limit;
    }
    reset(complaint, context);
}

void extend(Complaint &complaint, const ComplaintContext &context)
{
    if (!complaint.handleFrom.isValid())
        complaint.handleFrom = complaint.received.isValid() ? complaint.received : context.now;
    const bool calendarDays = complaint.handleLimit.unit == LimitUnit::CalendarDays;
    const int days = calendarDays ? calendarDaysTo(complaint, context) : workingDaysTo(complaint, context);
    complaint.handleLimit = {double(days), calendarDays ? LimitUnit::CalendarDays : LimitUnit::WorkingDays};
    complaint.extensionTo = {};
    ++complaint.extensions;
    reset(complaint, context);
}

void resume(Complaint &complaint, const ComplaintContext &context)
{
    ComplaintContext whole = context;
    whole.pauses.append({complaint.parkedSince, context.now});
    reset(complaint, whole);
    complaint.parkedSince = {};
    complaint.reviewDate = {};
}
} // namespace HandlingClock
