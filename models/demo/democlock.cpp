// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/democlock.h"

#include "models/base/calendarfile.h"
#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/handlingclock.h"

#include <algorithm>

namespace {
using A = ComplaintAction;

bool movesTheClock(const ComplaintStep &step)
{
    static const QStringList moving{ComplaintNames::code(A::AskExtension),
                                    ComplaintNames::code(A::Park),
                                    ComplaintNames::code(A::Rework),
                                    ComplaintNames::code(A::Reopen),
                                    ComplaintNames::code(A::Supervise)};
    return moving.contains(step.action);
}

/// The rules take a working day only.
QDate workdayFrom(QDate day)
{
    const WorkCalendar &calendar = carriedCalendars();
    return calendar.isWorkday(day) ? day : calendar.nextWorkday(day);
}

void replay(Complaint &complaint, const ComplaintStep &step, ComplaintContext &context, QDate extensionTo)
{
    const TimeLimits limits = timeLimits(defaultTimeLimits(), complaint);
    context.now = step.at;
    switch (ComplaintNames::action(step.action).value_or(A::Note)) {
    case A::AskExtension:
        complaint.extensionTo = workdayFrom(extensionTo);
        break;
    case A::GrantExtension:
        return HandlingClock::extend(complaint, context);
    case A::RefuseExtension:
        complaint.extensionTo = {};
        break;
    case A::Park:
        complaint.parkedSince = step.at;
        break;
    case A::Resume:
        HandlingClock::resume(complaint, context);
        context.pauses = {};
        break;
    case A::Rework:
    case A::Reopen:
        complaint.handleFrom = {};
        complaint.extensions = 0;
        return HandlingClock::start(complaint, limits.rework, context);
    case A::Supervise:
        if (complaint.supervision != Supervision::None)
            complaint.dueSupervised = dueTime(step.at, limits.rework, context.calendar);
        break;
    default:
        break;
    }
}
} // namespace

namespace DemoClock {
void start(Complaint &complaint, const QDateTime &dispatched)
{
    const TimeLimits limits = timeLimits(defaultTimeLimits(), complaint.kind, complaint.urgency);
    const WorkCalendar &calendar = carriedCalendars();
    const Deadline handling = deadline(dispatched, limits.handle, calendar);
    complaint.dueSign = dueTime(dispatched, limits.sign, calendar);
    complaint.dueContact = dueTime(dispatched, limits.contact, calendar);
    complaint.dueHandle = handling.due;
    complaint.warnHandle = handling.warn;
    complaint.handleFrom = dispatched;
    complaint.handleLimit = limits.handle;
}

void follow(Complaint &complaint, const QList<ComplaintStep> &steps)
{
    if (!complaint.handleFrom.isValid() || std::ranges::none_of(steps, movesTheClock))
        return;
    ComplaintContext context;
    context.calendar = carriedCalendars();
    const QDate extensionTo = complaint.extensionTo;
    const Deadline first = deadline(complaint.handleFrom, complaint.handleLimit, context.calendar);
    complaint.dueHandle = first.due; // the course moved it by weekdays alone
    for (const ComplaintStep &step : steps)
        replay(complaint, step, context, extensionTo);
}
} // namespace DemoClock
