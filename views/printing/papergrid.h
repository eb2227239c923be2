// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/printing/paperwriter.h"

struct GridCell
{
    QString text;
    PaperStyle style;
    qreal x = 0; ///< from the grid's left edge
    qreal width = 0;
    int minLines = 1;
    QString foot{}; ///< the last line of the cell, on the right
};
using GridRow = QList<GridCell>;

/// Ruled rows of cells over as many sheets as they need: the header stands on each sheet, a row is only
/// split when no sheet is high enough for it.
class PaperGrid
{
public:
    explicit PaperGrid(PaperWriter &writer, const QList<GridRow> &header = {});

    /// `keep`: room that must be left under the row, for what must not stand alone on the next sheet.
    void add(const GridRow &row, qreal keep = 0);
    void finish();

    static qreal rowHeight(const GridRow &row);

private:
    void open();
    void closeFrame();
    void put(const GridRow &row, qreal height);
    void split(const GridRow &row);
    void putFeet(const GridRow &row, qreal height);
    void ruleRow(const GridRow &row, qreal height);
    qreal headerHeight() const;

    PaperWriter &m_writer;
    QList<GridRow> m_header;
    qreal m_top = 0;
    bool m_open = false;
    bool m_empty = true; ///< no row below the header on this sheet yet
};
