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

/// Looks without SQLite: missing, on a network mount, not writable, not a Jieban file, made by a newer
/// version. `fileSystemOf` may be empty.
[[nodiscard]] Result<State>
inspect(const QString &path, bool create, const std::function<QString(const QString &)> &fileSystemOf);

/// The schema can be read: neither truncated nor overwritten.
[[nodiscard]] Result<> readable(Connection &connection);

/// The path still leads to the file that is open; otherwise writing would go into nowhere.
[[nodiscard]] Result<> stillThere(Connection &connection);
} // namespace FileCheck
