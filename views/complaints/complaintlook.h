// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintkinds.h"
#include "models/complaints/deadline.h"
#include "views/widgets/badge.h"

#include <QDateTime>

/// How requests look: which tone a state or a due time has, and the words that go with it.
namespace ComplaintLook {
Badge badge(ComplaintState state);
Look::Tone tone(DeadlineLight light);

/// Month and day, with the year where it is not this one; with the time. Empty for an invalid instant.
QString dayText(const QDateTime &at);

/// “3 days left”, “2 hours late”: how far `due` is from now.
QString distanceText(const QDateTime &due);
} // namespace ComplaintLook
