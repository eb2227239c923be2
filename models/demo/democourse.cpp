// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/democourse.h"

#include "models/base/clock.h"

using namespace Qt::Literals::StringLiterals;

DemoCourse::DemoCourse(
    DemoTexts &texts, const DemoStaff &staff, const DemoCalendar &calendar, int now, DemoDueTimes due)
    : m_texts(texts)
    , m_staff(staff)
    , m_calendar(calendar)
    , m_now(now)
    , m_due(std::move(due))
    , m_notes(texts)
{
}

void DemoCourse::run(DemoRequest &request, const Plan &plan, DemoRandom &random)
{
    m_request = &request;
    m_plan = &plan;
    m_random = &random;
    m_at = m_calendar.fromMs(request.complaint.received.toMSecsSinceEpoch());
    m_checker = m_staff.person(plan.office, DemoPerson::Role::Checker, random);
    request.steps.clear();
    request.steps.reserve(10);
    request.revisits.clear();
    request.parts.clear();
    if (!intake())
        return;
    const bool elsewhere = m_plan->fate == DemoFate::Transferred;
    if ((elsewhere ? transferOut() : dispatch() && sign() && handle()) && settle())
        archive();
}

/// False when the course ends here: it is stopped, or the next step lies in the future.
bool DemoCourse::step(
    State to, const QString &action, int minutes, const QString &person, DemoTexts::ListId note)
{
    Complaint &complaint = m_request->complaint;
    const bool roundTheClock = complaint.urgency == Urgency::Urgent && complaint.state < State::FedBack;
    const int at = roundTheClock || minutes == 0 ? m_at + minutes : m_calendar.afterWorking(m_at, minutes);
    if (at > m_now)
        return false;
    m_at = at;
    m_request->steps.append({.at = Clock::fromMs(m_calendar.toMs(at)),
                             .person = person,
                             .action = action,
                             .from = complaint.state,
                             .to = to,
                             .section = complaint.host,
                             .note = m_texts.say(note, *m_plan->words, *m_random)});
    complaint.state = to;
    return m_plan->stop != to;
}

/// Leaves the state as it is; a stop in this state does not end it. True where the present is not yet
/// reached.
bool DemoCourse::stay(const QString &action, int minutes, const QString &person, DemoTexts::ListId note)
{
    const qsizetype before = m_request->steps.size();
    (void) step(m_request->complaint.state, action, minutes, person, note);
    return m_request->steps.size() > before;
}

QString DemoCourse::say(DemoTexts::ListId list)
{
    return m_texts.say(list, *m_plan->words, *m_random);
}

bool DemoCourse::intake()
{
    Complaint &complaint = m_request->complaint;
    const QString &clerk = desk(DemoPerson::Role::Clerk);
    if (!step(State::Registered, u"register"_s, 0, clerk, m_notes.receive))
        return false;
    if (m_plan->fate == DemoFate::Void) {
        if (step(State::Void, u"void"_s, m_random->between(5, 60), clerk, m_notes.makeVoid))
            complaint.reason = m_request->steps.last().note;
        return false;
    }
    const bool simple =
        complaint.kind == ComplaintKind::Consultation || complaint.kind == ComplaintKind::Praise;
    const bool urgent = complaint.urgency == Urgency::Urgent;
    if (urgent && !m_plan->stop && m_plan->fate == DemoFate::Straight && m_random->chance(80))
        return divert();
    if (m_plan->fate == DemoFate::NotAccepted && !simple && !urgent)
        return decline();
    if (m_plan->stop == State::Answered || (complaint.kind == ComplaintKind::Consultation && !m_plan->stop &&
                                            m_plan->fate == DemoFate::Straight && m_random->chance(650)))
        return answerAtOnce();
    const bool goesOn = step(State::Accepted, u"accept"_s, m_random->between(3, 40), clerk, m_notes.accept);
    if (complaint.state == State::Accepted)
        complaint.accepted = m_request->steps.last().at;
    return goesOn && (m_plan->fate != DemoFate::Merged || merge());
}

bool DemoCourse::answerAtOnce()
{
    Complaint &complaint = m_request->complaint;
    const QString &clerk = desk(DemoPerson::Role::Clerk);
    if (!step(State::Answered, u"answer"_s, m_random->between(2, 12), clerk, m_notes.answer))
        return false;
    complaint.fedBack = m_request->steps.last().at;
    complaint.contacted = complaint.fedBack;
    complaint.result = ComplaintResult::Explained;
    complaint.reply = m_texts.say(m_plan->matter->done, *m_plan->words, *m_random);
    const bool goesOn = step(State::Closed, u"close"_s, m_random->between(5, 90), clerk, m_notes.close);
    if (complaint.state == State::Closed)
        complaint.closed = m_request->steps.last().at;
    if (goesOn)
        archive();
    return false;
}

bool DemoCourse::dispatch()
{
    Complaint &complaint = m_request->complaint;
    complaint.host = m_staff.section(m_plan->office, m_plan->matter->section);
    const bool wrong = m_plan->fate == DemoFate::Returned;
    if (wrong)
        complaint.host = m_staff.otherSection(m_plan->office, complaint.host, *m_random);
    const int minutes = m_random->between(5, complaint.urgency == Urgency::Urgent ? 12 : 75);
    const QString &dispatcher = desk(DemoPerson::Role::Dispatcher);
    const bool goesOn = step(State::Dispatched, u"dispatch"_s, minutes, dispatcher, m_notes.dispatch);
    if (complaint.state != State::Dispatched) {
        complaint.host = {}; // nobody has it yet
        return false;
    }
    complaint.firstSection = complaint.host;
    complaint.dispatched = m_request->steps.last().at;
    m_handler = m_staff.handler(complaint.host, *m_random);
    m_due ? m_due(complaint, m_request->steps.last().at) : defaultDue();
    if (m_plan->fate == DemoFate::Shared)
        shareOut();
    return goesOn && askReturn();
}

/// A section that was ruled to be the right one may not return the request again: it is designated.
bool DemoCourse::askReturn()
{
    Complaint &complaint = m_request->complaint;
    const bool granted = m_plan->fate == DemoFate::Returned;
    if (!granted && m_plan->fate != DemoFate::ReturnRefused)
        return true;
    const bool asked =
        step(State::ReturnAsked, u"askReturn"_s, m_random->between(20, 180), m_handler, m_notes.askReturn);
    complaint.returnsAsked = complaint.state == State::ReturnAsked ? 1 : 0;
    if (!asked)
        return false;
    const QString &dispatcher = desk(DemoPerson::Role::Dispatcher);
    const int minutes = m_random->between(15, 120);
    if (!granted) {
        const bool goesOn =
            step(State::Dispatched, u"refuseReturn"_s, minutes, dispatcher, m_notes.refuseReturn);
        complaint.designated = complaint.state == State::Dispatched;
        return goesOn;
    }
    if (!step(State::Accepted, u"grantReturn"_s, minutes, dispatcher, m_notes.grantReturn))
        return false;
    const Section::Id wrong = complaint.host;
    complaint.host = m_staff.section(m_plan->office, m_plan->matter->section);
    const bool goesOn = step(State::Dispatched, u"dispatch"_s, 5, dispatcher, m_notes.dispatch);
    complaint.designated = complaint.state == State::Dispatched;
    if (!complaint.designated)
        complaint.host = wrong;
    m_handler = m_staff.handler(complaint.host, *m_random);
    return goesOn;
}

bool DemoCourse::sign()
{
    Complaint &complaint = m_request->complaint;
    const bool urgent = complaint.urgency == Urgency::Urgent;
    const int minutes =
        urgent ? m_random->between(4, 25) : m_random->between(10, m_random->chance(60) ? 300 : 115);
    const bool reachable = !complaint.phone.isEmpty();
    const bool goesOn = step(State::Handling,
                             u"sign"_s,
                             minutes,
                             m_handler,
                             !reachable ? m_notes.sign
                             : atDesk() ? m_notes.deskContact
                                        : m_notes.contact);
    if (complaint.state != State::Handling)
        return false;
    complaint.signedFor = m_request->steps.last().at;
    if (reachable)
        complaint.contacted = complaint.signedFor;
    linger();
    return goesOn;
}

bool DemoCourse::handle()
{
    switch (m_plan->fate) {
    case DemoFate::Extended:
    case DemoFate::ExtensionRefused:
        return extend() && feedBack(minutesToReply());
    case DemoFate::Parked:
        return park() && feedBack(m_random->between(400, 1600));
    default:
        return feedBack(minutesToReply());
    }
}

bool DemoCourse::extend()
{
    Complaint &complaint = m_request->complaint;
    const int due = m_calendar.fromMs(complaint.dueHandle.toMSecsSinceEpoch());
    const int wait =
        m_calendar.afterWorking(m_at, m_random->between(700, 1300)) < due ? m_random->between(700, 1300) : 30;
    if (m_calendar.afterWorking(m_at, wait) >= due)
        return true; // too late to ask: it will simply be late
    if (!step(State::ExtensionAsked, u"askExtension"_s, wait, m_handler, m_notes.askExtension))
        return false;
    const bool granted = m_plan->fate == DemoFate::Extended;
    const bool goesOn = step(State::Handling,
                             granted ? u"grantExtension"_s : u"refuseExtension"_s,
                             m_random->between(20, 200),
                             desk(DemoPerson::Role::Leader),
                             granted ? m_notes.grantExtension : m_notes.refuseExtension);
    if (complaint.state == State::ExtensionAsked)
        complaint.extensionTo =
            m_calendar.date(m_calendar.endOfWorkday(due, limit(complaint)) / DemoCalendar::Day);
    if (granted && complaint.state == State::Handling)
        complaint.dueHandle = Clock::fromMs(m_calendar.toMs(m_calendar.endOfWorkday(due, limit(complaint))));
    return goesOn;
}

bool DemoCourse::park()
{
    Complaint &complaint = m_request->complaint;
    const bool goesOn = step(State::Parked, u"park"_s, m_random->between(300, 900), m_handler, m_notes.park);
    if (complaint.state == State::Parked) {
        complaint.reason = m_request->steps.last().note;
        complaint.parkedSince = m_request->steps.last().at;
        complaint.plan = say(m_notes.plan);
        complaint.reviewDate = m_calendar.date(m_at / DemoCalendar::Day + m_random->between(20, 90));
        complaint.approver = desk(DemoPerson::Role::Leader);
    }
    if (!goesOn)
        return false;
    const int weeks = m_random->between(2, 14);
    if (!step(State::Handling, u"resume"_s, weeks * 5 * DemoCalendar::WorkingDay, m_handler, m_notes.resume))
        return false;
    const int left = limit(complaint); // parked time is not counted
    complaint.dueHandle = Clock::fromMs(m_calendar.toMs(m_calendar.endOfWorkday(m_at, left)));
    complaint.reason.clear();
    complaint.plan.clear();
    complaint.parkedSince = {};
    complaint.reviewDate = {};
    return true;
}

/// Weekdays only. The program's own deadlines know the real calendar and come through the hook.
void DemoCourse::defaultDue()
{
    Complaint &complaint = m_request->complaint;
    const bool urgent = complaint.urgency == Urgency::Urgent;
    const auto at = [&](int minutes) { return Clock::fromMs(m_calendar.toMs(minutes)); };
    complaint.dueSign = at(urgent ? m_at + 30 : m_calendar.afterWorking(m_at, 120));
    complaint.dueContact = at(urgent ? m_at + 120 : m_calendar.endOfWorkday(m_at, 1));
    complaint.dueHandle = at(urgent ? m_at + UrgentLimit : m_calendar.endOfWorkday(m_at, limit(complaint)));
}

const QString &DemoCourse::desk(DemoPerson::Role role)
{
    return m_staff.person(m_plan->office, role, *m_random);
}
