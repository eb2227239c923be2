// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the seven steps: emergencies, transfers, merged requests, co-handlers, supervision.
#include "models/base/clock.h"
#include "models/demo/democourse.h"

using namespace Qt::Literals::StringLiterals;

namespace {
/// Gas and fire, what lies on the road, and the rest.
Emergency emergencyOf(const QString &category)
{
    if (category == u"E0403")
        return Emergency::Fire;
    return category.startsWith(u"E04") || category.startsWith(u"B02") ? Emergency::Traffic
                                                                      : Emergency::Police;
}
} // namespace

bool DemoCourse::decline()
{
    Complaint &complaint = m_request->complaint;
    const int ground = m_random->below(int(m_notes.refuse.size()));
    const DemoTexts::ListId note = m_notes.refuse[size_t(ground)];
    const QString &clerk = desk(DemoPerson::Role::Clerk);
    if (step(State::NotAccepted, u"decline"_s, m_random->between(10, 120), clerk, note)) {
        complaint.declineReason = DeclineReason(ground + 1);
        complaint.reason = m_request->steps.last().note;
        complaint.channelTold = say(m_notes.told);
    }
    return false;
}

/// At once, to those who are called for it.
bool DemoCourse::divert()
{
    Complaint &complaint = m_request->complaint;
    const QString &clerk = desk(DemoPerson::Role::Clerk);
    if (step(State::Closed, u"divert"_s, m_random->between(1, 4), clerk, m_notes.divert)) {
        complaint.emergency = emergencyOf(complaint.category);
        complaint.closed = m_request->steps.last().at;
        complaint.reply = m_request->steps.last().note;
        archive();
    }
    return false;
}

/// True where it turned out to be a matter of its own. Otherwise its reporter is answered once the other one
/// is closed.
bool DemoCourse::merge()
{
    Complaint &complaint = m_request->complaint;
    const QString &dispatcher = desk(DemoPerson::Role::Dispatcher);
    if (!step(State::Merged, u"merge"_s, m_random->between(3, 30), dispatcher, m_notes.merge))
        return false;
    if (m_random->chance(40))
        return step(State::Accepted, u"unmerge"_s, m_random->between(20, 400), dispatcher, m_notes.unmerge);
    if (!m_plan->parentClosed.isValid() || complaint.anonymous || complaint.noReply)
        return false;
    m_at = qMax(m_at, m_calendar.fromMs(m_plan->parentClosed.toMSecsSinceEpoch()));
    const QString &clerk = desk(DemoPerson::Role::Clerk);
    if (stay(u"tellReporter"_s, m_random->between(20, 600), clerk, m_notes.tellReporter)) {
        complaint.told = m_request->steps.last().at;
        complaint.reply = m_request->steps.last().note;
    }
    return false;
}

/// Kept open and tracked until the department replies.
bool DemoCourse::transferOut()
{
    Complaint &complaint = m_request->complaint;
    const QString &dispatcher = desk(DemoPerson::Role::Dispatcher);
    const bool goesOn = step(
        State::TransferredOut, u"transferOut"_s, m_random->between(10, 120), dispatcher, m_notes.transfer);
    if (complaint.state != State::TransferredOut)
        return false;
    complaint.transferred = m_request->steps.last().at;
    complaint.transferTo = say(m_notes.department);
    complaint.reason = m_request->steps.last().note;
    m_due ? m_due(complaint, complaint.transferred) : defaultDue();
    complaint.dueSign = {}; // nobody here signs for it
    complaint.dueContact = {};
    if (!goesOn)
        return false;
    const int minutes = limit(complaint) * DemoCalendar::WorkingDay * m_random->between(30, 95) / 100;
    const bool replied = step(State::FedBack, u"recordReply"_s, minutes, dispatcher, m_notes.departmentReply);
    if (complaint.state != State::FedBack)
        return false;
    complaint.handler = dispatcher;
    complaint.fedBack = m_request->steps.last().at;
    complaint.result = ComplaintResult::Solved;
    complaint.reply = m_request->steps.last().note;
    return replied;
}

void DemoCourse::shareOut()
{
    Complaint &complaint = m_request->complaint;
    const Section::Id helper = m_staff.otherSection(m_plan->office, complaint.host, *m_random);
    complaint.coHosts = {helper};
    m_request->parts.append({.section = helper, .asked = say(m_notes.askPart), .due = complaint.dueHandle});
}

/// What happens while a section works on it.
void DemoCourse::linger()
{
    if (m_plan->fate == DemoFate::Supervised)
        supervise();
    if (!m_request->parts.isEmpty() && m_random->chance(800))
        deliverPart();
    if (m_random->chance(60))
        (void) stay(u"note"_s, m_random->between(10, 60), m_handler, m_notes.note);
    if (!silent() && m_random->chance(50))
        (void) stay(u"tell"_s, m_random->between(10, 60), m_handler, m_notes.tell);
}

void DemoCourse::supervise()
{
    Complaint &complaint = m_request->complaint;
    const QString &leader = desk(DemoPerson::Role::Leader);
    if (!stay(u"supervise"_s, m_random->between(60, 300), leader, m_notes.supervise))
        return;
    complaint.supervision = Supervision(m_random->chance(700) ? 1 : m_random->between(2, 3));
    complaint.dueSupervised = Clock::fromMs(m_calendar.toMs(m_calendar.endOfWorkday(m_at, 3)));
    if (m_random->chance(500) && stay(u"instruct"_s, 5, leader, m_notes.instruct))
        complaint.instruction = m_request->steps.last().note;
}

/// By the section that was asked, before the host feeds back.
void DemoCourse::deliverPart()
{
    ComplaintPart &part = m_request->parts.last();
    const QString &helper = m_staff.handler(part.section, *m_random);
    if (!stay(u"deliverPart"_s, m_random->between(30, 200), helper, m_notes.deliverPart))
        return;
    ComplaintStep &step = m_request->steps.last();
    step.section = part.section;
    part.delivered = step.at;
    part.person = helper;
    part.answer = step.note;
}
