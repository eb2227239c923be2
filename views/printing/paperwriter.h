// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/printing/paperlook.h"

/// Fills sheets from top to bottom. Knows where there is room, not what is written.
class PaperWriter
{
public:
    /// Sums of points come out a hair above the height of a full page.
    static constexpr qreal Hair = 0.01;

    explicit PaperWriter(const PaperLook &look);

    const PaperLook &look() const { return m_look; }
    qreal y() const { return m_y; }
    qreal left() const { return m_look.margins.left(); }
    qreal room() const { return m_look.bottom() - m_y; }
    bool atTop() const { return m_y <= m_look.margins.top(); }

    void startSheet();
    /// Starts a sheet unless this much room is left.
    void need(qreal height);
    /// Leaves a space; none at the top of a sheet.
    void space(qreal height);
    void advance(qreal height) { m_y += height; }

    /// A text over the whole width, going on over sheets line by line.
    void write(const QString &text, const PaperStyle &style);
    void place(const PlacedText &text) { m_sheets.last().texts.append(text); }
    void place(const PlacedPicture &picture) { m_sheets.last().pictures.append(picture); }
    void rule(const QLineF &line, qreal width = 0.5, bool dashed = false);
    void rule(const PlacedRule &rule) { m_sheets.last().rules.append(rule); }

    QList<PaperSheet> sheets() const { return m_sheets; }

private:
    PaperLook m_look;
    QList<PaperSheet> m_sheets;
    qreal m_y = 0;
};
