// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/place.h"

#include <optional>

/// The words of places: the code at the boundary (never translated) and the label on screen (translated).
/// Thread-safe.
namespace PlaceNames {
/// `city`, `district`, `street`, `community`, `area`, `building`.
QString code(PlaceLevel level);
QString label(PlaceLevel level);
std::optional<PlaceLevel> levelFromCode(const QString &code);
} // namespace PlaceNames
