// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/place.h"
#include "models/tables/columnmap.h"
#include "models/tables/importreport.h"
#include "models/tables/tablereader.h"

#include <QList>

/// What importing a table of places would change, worked out without touching the file. Pure; thread-safe.
namespace PlaceImport {
enum class Table {
    Divisions, ///< city to area: level, code, name, parent_code, and if known valid_from, valid_to
    Buildings, ///< code, name, community_code (or that of an area), leader, households
};

const QList<ImportField> &fields(Table table);

/// One place to store. The parent may be new itself, so it is named by its code; empty: leave it as it is.
struct Step
{
    bool isNew = false;
    Place place;
    QString parentCode;
};

struct Plan
{
    ImportReport report; ///< the counts say what storing would do
    QList<Step> steps;   ///< parents before their children
};

/// Rows may come in any order, children before their parents. A place is known by its code. An error when the
/// table as a whole cannot be used; wrong rows are in the report.
///
/// Codes: city 4 digits (or 6 ending in 00), district 6, street 9, community 12 (GB/T 2260 and the
/// statistical codes), area 15, building 16; area and building may also bring the office's own number of up
/// to 3 and 4 digits below their community.
[[nodiscard]] Result<Plan>
plan(const TableReader &table, const ColumnMap &map, Table kind, const QList<Place> &existing);

/// Which of the two tables this is, by the columns it has or the map gives it; divisions if neither fits.
Table tableOf(const QStringList &header, const ColumnMap &map);
} // namespace PlaceImport
