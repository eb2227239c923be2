// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <functional>

/// How far a copy has come: `done` of `total` parts. Asked in the copying thread; false stops it.
using CopyProgress = std::function<bool(qint64 done, qint64 total)>;

/// Copies a file that is open into `target`, page by page, as it was at one moment: others may write to it
/// meanwhile. A copy under way is `target`.part; one that failed or was stopped leaves nothing.
[[nodiscard]] Result<>
copyInto(Connection &connection, const QString &target, const CopyProgress &progress = {});

/// The same, proved that it can be read before it takes the place of `target`.
[[nodiscard]] Result<>
copyVerified(Connection &connection, const QString &target, const CopyProgress &progress = {});

/// Brings `from` under the name `target` in one step, in place of what is there.
[[nodiscard]] Result<> replaceFile(const QString &from, const QString &target);
