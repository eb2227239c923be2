// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"

/// The clocks of made-up requests as the rules count them: by the carried calendars and the usual limits.
namespace DemoClock {
/// Starts the clocks of a request dispatched then; a DemoDueTimes.
void start(Complaint &complaint, const QDateTime &dispatched);

/// Runs what stopped, lengthened or restarted the clock in the course through the rules' own clock.
void follow(Complaint &complaint, const QList<ComplaintStep> &steps);
} // namespace DemoClock
