// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the page of a request shows, read in one go.
#include "models/complaints/complaintdetail.h"

#include "models/complaints/categoryrepository.h"
#include "models/complaints/checklistrepository.h"
#include "models/complaints/complaintdesk.h"
#include "models/complaints/linkrepository.h"
#include "models/complaints/replytemplaterepository.h"
#include "models/organisation/roster.h"
#include "models/places/placedirectory.h"

namespace {
/// Takes the value over, or says that there is none.
template <typename T>
Result<> take(T &member, Result<T> value)
{
    if (!value)
        return failure(value.error());
    member = std::move(*value);
    return {};
}
} // namespace

Result<ComplaintDetail> ComplaintDesk::detail(ComplaintId id)
{
    const auto complaint = m_repository.byId(id);
    if (!complaint)
        return failure(complaint.error());
    if (const auto reached = withinReach(complaint->place); !reached)
        return failure(reached.error());
    const auto around = surroundings(*complaint);
    if (!around)
        return failure(around.error());
    const auto allowed = allowedFor(*complaint, around->context);
    if (!allowed)
        return failure(allowed.error());
    ComplaintDetail detail{
        .complaint = *complaint, .steps = around->steps, .allowed = *allowed, .children = around->children};
    if (complaint->handleFrom.isValid() && complaint->handleLimit.isValid())
        detail.handling = deadline(
            complaint->handleFrom, complaint->handleLimit, around->context.calendar, around->context.pauses);
    nameAll(detail);
    return readBeside(detail).map([&] { return detail; });
}

void ComplaintDesk::nameAll(ComplaintDetail &detail)
{
    const Complaint &complaint = detail.complaint;
    detail.office = PlaceDirectory::pathName(m_connection, complaint.office).value_or(QString());
    detail.place = PlaceDirectory::pathName(m_connection, complaint.place).value_or(QString());
    detail.category =
        CategoryRepository(m_connection).nameOf(complaint.category).value_or(complaint.category);
    detail.host = Roster::sectionName(m_connection, complaint.host).value_or(QString());
    if (complaint.parent.isValid())
        detail.parentNumber = m_repository.byId(complaint.parent).value_or(Complaint()).number;
}

Result<> ComplaintDesk::readBeside(ComplaintDetail &detail)
{
    const Complaint &complaint = detail.complaint;
    return take(detail.revisits, RevisitRepository(m_connection).of(complaint.id))
        .and_then([&] { return take(detail.parts, PartRepository(m_connection).of(complaint.id)); })
        .and_then([&] { return take(detail.links, LinkRepository(m_connection).of(complaint.id)); })
        .and_then([&] { return take(detail.checklist, ChecklistRepository(m_connection).of(complaint)); })
        .and_then([&] { return take(detail.replies, ReplyTemplateRepository(m_connection).all()); })
        .map([&] {
            detail.replies = ReplyTemplates::fitting(detail.replies, complaint.state, complaint.category);
        });
}
