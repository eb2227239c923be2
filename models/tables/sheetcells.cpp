// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/sheetcells.h"

#include <algorithm>
#include <tuple>

namespace {
quint64 place(qint32 row, qint32 column)
{
    return (static_cast<quint64>(static_cast<quint32>(row)) << 32) | static_cast<quint32>(column);
}

bool precedes(const SheetCells::Cell &a, const SheetCells::Cell &b)
{
    return std::tie(a.row, a.column) < std::tie(b.row, b.column);
}
} // namespace

bool SheetCells::isFull()
{
    m_overfull |= static_cast<qint64>(m_cells.size() + m_formats.size()) >= m_limit;
    return m_overfull;
}

void SheetCells::add(Cell cell)
{
    if (isFull() || cell.row < 0 || cell.column < 0)
        return;
    if (const auto known = m_formats.find(place(cell.row, cell.column)); known != m_formats.end()) {
        cell.format = known->second;
        m_formats.erase(known);
    }
    m_cells.push_back(cell);
}

void SheetCells::addText(qint32 row, qint32 column, qint32 text)
{
    add({.row = row, .column = column, .text = text});
}

void SheetCells::addNumber(qint32 row, qint32 column, double number)
{
    add({.row = row, .column = column, .number = number});
}

void SheetCells::setFormat(qint32 row, qint32 column, size_t format)
{
    const auto index = static_cast<quint32>(format);
    if (!m_cells.empty() && m_cells.back().row == row && m_cells.back().column == column)
        m_cells.back().format = index;
    else if (format != 0 && !isFull())
        m_formats[place(row, column)] = index;
}

void SheetCells::repeat(qint32 row, qint32 column, qint32 times)
{
    const auto source = std::find_if(m_cells.rbegin(), m_cells.rend(), [&](const Cell &cell) {
        return cell.row == row && cell.column == column;
    });
    if (source == m_cells.rend())
        return;
    Cell copy = *source;
    for (qint32 done = 0; done < times && !isFull(); ++done) {
        ++copy.row;
        m_cells.push_back(copy);
    }
}

std::vector<SheetCells::Cell> SheetCells::taken()
{
    if (!std::is_sorted(m_cells.begin(), m_cells.end(), precedes))
        std::stable_sort(m_cells.begin(), m_cells.end(), precedes);
    return std::move(m_cells);
}
