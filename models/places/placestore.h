// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/placeimport.h"
#include "models/storage/connection.h"

/// Carries out what an import has planned, inside an action.
namespace PlaceStore {
[[nodiscard]] Result<> store(Connection &connection, const PlaceImport::Plan &plan);
} // namespace PlaceStore
