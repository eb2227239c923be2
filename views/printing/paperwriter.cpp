// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/paperwriter.h"

#include "views/printing/papertext.h"

#include <algorithm>

PaperWriter::PaperWriter(const PaperLook &look)
    : m_look(look)
{
    startSheet();
}

void PaperWriter::startSheet()
{
    m_sheets.append(PaperSheet());
    m_y = m_look.margins.top();
}

void PaperWriter::need(qreal height)
{
    if (!atTop() && height > room() + Hair)
        startSheet();
}

void PaperWriter::space(qreal height)
{
    if (!atTop())
        m_y += height;
}

void PaperWriter::write(const QString &text, const PaperStyle &style)
{
    const int lines = paperLineCount(text, style, m_look.width());
    for (int done = 0; done < lines;) {
        // Two lines stay together at either end: no widow, no orphan.
        need(std::min(lines - done, 2) * style.pitch);
        int here = std::clamp(int((room() + Hair) / style.pitch), 1, lines - done);
        if (lines - done - here == 1 && here > 2)
            --here;
        place({text, style, {left(), m_y}, m_look.width(), done, here});
        m_y += here * style.pitch;
        done += here;
    }
}

void PaperWriter::rule(const QLineF &line, qreal width, bool dashed)
{
    m_sheets.last().rules.append({line, width, dashed});
}
