// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/columnmap.h"
#include "models/tables/tablereader.h"

/// Gives every row of the table to a `Planning(columns, present)` and answers with its result(): what an
/// import would change beside what is present. An error of the map or of the table ends it.
template <typename Planning, typename Present>
auto planRows(const TableReader &table,
              const ColumnMap &map,
              const QList<ImportField> &fields,
              const Present &present) -> Result<decltype(std::declval<Planning &>().result())>
{
    const auto columns = map.bind(table.header(), fields);
    if (!columns)
        return failure(columns.error());
    Planning planning(*columns, present);
    const auto read = table.forEachRow([&](const TableRow &row) -> Result<> {
        planning.take(row);
        return {};
    });
    if (!read)
        return failure(read.error());
    return planning.result();
}
