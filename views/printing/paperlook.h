// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdocument.h"
#include "views/printing/papersheet.h"

#include <QMarginsF>
#include <QSizeF>

/// Every measure of one kind of paper, in points: GB/T 9704-2012 for formal papers, the office's habit for
/// others.
struct PaperLook
{
    QSizeF page;
    QMarginsF margins;
    PaperStyle issuer;
    PaperStyle title;
    PaperStyle body;
    PaperStyle cell;  ///< of tables and forms
    PaperStyle small; ///< notes, signatures' dates, page numbers of working papers
    qreal gap = 6;    ///< between blocks

    qreal width() const { return page.width() - margins.left() - margins.right(); }
    qreal height() const { return page.height() - margins.top() - margins.bottom(); }
    qreal bottom() const { return page.height() - margins.bottom(); }

    PaperStyle heading(int level) const;

    /// The same look in smaller type.
    PaperLook shrunk(qreal factor) const;
};

/// `landscape` turns the sheet; the margin for binding stays on the left.
PaperLook paperLook(ReportDocument::Kind kind, bool landscape);

constexpr qreal pointsOf(qreal millimetres)
{
    return millimetres * 72 / 25.4;
}
