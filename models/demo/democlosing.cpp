// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of a request's course: from the reply to the archive.
#include "models/demo/democourse.h"

using namespace Qt::Literals::StringLiterals;

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
    const int most = m_plan->stop ? 50 : 85;
    return m_random->between(whole / 10, whole * most / 100);
}

bool DemoCourse::feedBack(int minutes)
{
    Complaint &complaint = m_request->complaint;
    const bool goesOn = step(State::FedBack,
                             u"feedBack"_s,
                             minutes,
                             m_handler,
                             atDesk() ? m_notes.deskFeedBack : m_notes.feedBack);
    if (complaint.state != State::FedBack)
        return false;
    complaint.fedBack = m_request->steps.last().at;
    complaint.handler = m_handler;
    result();
    return goesOn;
}

void DemoCourse::result()
{
    Complaint &complaint = m_request->complaint;
    const int luck = m_random->below(100);
    const auto &words = *m_plan->words;
    const bool plain = luck < 76 || atDesk() || complaint.urgency == Urgency::Urgent;
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
    const bool goesOn = step(State::Checking,
                             u"check"_s,
                             m_random->between(20, 300),
                             m_checker,
                             atDesk() ? m_notes.deskCheck : m_notes.check);
    Complaint &complaint = m_request->complaint;
    if (complaint.state == State::Checking)
        complaint.checker = m_checker;
    if (!goesOn || complaint.supervision == Supervision::None || m_random->chance(300))
        return goesOn;
    if (stay(u"endSupervision"_s, 10, desk(DemoPerson::Role::Leader), m_notes.endSupervision)) {
        complaint.supervision = Supervision::None;
        complaint.dueSupervised = {};
    }
    return goesOn;
}

bool DemoCourse::settle()
{
    if (!check())
        return false;
    if (m_plan->fate == DemoFate::Reworked) {
        if (!step(State::Handling, u"rework"_s, m_random->between(20, 200), m_checker, m_notes.rework) ||
            !feedBack(m_random->between(200, 1100)) || !check())
            return false;
        ++m_request->complaint.reworks;
    }
    if (!revisit())
        return false;
    if (m_plan->fate != DemoFate::Reopened)
        return true;
    const int minutes = m_random->between(400, 3000);
    if (!step(State::Handling, u"reopen"_s, minutes, desk(DemoPerson::Role::Leader), m_notes.reopen))
        return false;
    Complaint &complaint = m_request->complaint;
    complaint.closed = {};
    complaint.rating = Rating::None;
    complaint.solved = SolvedAnswer::None;
    ++complaint.reworks;
    return feedBack(m_random->between(400, 1100)) && check() && revisit();
}

bool DemoCourse::atDesk() const
{
    const ComplaintKind kind = m_request->complaint.kind;
    return m_plan->matter->atDesk || kind == ComplaintKind::Consultation || kind == ComplaintKind::Praise;
}

bool DemoCourse::silent() const
{
    const Complaint &complaint = m_request->complaint;
    return complaint.anonymous || complaint.noReply || complaint.phone.isEmpty();
}

bool DemoCourse::revisit()
{
    bool reached = false;
    if (!silent()) {
        const bool goesOn =
            step(State::Revisit, u"askRevisit"_s, m_random->between(15, 240), m_checker, m_notes.pass);
        if (m_request->complaint.state != State::Revisit)
            return false;
        reached = reach();
        if (!goesOn)
            return false;
    }
    if (reached)
        ask();
    return close(reached);
}

bool DemoCourse::close(bool reached)
{
    Complaint &complaint = m_request->complaint;
    const DemoTexts::ListId note = reached ? closingNote() : m_notes.closeSilent;
    const Rating rating = std::exchange(complaint.rating, Rating::None);
    const SolvedAnswer solved = std::exchange(complaint.solved, SolvedAnswer::None);
    (void) step(State::Closed, u"close"_s, m_random->between(30, 900), desk(DemoPerson::Role::Clerk), note);
    if (complaint.state != State::Closed)
        return false;
    complaint.closed = m_request->steps.last().at;
    if (reached)
        recordAnswer(rating, solved);
    return m_plan->stop != State::Closed;
}

DemoTexts::ListId DemoCourse::closingNote() const
{
    const Rating rating = m_request->complaint.rating;
    return rating <= Rating::MostlySatisfied ? m_notes.satisfied
           : rating == Rating::Fair          ? m_notes.fair
                                             : m_notes.dissatisfied;
}

void DemoCourse::recordAnswer(Rating rating, SolvedAnswer solved)
{
    Complaint &complaint = m_request->complaint;
    complaint.rating = rating;
    complaint.solved = solved;
    complaint.lastRevisit = complaint.closed;
    ++complaint.revisits;
    m_request->revisits.append({.at = complaint.closed,
                                .person = m_request->steps.last().person,
                                .way = RevisitWay(m_random->chance(850) ? 1 : m_random->between(2, 4)),
                                .reached = true,
                                .inTime = complaint.contacted.isValid() && !m_random->chance(40),
                                .solved = solved,
                                .rating = rating});
}

/// A few residents are reached at the second or third try, and some never.
bool DemoCourse::reach()
{
    m_request->complaint.revisits = 0; // a new round
    for (int tries = 0; tries < 3; ++tries) {
        if (m_random->chance(tries == 0 ? 880 : 600))
            return true;
        if (!miss())
            return true; // the rest lies in the future
    }
    return false;
}

/// One try a day.
bool DemoCourse::miss()
{
    Complaint &complaint = m_request->complaint;
    const int minutes = complaint.revisits == 0 ? m_random->between(30, 200) : DemoCalendar::WorkingDay;
    if (!stay(u"missRevisit"_s, minutes, desk(DemoPerson::Role::Clerk), m_notes.notReached))
        return false;
    ++complaint.revisits;
    complaint.lastRevisit = m_request->steps.last().at;
    m_request->revisits.append(
        {.at = complaint.lastRevisit, .person = m_request->steps.last().person, .reached = false});
    return true;
}

/// What the resident says.
void DemoCourse::ask()
{
    Complaint &complaint = m_request->complaint;
    const int worse = complaint.result == ComplaintResult::Solved ? 0 : 25;
    const int luck = m_random->below(100) + worse;
    complaint.rating = luck < 56   ? Rating::Satisfied
                       : luck < 84 ? Rating::MostlySatisfied
                       : luck < 97 ? Rating::Fair
                                   : Rating::Dissatisfied;
    complaint.solved =
        luck < 84 || (luck < 97 && m_random->chance(700)) ? SolvedAnswer::Yes : SolvedAnswer::No;
}

void DemoCourse::archive()
{
    Complaint &complaint = m_request->complaint;
    const QString &leader = desk(DemoPerson::Role::Leader);
    if (m_random->chance(8) && stay(u"exclude"_s, m_random->between(60, 600), leader, m_notes.exclude))
        complaint.excluded = m_request->steps.last().note;
    const int days = m_random->between(3, 25);
    step(State::Archived,
         u"archive"_s,
         days * DemoCalendar::WorkingDay,
         desk(DemoPerson::Role::Clerk),
         m_notes.archive);
}
