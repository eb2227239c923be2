// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organisation/section.h"
#include "models/organisation/staff.h"
#include "models/storage/connection.h"

#include <QList>

/// What other features may ask about sections and people while they work on a connection of their own.
namespace Roster {
[[nodiscard]] Result<QList<Section>> sections(Connection &connection);
[[nodiscard]] Result<QList<Staff>> staff(Connection &connection);
[[nodiscard]] Result<Section::Id> add(Connection &connection, const Section &section);
[[nodiscard]] Result<Staff::Id> add(Connection &connection, const Staff &staff);
[[nodiscard]] Result<> setRoles(Connection &connection, Staff::Id id, int roles);
/// Empty for an invalid or unknown id.
[[nodiscard]] Result<QString> sectionName(Connection &connection, Section::Id id);
} // namespace Roster
