// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/odscells.h"

#include <algorithm>
#include <tuple>

namespace {
bool precedes(const OdsCells::Cell &a, const OdsCells::Cell &b)
{
    return std::tie(a.row, a.column) < std::tie(b.row, b.column);
}
} // namespace

bool OdsCells::isFull()
{
    m_overfull |= static_cast<qint64>(m_cells.size()) >= m_limit;
    return m_overfull;
}

void OdsCells::add(Cell cell)
{
    if (isFull() || cell.row < 0 || cell.column < 0)
        return;
    m_cells.push_back(cell);
}

void OdsCells::addText(qint32 row, qint32 column, qint32 text)
{
    add({.row = row, .column = column, .text = text});
}

void OdsCells::addNumber(qint32 row, qint32 column, double number)
{
    add({.row = row, .column = column, .number = number});
}

void OdsCells::repeat(qint32 row, qint32 column, qint32 times)
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

std::vector<OdsCells::Cell> OdsCells::taken()
{
    if (!std::is_sorted(m_cells.begin(), m_cells.end(), precedes))
        std::stable_sort(m_cells.begin(), m_cells.end(), precedes);
    return std::move(m_cells);
}
