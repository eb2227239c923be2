// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintdesk.h"

#include "models/base/clock.h"
#include "models/calendar/officecalendar.h"
#include "models/complaints/categoryrepository.h"
#include "models/complaints/complainttitle.h"
#include "models/organisation/roster.h"
#include "models/places/placedirectory.h"
#include "models/storage/recorder.h"

using namespace Qt::Literals::StringLiterals;

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
    auto facts = context();
    const auto before = m_repository.byId(id);
    const auto steps = m_repository.steps(id);
    if (!facts || !before || !steps)
        return failure(!facts ? facts.error() : !before ? before.error() : steps.error());
    facts->pauses = ComplaintRules::pausesOf(*steps);
    auto change = ComplaintRules::apply(action, *before, input, *facts);
    if (!change)
        return failure(change.error());
    change->step.complaint = id;
    m_connection.recorder().setSubject(before->number);
    return m_repository.update(*before, change->complaint)
        .and_then([&] { return m_repository.insertStep(change->step); })
        .map([&] { return change->complaint; });
}

Result<ComplaintDetail> ComplaintDesk::detail(ComplaintId id)
{
    auto facts = context();
    auto complaint = m_repository.byId(id);
    auto steps = m_repository.steps(id);
    if (!facts || !complaint || !steps)
        return failure(!facts ? facts.error() : !complaint ? complaint.error() : steps.error());
    facts->pauses = ComplaintRules::pausesOf(*steps);
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
                           .host = host.value_or(QString())};
    if (complaint->handleFrom.isValid() && complaint->handleLimit.isValid())
        detail.handling =
            deadline(complaint->handleFrom, complaint->handleLimit, facts->calendar, facts->pauses);
    return detail;
}
