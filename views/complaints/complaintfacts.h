// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintdesk.h"
#include "models/complaints/officefacts.h"
#include "views/widgets/timeline.h"

class FieldList;

/// A request in words, for its page.
namespace ComplaintFacts {
/// Names and phones are masked unless `revealed`.
void fill(FieldList &fields, const ComplaintDetail &detail, const OfficeFacts &facts, bool revealed);

/// Newest first.
QList<TimelineStep> timeline(const ComplaintDetail &detail, const OfficeFacts &facts);
} // namespace ComplaintFacts
