// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/democourse.h"

#include "models/base/clock.h"

using namespace Qt::Literals::StringLiterals;

namespace {
/// Working days to answer, the usual set of offices.
int limit(const Complaint &complaint)
{
    return complaint.kind == ComplaintKind::Consultation ? 1 : 5;
}

constexpr int UrgentLimit = 24 * 60;   ///< clock minutes
constexpr int LongestFirstAnswer = 85; ///< percent of the limit
} // namespace

DemoCourse::DemoCourse(
    DemoTexts &texts, const DemoStaff &staff, const DemoCalendar &calendar, int now, DemoDueTimes due)
    : m_texts(texts)
    , m_staff(staff)
    , m_calendar(calendar)
    , m_now(now)
    , m_due(std::move(due))
    , m_notes{texts.list(u"登记"_s),       texts.list(u"当场答复"_s),   texts.list(u"不予受理理由"_s),
              texts.list(u"告知渠道"_s),   texts.list(u"受理意见"_s),   texts.list(u"合并说明"_s),
              texts.list(u"派单意见"_s),   texts.list(u"退回理由"_s),   texts.list(u"同意退回"_s),
              texts.list(u"不同意退回"_s), texts.list(u"签收"_s),       texts.list(u"首次联系"_s),
              texts.list(u"延期理由"_s),   texts.list(u"同意延期"_s),   texts.list(u"不同意延期"_s),
              texts.list(u"挂账理由"_s),   texts.list(u"恢复办理"_s),   texts.list(u"反馈说明"_s),
              texts.list(u"核查意见"_s),   texts.list(u"返工意见"_s),   texts.list(u"回访满意"_s),
              texts.list(u"回访一般"_s),   texts.list(u"回访不满意"_s), texts.list(u"免回访结案"_s),
              texts.list(u"结案意见"_s),   texts.list(u"重新办理"_s),   texts.list(u"归档"_s),
              texts.list(u"作废理由"_s),   texts.list(u"解释答复"_s),   texts.list(u"部分解决答复"_s),
              texts.list(u"未解决答复"_s)}
{
}

void DemoCourse::run(DemoRequest &request, const Plan &plan, DemoRandom &random)
{
    m_request = &request;
    m_plan = &plan;
    m_random = &random;
    m_at = m_calendar.fromMs(request.complaint.received.toMSecsSinceEpoch());
    request.steps.clear();
    request.steps.reserve(10);
    if (intake() && dispatch() && sign() && handle() && settle())
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
    if (m_plan->fate == DemoFate::NotAccepted) {
        if (step(State::NotAccepted, u"refuse"_s, m_random->between(10, 120), clerk, m_notes.refuse)) {
            complaint.reason = m_request->steps.last().note;
            complaint.channelTold = m_texts.say(m_notes.told, *m_plan->words, *m_random);
        }
        return false;
    }
    const bool simple =
        complaint.kind == ComplaintKind::Consultation || complaint.kind == ComplaintKind::Praise;
    if (m_plan->stop == State::Answered ||
        (simple && m_plan->fate == DemoFate::Straight && m_random->chance(650)))
        return answerAtOnce();
    if (!step(State::Accepted, u"accept"_s, m_random->between(3, 40), clerk, m_notes.accept))
        return false;
    if (m_plan->fate != DemoFate::Merged)
        return true;
    step(State::Merged,
         u"merge"_s,
         m_random->between(3, 30),
         desk(DemoPerson::Role::Dispatcher),
         m_notes.merge);
    return false;
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
    if (step(State::Closed, u"close"_s, m_random->between(5, 90), clerk, m_notes.close)) {
        complaint.closed = m_request->steps.last().at;
        archive();
    }
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
    m_dispatched = m_at;
    m_due ? m_due(complaint, m_request->steps.last().at) : defaultDue();
    return goesOn && askReturn();
}

/// A section that was ruled to be the right one may not return the request again: it is designated.
bool DemoCourse::askReturn()
{
    Complaint &complaint = m_request->complaint;
    const bool granted = m_plan->fate == DemoFate::Returned;
    if (!granted && m_plan->fate != DemoFate::ReturnRefused)
        return true;
    if (!step(State::ReturnAsked, u"ask_return"_s, m_random->between(20, 180), handler(), m_notes.askReturn))
        return false;
    const QString &dispatcher = desk(DemoPerson::Role::Dispatcher);
    const int minutes = m_random->between(15, 120);
    if (!granted) {
        const bool goesOn =
            step(State::Dispatched, u"refuse_return"_s, minutes, dispatcher, m_notes.refuseReturn);
        complaint.designated = complaint.state == State::Dispatched;
        return goesOn;
    }
    if (!step(State::Accepted, u"grant_return"_s, minutes, dispatcher, m_notes.grantReturn))
        return false;
    const Section::Id wrong = complaint.host;
    complaint.host = m_staff.section(m_plan->office, m_plan->matter->section);
    const bool goesOn = step(State::Dispatched, u"dispatch"_s, 5, dispatcher, m_notes.dispatch);
    complaint.designated = complaint.state == State::Dispatched;
    if (!complaint.designated)
        complaint.host = wrong;
    return goesOn;
}

bool DemoCourse::sign()
{
    Complaint &complaint = m_request->complaint;
    const bool urgent = complaint.urgency == Urgency::Urgent;
    const int minutes =
        urgent ? m_random->between(4, 25) : m_random->between(10, m_random->chance(60) ? 300 : 115);
    const bool reachable = !complaint.phone.isEmpty();
    const bool goesOn =
        step(State::Handling, u"sign"_s, minutes, handler(), reachable ? m_notes.contact : m_notes.sign);
    if (complaint.state == State::Handling && reachable)
        complaint.contacted = m_request->steps.last().at;
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
    if (!step(State::ExtensionAsked, u"ask_extension"_s, wait, handler(), m_notes.askExtension))
        return false;
    const bool granted = m_plan->fate == DemoFate::Extended;
    const bool goesOn = step(State::Handling,
                             granted ? u"grant_extension"_s : u"refuse_extension"_s,
                             m_random->between(20, 200),
                             desk(DemoPerson::Role::Leader),
                             granted ? m_notes.grantExtension : m_notes.refuseExtension);
    if (granted && complaint.state == State::Handling)
        complaint.dueHandle = Clock::fromMs(m_calendar.toMs(m_calendar.endOfWorkday(due, limit(complaint))));
    return goesOn;
}

bool DemoCourse::park()
{
    Complaint &complaint = m_request->complaint;
    const bool goesOn = step(State::Parked, u"park"_s, m_random->between(300, 900), handler(), m_notes.park);
    if (complaint.state == State::Parked)
        complaint.reason = m_request->steps.last().note;
    if (!goesOn)
        return false;
    const int weeks = m_random->between(2, 14);
    if (!step(State::Handling, u"resume"_s, weeks * 5 * DemoCalendar::WorkingDay, handler(), m_notes.resume))
        return false;
    const int left = limit(complaint); // parked time is not counted
    complaint.dueHandle = Clock::fromMs(m_calendar.toMs(m_calendar.endOfWorkday(m_at, left)));
    complaint.reason.clear();
    return true;
}

/// Working minutes (clock minutes when urgent) from now to a reply that is in time or late as planned.
int DemoCourse::minutesToReply()
{
    const Complaint &complaint = m_request->complaint;
    const bool late = m_plan->fate == DemoFate::Late;
    if (complaint.urgency == Urgency::Urgent)
        return late ? UrgentLimit + m_random->between(60, 2000) : m_random->between(90, UrgentLimit * 3 / 5);
    const int whole = limit(complaint) * DemoCalendar::WorkingDay;
    if (late)
        return whole + m_random->between(DemoCalendar::WorkingDay, 5 * DemoCalendar::WorkingDay);
    const int most = m_plan->stop ? 50 : LongestFirstAnswer;
    return m_random->between(whole / 10, whole * most / 100);
}

bool DemoCourse::feedBack(int minutes)
{
    Complaint &complaint = m_request->complaint;
    const bool goesOn = step(State::FedBack, u"feed_back"_s, minutes, handler(), m_notes.feedBack);
    if (complaint.state != State::FedBack)
        return false;
    complaint.fedBack = m_request->steps.last().at;
    result();
    return goesOn;
}

void DemoCourse::result()
{
    Complaint &complaint = m_request->complaint;
    const int luck = m_random->below(100);
    const auto &words = *m_plan->words;
    const bool plain = luck < 76 || complaint.kind == ComplaintKind::Consultation;
    complaint.result = plain       ? ComplaintResult::Solved
                       : luck < 88 ? ComplaintResult::Explained
                       : luck < 95 ? ComplaintResult::Partly
                                   : ComplaintResult::Unsolved;
    const DemoTexts::ListId list = plain       ? m_plan->matter->done
                                   : luck < 88 ? m_notes.explained
                                   : luck < 95 ? m_notes.partly
                                               : m_notes.unsolved;
    complaint.reply = m_texts.say(list, words, *m_random);
}

bool DemoCourse::check()
{
    return step(State::Checking,
                u"check"_s,
                m_random->between(20, 300),
                desk(DemoPerson::Role::Checker),
                m_notes.check);
}

bool DemoCourse::settle()
{
    if (!check())
        return false;
    if (m_plan->fate == DemoFate::Reworked) {
        const QString &checker = desk(DemoPerson::Role::Checker);
        if (!step(State::Handling, u"rework"_s, m_random->between(20, 200), checker, m_notes.rework) ||
            !feedBack(m_random->between(200, 1100)) || !check())
            return false;
    }
    if (!revisit())
        return false;
    if (m_plan->fate != DemoFate::Reopened)
        return true;
    m_request->complaint.closed = {};
    return step(State::Handling,
                u"reopen"_s,
                m_random->between(400, 3000),
                desk(DemoPerson::Role::Leader),
                m_notes.reopen) &&
           feedBack(m_random->between(400, 1100)) && check() && revisit();
}

bool DemoCourse::silent() const
{
    const Complaint &complaint = m_request->complaint;
    return complaint.anonymous || complaint.noReply || complaint.phone.isEmpty();
}

bool DemoCourse::revisit()
{
    Complaint &complaint = m_request->complaint;
    const QString &clerk = desk(DemoPerson::Role::Clerk);
    DemoTexts::ListId note = m_notes.closeSilent;
    if (!silent()) {
        if (!step(State::Revisit,
                  u"pass"_s,
                  m_random->between(15, 240),
                  desk(DemoPerson::Role::Checker),
                  m_notes.check))
            return false;
        const int solved = complaint.result == ComplaintResult::Solved ? 0 : 25;
        const int luck = m_random->below(100) + solved;
        complaint.rating = luck < 56   ? Rating::Satisfied
                           : luck < 84 ? Rating::MostlySatisfied
                           : luck < 97 ? Rating::Fair
                                       : Rating::Dissatisfied;
        note = luck < 84 ? m_notes.satisfied : luck < 97 ? m_notes.fair : m_notes.dissatisfied;
    }
    const Rating rating = std::exchange(complaint.rating, Rating::None);
    if (!step(State::Closed, u"close"_s, m_random->between(30, 900), clerk, note) &&
        complaint.state != State::Closed)
        return false;
    complaint.rating = rating;
    complaint.closed = m_request->steps.last().at;
    return m_plan->stop != State::Closed;
}

void DemoCourse::archive()
{
    const int days = m_random->between(3, 25);
    step(State::Archived,
         u"archive"_s,
         days * DemoCalendar::WorkingDay,
         desk(DemoPerson::Role::Clerk),
         m_notes.archive);
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

const QString &DemoCourse::handler()
{
    return m_staff.handler(m_request->complaint.host, *m_random);
}
