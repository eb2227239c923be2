// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringView>

#include <memory>
#include <vector>

/// One row of a table while it is being read. The views live until the next row is asked for.
struct TableRow
{
    qint64 number = 0; ///< as a spreadsheet counts: 1 is the first row, headers and empty rows included
    double done = 0;   ///< share of the whole table that has been read, 0 to 1
    std::vector<QStringView> cells;

    /// Rows may be shorter than the header: what is missing is empty.
    QStringView cell(qsizetype column) const
    {
        const auto index = static_cast<size_t>(column);
        return index < cells.size() ? cells[index] : QStringView();
    }
};

/// Walks the rows of a source from the top.
class RowCursor
{
public:
    virtual ~RowCursor() = default;

    /// False at the end. Rows without any text are passed over but counted.
    [[nodiscard]] virtual Result<bool> next(TableRow &row) = 0;
};

/// A table in memory that can be walked any number of times.
class TableSource
{
public:
    virtual ~TableSource() = default;

    /// The cursor must not outlive the source.
    virtual std::unique_ptr<RowCursor> rows() const = 0;

    /// Translated: what of the file is not in these rows; empty if they are all of it.
    virtual QString notice() const { return {}; }
};
