// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintoverlays.h"

namespace {
using A = ComplaintAction;

/// Supervised requests have the limit of rework (督办), beside their own.
void supervise(Complaint &complaint, const ComplaintInput &input, const ComplaintContext &context)
{
    complaint.supervision = input.supervision;
    const Limit limit = timeLimits(context.limits, complaint).rework;
    complaint.dueSupervised = deadline(context.now, limit, context.calendar).due;
}

} // namespace

void ComplaintOverlays::change(ComplaintAction action,
                               Complaint &complaint,
                               const ComplaintInput &input,
                               const ComplaintContext &context)
{
    switch (action) {
    case A::AddCoHost:
        for (const Section &section : input.coHosts)
            complaint.coHosts.append(section.id);
        break;
    case A::Supervise:
        return supervise(complaint, input, context);
    case A::EndSupervision:
        complaint.supervision = Supervision::None;
        complaint.dueSupervised = {};
        break;
    case A::Instruct:
        complaint.instruction = input.instruction.trimmed();
        break;
    case A::LimitBySuperior:
        complaint.dueSuperior = input.dueSuperior;
        break;
    case A::MissRevisit:
        ++complaint.revisits;
        complaint.lastRevisit = context.now;
        break;
    case A::Exclude:
        complaint.excluded = input.reason.trimmed();
        break;
    case A::Include:
        complaint.excluded.clear();
        break;
    default: // written in the timeline alone
        break;
    }
}
