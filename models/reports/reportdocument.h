// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportblocks.h"

/// The one thing reports produce: what is on paper, as plain data. How it looks is the printers' business.
struct ReportDocument
{
    enum class Kind {
        Formal,  ///< 公文: GB/T 9704-2012, 22 lines of 28 characters
        Working, ///< tables for meetings
        Slip,    ///< a form handed over the counter
    };
    enum class Orientation { Automatic, Portrait, Landscape };

    Kind kind = Kind::Working;
    Orientation orientation = Orientation::Automatic; ///< Automatic: landscape when a table needs the width
    QString issuer; ///< the body in whose name it is issued, above the title; the red head of formal papers
    QString number; ///< 发文字号, under the issuer
    QString title;
    QList<Report::Block> blocks;

    /// Everything readable, one piece a line, in reading order: for search, comparison and tests.
    QString plainText() const;
};
