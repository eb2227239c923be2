// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

/// The cells of one sheet while a workbook is read, in whatever order its parts come.
class OdsCells
{
public:
    struct Cell
    {
        qint32 row = 0;
        qint32 column = 0;
        qint32 text = -1; ///< index of a string, or -1: a number
        double number = 0;
    };

    explicit OdsCells(qint64 limit)
        : m_limit(limit)
    {
    }

    void addText(qint32 row, qint32 column, qint32 text);
    void addNumber(qint32 row, qint32 column, double number);

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
    qint64 m_limit;
    bool m_overfull = false;
};
