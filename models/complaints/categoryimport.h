// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/categories.h"
#include "models/tables/columnmap.h"
#include "models/tables/importreport.h"
#include "models/tables/tablereader.h"

/// What taking in a city's own table of categories would change: code, major, name_zh, name_en, group
/// (component, event, service), duty_list (0 or 1), section, urgency. The table is the whole: what it does
/// not name is retired, except what a request has - old requests keep their category. Pure; thread-safe.
namespace CategoryImport {
/// What the file holds already.
struct Present
{
    QList<Category> categories;
    QSet<QString> used;     ///< codes that requests have
    QSet<QString> sections; ///< codes
};

struct Plan
{
    ImportReport report;
    QList<Category> put;  ///< new or different
    QStringList retire;   ///< codes
    QStringList keptUsed; ///< codes the table does not name and requests have
};

/// An error when the table as a whole cannot be used; wrong rows are in the report.
[[nodiscard]] Result<Plan> plan(const TableReader &table, const ColumnMap &map, const Present &present);
} // namespace CategoryImport
