// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintnames.h"
#include "models/tables/mappedcolumns.h"

#include <QCoreApplication>

/// The codes of requests in imported tables.
namespace ImportCodes {
/// A code or the label people see; an empty cell leaves the value as it is.
template <typename Enum>
CellResult<void> read(const MappedColumns &columns, const TableRow &row, qsizetype field, Enum &value)
{
    const QString text = columns.text(row, field).trimmed();
    if (text.isEmpty())
        return {};
    if (const auto known = ComplaintNames::fromCode<Enum>(text)) {
        value = *known;
        return {};
    }
    for (const Enum candidate : ComplaintNames::all<Enum>()) {
        if (ComplaintNames::label(candidate) == text) {
            value = candidate;
            return {};
        }
    }
    return tl::make_unexpected(columns.problem(
        row, field, QCoreApplication::translate("ComplaintImport", "This value is not known.")));
}
} // namespace ImportCodes
