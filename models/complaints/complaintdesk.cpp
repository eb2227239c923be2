// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintdesk.h"

#include "models/base/clock.h"
#include "models/calendar/officecalendar.h"
#include "models/complaints/categoryrepository.h"
#include "models/complaints/complainttitle.h"
#include "models/organisation/roster.h"
#include "models/places/placedirectory.h"
#include "models/storage/recorder.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
template <typename T>
const Error *errorOf(const Result<T> &result)
{
    return result ? nullptr : &result.error();
}
} // namespace

ComplaintDesk::ComplaintDesk(Connection &connection, Session session)
    : m_connection(connection)
    , m_session(std::move(session))
    , m_repository(connection)
{
}

Result<ComplaintContext> ComplaintDesk::context()
{
    if (m_context)
        return *m_context;
    const auto calendar = officeCalendar(m_connection);
    const auto dutyList = CategoryRepository(m_connection).dutyList();
    if (!calendar || !dutyList)
        return failure(calendar ? dutyList.error() : calendar.error());
    ComplaintContext context{.person = m_session.person,
                             .roles = ComplaintRoles::fromInt(m_session.roles),
                             .actingSection = m_session.section,
                             .now = Clock::now(),
                             .calendar = *calendar,
                             .dutyList = *dutyList};
    m_context = context;
    return context;
}

Result<Complaint> ComplaintDesk::registerNew(Complaint complaint)
{
    const auto facts = context();
    if (!facts)
        return failure(facts.error());
    auto change = ComplaintRules::registerNew(std::move(complaint), *facts);
    if (!change)
        return failure(change.error());
    Complaint &made = change->complaint;
    const auto number =
        m_repository.nextNumber(made.office, made.received.toTimeZone(Clock::zone()).date().year());
    if (!number)
        return failure(number.error());
    made.number = *number;
    m_connection.recorder().setSubject(*number);
    if (made.title.isEmpty())
        made.title = complaintTitle(made.content);
    const auto id = m_repository.insert(made);
    if (!id)
        return failure(id.error());
    made.id = *id;
    change->step.complaint = *id;
    const auto step = m_repository.insertStep(change->step);
    return step ? Result<Complaint>(made) : failure(step.error());
}

Result<Complaint> ComplaintDesk::act(ComplaintId id, ComplaintAction action, const ComplaintInput &input)
{
    const auto before = m_repository.byId(id);
    if (!before)
        return failure(before.error());
    const auto facts = contextOf(*before, action == ComplaintAction::Merge ? input.parent : ComplaintId());
    if (!facts)
        return failure(facts.error());
    auto change = ComplaintRules::apply(action, *before, input, *facts);
    if (!change)
        return failure(change.error());
    change->step.complaint = id;
    m_connection.recorder().setSubject(before->number);
    return m_repository.update(*before, change->complaint)
        .and_then([&] { return m_repository.insertStep(change->step); })
        .and_then([&] { return storeBeside(action, *change, input); })
        .map([&] { return change->complaint; });
}

Result<ComplaintContext> ComplaintDesk::contextOf(const Complaint &complaint, ComplaintId mergeInto)
{
    auto facts = context();
    const auto steps = m_repository.steps(complaint.id);
    const auto children = m_repository.children(complaint.id);
    if (!facts || !steps || !children)
        return failure(!facts ? facts.error() : !steps ? steps.error() : children.error());
    facts->pauses = ComplaintRules::pausesOf(*steps);
    facts->children = int(children->size());
    facts->childrenUntold = int(std::ranges::count_if(*children, ComplaintRules::waitsForAnswer));
    if (mergeInto.isValid()) {
        const auto parent = m_repository.byId(mergeInto);
        if (!parent)
            return failure(parent.error());
        facts->mergeInto = *parent;
    }
    return facts;
}

Result<>
ComplaintDesk::storeBeside(ComplaintAction action, const ComplaintChange &change, const ComplaintInput &input)
{
    using A = ComplaintAction;
    const ComplaintStep &step = change.step;
    if (action == A::MissRevisit || (step.from == ComplaintState::Revisit && input.rating != Rating::None))
        return RevisitRepository(m_connection)
            .insert({.complaint = step.complaint,
                     .at = step.at,
                     .person = step.person,
                     .way = input.revisitWay,
                     .reached = action != A::MissRevisit,
                     .inTime = input.contactedInTime,
                     .solved = input.solved,
                     .rating = input.rating,
                     .note = input.note});
    PartRepository parts(m_connection);
    if (action == A::DeliverPart)
        return parts.deliver({.complaint = step.complaint,
                              .section = m_session.section,
                              .delivered = step.at,
                              .person = step.person,
                              .answer = input.reply.trimmed()});
    if (action != A::AddCoHost && action != A::Dispatch)
        return {};
    for (const Section &section : input.coHosts) {
        const auto asked = parts.ask({.complaint = step.complaint,
                                      .section = section.id,
                                      .asked = input.note,
                                      .due = change.complaint.dueHandle});
        if (!asked)
            return asked;
    }
    return {};
}

Result<ComplaintDetail> ComplaintDesk::detail(ComplaintId id)
{
    const auto complaint = m_repository.byId(id);
    if (!complaint)
        return failure(complaint.error());
    const auto facts = contextOf(*complaint);
    const auto steps = m_repository.steps(id);
    const auto children = m_repository.children(id);
    const auto revisits = RevisitRepository(m_connection).of(id);
    const auto parts = PartRepository(m_connection).of(id);
    for (const Error *error :
         {errorOf(facts), errorOf(steps), errorOf(children), errorOf(revisits), errorOf(parts)})
        if (error)
            return failure(*error);
    const auto office = PlaceDirectory::pathName(m_connection, complaint->office);
    const auto place = PlaceDirectory::pathName(m_connection, complaint->place);
    const auto category = CategoryRepository(m_connection).nameOf(complaint->category);
    const auto host = Roster::sectionName(m_connection, complaint->host);
    ComplaintDetail detail{.complaint = *complaint,
                           .steps = *steps,
                           .allowed = ComplaintRules::allowedActions(*complaint, *facts),
                           .office = office.value_or(QString()),
                           .place = place.value_or(QString()),
                           .category = category.value_or(complaint->category),
                           .host = host.value_or(QString()),
                           .revisits = *revisits,
                           .parts = *parts,
                           .children = *children};
    if (complaint->parent.isValid())
        detail.parentNumber = m_repository.byId(complaint->parent).value_or(Complaint()).number;
    if (complaint->handleFrom.isValid() && complaint->handleLimit.isValid())
        detail.handling =
            deadline(complaint->handleFrom, complaint->handleLimit, facts->calendar, facts->pauses);
    return detail;
}
