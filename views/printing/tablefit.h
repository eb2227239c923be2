// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdocument.h"
#include "views/printing/papersheet.h"

/// How a table fills a width: the largest size of type at which no figure breaks, and a width for each
/// column.
struct TableFit
{
    PaperStyle style;
    QList<qreal> widths; ///< sum up to the whole
};

TableFit fitTable(const Report::Table &table, const PaperStyle &cell, qreal width);

/// True when the columns ask for more than `width` at the usual size: the sheet is better turned.
bool isTooWide(const Report::Table &table, const PaperStyle &cell, qreal width);
