// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintbulk.h"

#include "models/base/clock.h"
#include "models/complaints/complainttitle.h"

ComplaintBulk::ComplaintBulk(Connection &connection)
    : m_repository(connection)
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
