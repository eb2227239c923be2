// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"

/// An entry of the timeline in words, translated.
namespace StepText {
/// What was done: also what is no action of the state table, as an import or a hand-over.
QString action(const ComplaintStep &step);
/// Who did it: “X for Y” where X stood in for Y.
QString person(const ComplaintStep &step);
} // namespace StepText
