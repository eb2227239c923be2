// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/categories.h"
#include "models/storage/connection.h"

/// The office's categories for other features and for a new file.
namespace CategoryTable {
[[nodiscard]] Result<> add(Connection &connection, const QList<Category> &categories);
} // namespace CategoryTable
