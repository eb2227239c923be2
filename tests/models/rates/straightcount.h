// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/complaints/complaintrepository.h"
#include "models/complaints/revisitrepository.h"

#include <QMap>

/// The rates of a month once more, by straight loops over every request with its tries of revisit, written
/// from the definitions. Nothing of the program's counting is used.
class StraightCount
{
public:
    StraightCount(QDate month, const QDateTime &now)
        : m_from(QDate(month.year(), month.month(), 1), QTime(0, 0), Clock::zone())
        , m_to(QDate(month.year(), month.month(), 1).addMonths(1), QTime(0, 0), Clock::zone())
        , m_now(now)
    {
    }

    /// “part/whole” under the code of the figure.
    QMap<QString, QString> figures() const
    {
        QMap<QString, QString> texts;
        for (auto count = m_part.cbegin(); count != m_part.cend(); ++count)
            texts.insert(count.key(), QString("%1/%2").arg(count.value()).arg(m_whole[count.key()]));
        return texts;
    }

    void add(const Complaint &c, const QList<RevisitTry> &tries)
    {
        const bool left = c.state == ComplaintState::NotAccepted || c.state == ComplaintState::Merged ||
                          c.state == ComplaintState::Void || c.emergency != Emergency::None ||
                          !c.excluded.isEmpty();
        if (inMonth(c.received) && c.state != ComplaintState::Void)
            note("cases", c.state != ComplaintState::Merged);
        if (left)
            return;
        if (inMonth(c.accepted))
            note("closing", c.closed.isValid());
        shouldClose(c);
        if (inMonth(c.closed))
            closed(c, tries);
    }

private:
    bool inMonth(const QDateTime &at) const { return at.isValid() && m_from <= at && at < m_to; }

    void note(const QString &figure, bool in)
    {
        ++m_whole[figure];
        m_part[figure] += in ? 1 : 0;
    }

    void shouldClose(const Complaint &c)
    {
        const bool clockRuns = !c.parkedSince.isValid() && c.dueHandle.isValid();
        QDateTime earlier = c.closed;
        if (clockRuns && (!earlier.isValid() || c.dueHandle < earlier))
            earlier = c.dueHandle;
        if (!inMonth(earlier) || earlier > m_now)
            return;
        bool inTime = c.closed.isValid();
        if (inTime && clockRuns)
            inTime = (c.fedBack.isValid() ? c.fedBack : c.closed) <= c.dueHandle;
        note("settlement", c.closed.isValid());
        note("on_time", inTime);
        note("extension", c.extensions > 0);
    }

    void closed(const Complaint &c, const QList<RevisitTry> &tries)
    {
        note("rework", c.reworks > 0);
        note("urgent", c.urgency == Urgency::Urgent);
        const bool resident = !c.anonymous && !c.noReply && c.channel != Channel::Patrol;
        bool denied = false;
        for (const RevisitTry &attempt : tries) // the last one reached says it
            if (attempt.reached)
                denied = !attempt.inTime;
        if (resident && !c.phone.isEmpty() && (c.contacted.isValid() || c.dueContact.isValid()))
            note("response",
                 c.contacted.isValid() && (!c.dueContact.isValid() || c.contacted <= c.dueContact) &&
                     !denied);
        const bool answered = c.rating != Rating::None || c.solved != SolvedAnswer::None;
        if (resident && (c.dispatched.isValid() || c.transferred.isValid())) {
            note("revisit", c.revisits > 0 || answered);
            if (c.revisits > 0 || answered)
                note("reached", answered);
        }
        if (c.anonymous)
            return;
        if (c.solved != SolvedAnswer::None &&
            (c.kind == ComplaintKind::Help || c.kind == ComplaintKind::Complaint ||
             c.kind == ComplaintKind::Report))
            note("resolution", c.solved == SolvedAnswer::Yes);
        if (c.rating != Rating::None)
            note("satisfaction", c.rating == Rating::Satisfied || c.rating == Rating::MostlySatisfied);
    }

    QDateTime m_from;
    QDateTime m_to;
    QDateTime m_now;
    QMap<QString, int> m_part;
    QMap<QString, int> m_whole;
};
