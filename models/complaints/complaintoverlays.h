// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintrules.h"

/// What lies over the seven steps and leaves them where they are: supervision, instructions, co-handlers,
/// tries to revisit, exclusion from the rates. Pure. Part of ComplaintRules.
namespace ComplaintOverlays {
/// Nothing for an action that is no overlay.
void change(ComplaintAction action,
            Complaint &complaint,
            const ComplaintInput &input,
            const ComplaintContext &context);
} // namespace ComplaintOverlays
