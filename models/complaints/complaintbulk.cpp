// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintbulk.h"

#include "models/base/clock.h"
#include "models/complaints/complainttitle.h"

ComplaintBulk::ComplaintBulk(Connection &connection)
    : m_repository(connection)
    , m_revisits(connection)
    , m_parts(connection)
{
}

Result<ComplaintId> ComplaintBulk::add(Complaint complaint, QList<ComplaintStep> steps)
{
    const int year = complaint.received.toTimeZone(Clock::zone()).date().year();
    const auto number = m_repository.nextNumber(complaint.office, year);
    if (!number)
        return failure(number.error());
    complaint.number = *number;
    if (complaint.title.isEmpty())
        complaint.title = complaintTitle(complaint.content);
    const auto id = m_repository.insert(complaint);
    if (!id)
        return id;
    for (ComplaintStep &step : steps) {
        step.complaint = *id;
        if (const auto stored = m_repository.insertStep(step); !stored)
            return failure(stored.error());
    }
    return id;
}

Result<> ComplaintBulk::addBeside(ComplaintId id, QList<RevisitTry> revisits, QList<ComplaintPart> parts)
{
    for (RevisitTry &revisit : revisits) {
        revisit.complaint = id;
        if (auto stored = m_revisits.insert(revisit); !stored)
            return stored;
    }
    for (ComplaintPart &part : parts) {
        part.complaint = id;
        if (auto stored = m_parts.ask(part); !stored)
            return stored;
    }
    return {};
}
