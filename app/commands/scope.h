// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/period.h"
#include "models/places/place.h"
#include "models/storage/connection.h"

#include <optional>

/// What --place and --period mean; nothing said is nothing narrowed. Errors say how they are written.
namespace CommandScope {
[[nodiscard]] Result<Place::Id> place(Connection &connection, const QString &code);
[[nodiscard]] Result<std::optional<Period>> period(const QString &code);
} // namespace CommandScope
