// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

/// Seals, once, what a version before 7 stored plain: rows, their changes, drafts. Nothing of it stays in
/// free pages or the log, and the copies kept before upgrades (`-before-`) are wiped: they would hold it all
/// plain. Backups of those versions are left; they are thinned out as all are.
namespace SealingUpgrade {
[[nodiscard]] Result<bool> isDone(Connection &connection);

/// With an open key ring, outside a transaction. Stopped at any point it goes on at the next opening.
[[nodiscard]] Result<> run(Connection &connection);
} // namespace SealingUpgrade
