// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablereader.h"

/// The rows of a table as texts, each with its number first.
namespace TableRows {
using Rows = QList<QStringList>;

inline Rows rowsOf(const TableReader &reader)
{
    Rows rows;
    const auto done = reader.forEachRow([&](const TableRow &row) -> Result<> {
        QStringList cells{QString::number(row.number)};
        for (const QStringView cell : row.cells)
            cells += cell.toString();
        rows += cells;
        return {};
    });
    if (!done)
        rows += {QStringList{"error", done.error().message}};
    return rows;
}
} // namespace TableRows
