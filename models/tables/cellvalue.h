// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablewriter.h"

/// How a value is written where there is only text.
namespace CellValue {
/// Empty for null; dates 2026-03-01, instants in China's time 2026-03-01 09:30:00 (with milliseconds if there
/// are any), bool 1 or 0, a real number the shortest decimals that mean it.
QString text(const QVariant &value);

/// The titles of columns, as a row.
QVariantList titles(const QList<TableColumn> &columns);
} // namespace CellValue
