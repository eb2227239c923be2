// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintactions.h"

#include <QList>

/// Whose move is next. What waits for somebody outside, is parked or is done waits for nobody here.
namespace ComplaintWaiting {
/// The states in which one of these roles has to move, handlers aside.
QList<ComplaintState> forCentre(OfficeRoles roles);

/// The states in which the host section has to move.
QList<ComplaintState> forHost();
} // namespace ComplaintWaiting
