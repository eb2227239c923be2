// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/papergrid.h"

#include "views/printing/papertext.h"

#include <algorithm>

namespace {

constexpr qreal PadX = 4;
constexpr qreal PadY = 3;
constexpr qreal FrameWidth = 1.0;
constexpr qreal GridWidth = 0.5;
constexpr int RoomToWrite = 2; // a cell higher than this is written from its top

int lineCount(const GridCell &cell)
{
    return paperLineCount(cell.text, cell.style, cell.width - 2 * PadX);
}

int footLines(const GridCell &cell)
{
    return cell.foot.isEmpty() ? 0 : 1;
}

} // namespace

PaperGrid::PaperGrid(PaperWriter &writer, const QList<GridRow> &header)
    : m_writer(writer)
    , m_header(header)
{
}

qreal PaperGrid::rowHeight(const GridRow &row)
{
    qreal height = 0;
    for (const GridCell &cell : row)
        height =
            std::max(height, std::max(cell.minLines, lineCount(cell) + footLines(cell)) * cell.style.pitch);
    return height + 2 * PadY;
}

qreal PaperGrid::headerHeight() const
{
    qreal height = 0;
    for (const GridRow &row : m_header)
        height += rowHeight(row);
    return height;
}

void PaperGrid::add(const GridRow &row, qreal keep)
{
    const qreal height = rowHeight(row);
    const qreal wholeSheet = m_writer.look().height() - headerHeight();
    if (!m_open) {
        m_writer.need(headerHeight() + std::min(height + keep, wholeSheet));
        open();
    }
    if (height > wholeSheet + PaperWriter::Hair) {
        split(row);
        return;
    }
    if (!m_empty && height + keep > m_writer.room() + PaperWriter::Hair) {
        closeFrame();
        m_writer.startSheet();
        open();
    }
    put(row, height);
}

void PaperGrid::finish()
{
    if (m_open)
        closeFrame();
}

void PaperGrid::open()
{
    m_open = true;
    m_top = m_writer.y();
    for (const GridRow &row : std::as_const(m_header))
        put(row, rowHeight(row));
    m_empty = true;
}

void PaperGrid::closeFrame()
{
    const qreal left = m_writer.left();
    const qreal right = left + m_writer.look().width();
    const QRectF frame(QPointF(left, m_top), QPointF(right, m_writer.y()));
    m_writer.rule({frame.topLeft(), frame.topRight()}, FrameWidth);
    m_writer.rule({frame.bottomLeft(), frame.bottomRight()}, FrameWidth);
    m_writer.rule({frame.topLeft(), frame.bottomLeft()}, FrameWidth);
    m_writer.rule({frame.topRight(), frame.bottomRight()}, FrameWidth);
    m_open = false;
}

void PaperGrid::put(const GridRow &row, qreal height)
{
    for (const GridCell &cell : row) {
        const qreal used = lineCount(cell) * cell.style.pitch;
        const qreal above = cell.minLines > RoomToWrite ? PadY : (height - used) / 2;
        m_writer.place({cell.text,
                        cell.style,
                        {m_writer.left() + cell.x + PadX, m_writer.y() + above},
                        cell.width - 2 * PadX});
    }
    putFeet(row, height);
    ruleRow(row, height);
    m_writer.advance(height);
    m_empty = false;
}

void PaperGrid::putFeet(const GridRow &row, qreal height)
{
    for (const GridCell &cell : row) {
        if (cell.foot.isEmpty())
            continue;
        PaperStyle style = cell.style;
        style.alignment = Qt::AlignRight;
        const QPointF at(m_writer.left() + cell.x + PadX, m_writer.y() + height - PadY - style.pitch);
        m_writer.place({cell.foot, style, at, cell.width - 2 * PadX});
    }
}

void PaperGrid::split(const GridRow &row)
{
    QList<int> left;
    qreal pitch = 1;
    for (const GridCell &cell : row) {
        left << lineCount(cell);
        pitch = std::max(pitch, cell.style.pitch);
    }
    const QList<int> all = left;
    while (*std::max_element(left.begin(), left.end()) > 0) {
        const int fitting = int((m_writer.room() - 2 * PadY + PaperWriter::Hair) / pitch);
        if (fitting < 1 && !m_empty) {
            closeFrame();
            m_writer.startSheet();
            open();
            continue;
        }
        const int here = std::min(std::max(fitting, 1), *std::max_element(left.begin(), left.end()));
        for (int i = 0; i < row.size(); ++i) {
            const GridCell &cell = row.at(i);
            const QPointF at(m_writer.left() + cell.x + PadX, m_writer.y() + PadY);
            if (left.at(i) > 0)
                m_writer.place(
                    {cell.text, cell.style, at, cell.width - 2 * PadX, all.at(i) - left.at(i), here});
            left[i] = std::max(0, left.at(i) - here);
        }
        const bool ends = std::ranges::all_of(left, [](int lines) { return lines == 0; });
        const bool signedHere = ends && std::ranges::any_of(row, footLines);
        const qreal height = (here + (signedHere ? 1 : 0)) * pitch + 2 * PadY;
        if (signedHere)
            putFeet(row, height);
        ruleRow(row, height);
        m_writer.advance(height);
        m_empty = false;
    }
}

void PaperGrid::ruleRow(const GridRow &row, qreal height)
{
    const qreal left = m_writer.left();
    const qreal top = m_writer.y();
    for (int i = 1; i < row.size(); ++i)
        m_writer.rule({left + row.at(i).x, top, left + row.at(i).x, top + height}, GridWidth);
    m_writer.rule({left, top + height, left + m_writer.look().width(), top + height}, GridWidth);
}
