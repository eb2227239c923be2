// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/recalculation.h"

#include "models/base/clock.h"
#include "models/calendar/officecalendar.h"
#include "models/complaints/complaintactions.h"
#include "models/complaints/complaintrepository.h"
#include "models/complaints/complaintrules.h"
#include "models/complaints/timelimitrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isBeingHandled(const Complaint &complaint)
{
    return !complaint.fedBack.isValid() && complaint.state >= ComplaintState::Accepted;
}

QString shown(const QDateTime &at)
{
    return at.toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd HH:mm"_s);
}

class Moving
{
public:
    Moving(WorkCalendar before, WorkCalendar after, TimeLimitTable limits)
        : m_before(std::move(before))
        , m_after(std::move(after))
        , m_limits(std::move(limits))
    {
    }

    Complaint moved(Complaint complaint, const QList<ComplaintStep> &steps) const
    {
        const TimeLimits limits = timeLimits(m_limits, complaint);
        move(complaint.dueSign, complaint.dispatched, limits.sign);
        move(complaint.dueContact, complaint.dispatched, limits.contact);
        move(complaint.dueSupervised, supervisedSince(steps), limits.rework);
        if (!complaint.handleFrom.isValid() || !complaint.dueHandle.isValid())
            return complaint;
        const Deadline handling =
            deadline(complaint.handleFrom, complaint.handleLimit, m_after, ComplaintRules::pausesOf(steps));
        complaint.dueHandle = handling.due;
        complaint.warnHandle = handling.warn;
        return complaint;
    }

private:
    void move(QDateTime &due, const QDateTime &from, const Limit &limit) const
    {
        if (due.isValid() && due == dueTime(from, limit, m_before))
            due = dueTime(from, limit, m_after);
    }

    static QDateTime supervisedSince(const QList<ComplaintStep> &steps)
    {
        QDateTime since;
        for (const ComplaintStep &step : steps)
            if (ComplaintNames::action(step.action) == ComplaintAction::Supervise)
                since = step.at;
        return since;
    }

    const WorkCalendar m_before;
    const WorkCalendar m_after;
    const TimeLimitTable m_limits;
};

Result<QList<MovedDeadline>> moveAll(ComplaintRepository &requests, const Moving &moving)
{
    QList<MovedDeadline> all;
    const ComplaintFilter open{.chip = ComplaintFilter::Chip::Open, .orders = {{.descending = false}}};
    const auto done = requests.forEach(open, [&](const Complaint &before) -> Result<> {
        if (!isBeingHandled(before))
            return {};
        const auto steps = requests.steps(before.id);
        if (!steps)
            return failure(steps.error());
        const Complaint after = moving.moved(before, *steps);
        if (after.dueHandle != before.dueHandle)
            all.append({before.id, before.number, before.dueHandle, after.dueHandle});
        return requests.update(before, after);
    });
    return done ? Result<QList<MovedDeadline>>(all) : failure(done.error());
}
} // namespace

Result<QList<MovedDeadline>> Recalculation::changeDays(Connection &connection, const QList<CalendarDay> &days)
{
    const auto before = officeCalendar(connection);
    const auto limits = TimeLimitRepository(connection).table();
    if (!before || !limits)
        return failure(before ? limits.error() : before.error());
    if (const auto stored = changeOfficeDays(connection, days); !stored)
        return failure(stored.error());
    const auto after = officeCalendar(connection);
    if (!after)
        return failure(after.error());
    ComplaintRepository requests(connection);
    return moveAll(requests, Moving(*before, *after, *limits));
}

QString Recalculation::words(const MovedDeadline &moved)
{
    return u"%1: %2 → %3"_s.arg(moved.number, shown(moved.before), shown(moved.after));
}
