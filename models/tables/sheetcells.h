// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/numberformat.h"

#include <unordered_map>
#include <vector>

/// The cells of one sheet while a workbook is read, in whatever order its parts come.
class SheetCells
{
public:
    struct Cell
    {
        qint32 row = 0;
        qint32 column = 0;
        qint32 text = -1; ///< index of a string, or -1: a number
        quint32 format = 0;
        double number = 0;
    };

    explicit SheetCells(qint64 limit)
        : m_limit(limit)
    {
    }

    void addText(qint32 row, qint32 column, qint32 text);
    void addNumber(qint32 row, qint32 column, double number);

    /// May come before or after the cell's value.
    void setFormat(qint32 row, qint32 column, size_t format);

    /// Repeats a cell in the rows below it.
    void repeat(qint32 row, qint32 column, qint32 times);

    /// More cells came than were allowed; those above the limit are not kept.
    bool isOverfull() const { return m_overfull; }

    /// By row, then column; the last of several values at one place.
    std::vector<Cell> taken();

private:
    void add(Cell cell);
    bool isFull();

    std::vector<Cell> m_cells;
    std::unordered_map<quint64, quint32> m_formats; ///< of places whose value has not come yet
    qint64 m_limit;
    bool m_overfull = false;
};
