// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintdesk.h"

#include "models/base/clock.h"
#include "models/calendar/officecalendar.h"
#include "models/complaints/categoryrepository.h"
#include "models/complaints/complainttitle.h"
#include "models/complaints/timelimitrepository.h"
#include "models/organisation/absences.h"
#include "models/places/placedirectory.h"
#include "models/storage/recorder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using A = ComplaintAction;

struct ComplaintDeskWords
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintDesk)
};
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
    const auto limits = TimeLimitRepository(m_connection).table();
    if (!calendar || !dutyList || !limits)
        return failure(!calendar ? calendar.error() : !dutyList ? dutyList.error() : limits.error());
    ComplaintContext context{.person = m_session.person,
                             .roles = OfficeRoles::fromInt(m_session.roles),
                             .actingSection = m_session.section,
                             .now = Clock::now(),
                             .calendar = *calendar,
                             .limits = *limits,
                             .dutyList = *dutyList};
    m_context = context;
    return context;
}

Result<Complaint> ComplaintDesk::registerNew(Complaint complaint)
{
    const auto facts = context();
    const auto reached = withinReach(complaint.place);
    if (!facts || !reached)
        return failure(facts ? reached.error() : facts.error());
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
    if (const auto reached = withinReach(before->place); !reached)
        return failure(reached.error());
    const auto facts = contextOf(*before, action == ComplaintAction::Merge ? input.parent : ComplaintId());
    if (!facts)
        return failure(facts.error());
    const auto acting = inWhoseName(action, *before, *facts);
    if (!acting)
        return failure(acting.error());
    auto change = ComplaintRules::apply(action, *before, input, *acting);
    if (!change)
        return failure(change.error());
    change->step.complaint = id;
    m_connection.recorder().setSubject(before->number);
    return m_repository.update(*before, change->complaint)
        .and_then([&] { return m_repository.insertStep(change->step); })
        .and_then([&] { return storeBeside(action, *change, input); })
        .map([&] { return change->complaint; });
}

/// Who works for one community has nothing to do with the others.
Result<> ComplaintDesk::withinReach(Place::Id place)
{
    if (!m_session.area.isValid())
        return {};
    const auto inside = PlaceDirectory::isInside(m_connection, place, m_session.area);
    if (!inside)
        return failure(inside.error());
    if (*inside)
        return {};
    return failure({Error::Kind::Forbidden,
                    ComplaintDeskWords::tr("You work for %1, and this request lies elsewhere. Give it to the "
                                           "acceptance centre.")
                        .arg(PlaceDirectory::pathName(m_connection, m_session.area).value_or(QString())),
                    {}});
}

/// The person's own view first, then with the roles and section of each colleague he stands in for today.
Result<QList<ComplaintContext>> ComplaintDesk::viewsOf(const ComplaintContext &own)
{
    const QDate today = own.now.toTimeZone(Clock::zone()).date();
    return Absences::standIns(m_connection, m_session.person, today).map([&](const QList<Session> &standIns) {
        QList<ComplaintContext> views{own};
        for (const Session &standIn : standIns) {
            ComplaintContext view = own;
            view.insteadOf = standIn.insteadOf;
            view.roles = OfficeRoles::fromInt(standIn.roles);
            view.actingSection = standIn.section;
            views.append(view);
        }
        return views;
    });
}

/// In his own name where he may, otherwise in that of the first absent colleague who might.
Result<ComplaintContext>
ComplaintDesk::inWhoseName(ComplaintAction action, const Complaint &complaint, const ComplaintContext &own)
{
    return viewsOf(own).map([&](const QList<ComplaintContext> &views) {
        const auto found = std::ranges::find_if(views, [&](const ComplaintContext &view) {
            return ComplaintRules::permitted(action, complaint, view).has_value();
        });
        return found == views.end() ? own : *found;
    });
}

Result<ComplaintDesk::Surroundings> ComplaintDesk::surroundings(const Complaint &complaint)
{
    const auto facts = context();
    const auto steps = m_repository.steps(complaint.id);
    const auto children = m_repository.children(complaint.id);
    if (!facts || !steps || !children)
        return failure(!facts ? facts.error() : !steps ? steps.error() : children.error());
    Surroundings all{*facts, *steps, *children};
    all.context.pauses = ComplaintRules::pausesOf(*steps);
    all.context.children = int(children->size());
    all.context.childrenUntold = int(std::ranges::count_if(*children, ComplaintRules::waitsForAnswer));
    return all;
}

Result<ComplaintContext> ComplaintDesk::contextOf(const Complaint &complaint, ComplaintId mergeInto)
{
    auto all = surroundings(complaint);
    if (!all)
        return failure(all.error());
    if (mergeInto.isValid()) {
        const auto parent = m_repository.byId(mergeInto);
        if (!parent)
            return failure(parent.error());
        all->context.mergeInto = *parent;
    }
    return all->context;
}

Result<>
ComplaintDesk::storeBeside(ComplaintAction action, const ComplaintChange &change, const ComplaintInput &input)
{
    const ComplaintStep &step = change.step;
    const bool answered = input.rating != Rating::None || input.solved != SolvedAnswer::None;
    if (action == A::MissRevisit || (step.from == ComplaintState::Revisit && answered))
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
                              .section = step.section,
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

Result<QList<ComplaintAction>> ComplaintDesk::allowedFor(const Complaint &complaint,
                                                         const ComplaintContext &own)
{
    return viewsOf(own).map([&](const QList<ComplaintContext> &views) {
        QList<ComplaintAction> allowed;
        for (const ComplaintContext &view : views)
            for (const ComplaintAction action : ComplaintRules::allowedActions(complaint, view))
                if (!allowed.contains(action))
                    allowed.append(action);
        return allowed;
    });
}
