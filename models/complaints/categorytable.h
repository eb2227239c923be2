// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/categoryimport.h"
#include "models/storage/connection.h"

/// The office's categories for other features and for a new file.
namespace CategoryTable {
[[nodiscard]] Result<> add(Connection &connection, const QList<Category> &categories);

/// What a table would change in this file; changes nothing.
[[nodiscard]] Result<CategoryImport::Plan>
plan(Connection &connection, const TableReader &table, const ColumnMap &map);
[[nodiscard]] Result<> store(Connection &connection, const CategoryImport::Plan &plan);
} // namespace CategoryTable
