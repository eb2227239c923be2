// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/printing/papersheet.h"

#include <QFont>
#include <QTextLayout>

class QPainter;

/// A font of the wanted face, or the nearest this computer has; a character it lacks comes from any other
/// font. Its pixels are tenths of a point, so a text is as wide on every device. Thread-safe.
QFont paperFont(const PaperStyle &style);

/// One text broken into lines of even pitch. Never an empty box: a character without any font stands as
/// 〔U+20000〕.
class PaperText
{
public:
    /// `width` in points.
    PaperText(const QString &text, const PaperStyle &style, qreal width);

    int lineCount() const { return m_layout.lineCount(); }

    /// Of the widest line, in points.
    qreal naturalWidth() const;

    /// The painter's unit is the point.
    void draw(QPainter &painter, QPointF at, int firstLine = 0, int count = -1) const;

    const QTextLayout &layout() const { return m_layout; }

private:
    QTextLayout m_layout;
    qreal m_pitch;
};

/// The same as PaperText::lineCount, without setting texts that are sure to fit on one line.
int paperLineCount(const QString &text, const PaperStyle &style, qreal width);

/// The width of the text on one line, in points.
qreal paperTextWidth(const QString &text, const PaperStyle &style);
