// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintrules.h"

/// The clock of handling: start, limit and the parked times make the due time. Pure. Part of
/// ComplaintRules.
namespace HandlingClock {
/// The due time anew, from what the request keeps. What was imported without a start keeps the due time it
/// came with.
void reset(Complaint &complaint, const ComplaintContext &context);

/// From now on, unless it runs already: after a return the first clock runs on.
void start(Complaint &complaint, const Limit &limit, const ComplaintContext &context);

/// The limit that ends on the day asked for: so many counted days from the start.
void extend(Complaint &complaint, const ComplaintContext &context);

/// After parking; the time since is a pause.
void resume(Complaint &complaint, const ComplaintContext &context);
} // namespace HandlingClock
