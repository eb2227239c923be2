// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/workcalendar.h"
#include "models/tables/columnmap.h"
#include "models/tables/importreport.h"
#include "models/tables/tablereader.h"

/// What importing a table of holidays would change: date, is_workday (0 a day off, 1 a make-up workday),
/// name. Pure; thread-safe.
namespace HolidayImport {
struct Plan
{
    ImportReport report;
    QList<CalendarDay> days; ///< new or different
};

/// An error when the table as a whole cannot be used; wrong rows are in the report.
[[nodiscard]] Result<Plan>
plan(const TableReader &table, const ColumnMap &map, const QList<CalendarDay> &existing);
} // namespace HolidayImport
