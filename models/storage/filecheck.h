// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <functional>
#include <optional>

/// What may be done with a file, before and while it is open.
namespace FileCheck {
struct State
{
    std::optional<Error> readOnlyBecause; ///< set when the file can be read but not written
};

/// Looks without SQLite: missing, on a network mount, truncated, not a Jieban file, made by a newer version,
/// not writable. `fileSystemOf` may be empty.
[[nodiscard]] Result<State>
inspect(const QString &path, bool create, const std::function<QString(const QString &)> &fileSystemOf);

/// Looks again with SQLite, as a write-ahead log may hold more than the header tells: the schema can be
/// read, is ours, and is not newer than this program.
[[nodiscard]] Result<State> examine(Connection &connection);

/// The path still leads to the file that is open; otherwise writing would go into nowhere.
[[nodiscard]] Result<> stillThere(Connection &connection);
} // namespace FileCheck
