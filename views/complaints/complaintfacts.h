// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintdetail.h"
#include "models/complaints/officefacts.h"
#include "views/widgets/timeline.h"

class FieldList;

/// A request in words, for its page.
namespace ComplaintFacts {
/// Names and phones are masked unless `revealed`.
void fill(FieldList &fields, const ComplaintDetail &detail, const OfficeFacts &facts, bool revealed);

/// What co-handlers were asked for, until when, and what they delivered.
void fillParts(FieldList &fields, const ComplaintDetail &detail, const OfficeFacts &facts);

/// Newest first; a try to revisit says how it went.
QList<TimelineStep> timeline(const ComplaintDetail &detail, const OfficeFacts &facts);
} // namespace ComplaintFacts
