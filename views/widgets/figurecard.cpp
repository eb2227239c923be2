// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/figurecard.h"

#include "views/widgets/badge.h"

#include <QFocusEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

FigureCard::FigureCard(const QString &title, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as high as the highest of its row
    setFigure(-1, Look::Tone::Neutral, {});
}

void FigureCard::setFigure(qint64 count, Look::Tone tone, const QString &hint)
{
    m_count = count;
    m_words.clear();
    m_tone = count > 0 ? tone : Look::Tone::Neutral;
    m_hint = hint;
    setAccessibleName(u"%1: %2"_s.arg(text(), figure()));
    setAccessibleDescription(hint);
    updateGeometry();
    update();
}

void FigureCard::setFigure(const QString &words, Look::Tone tone, const QString &hint)
{
    setFigure(words.isEmpty() ? -1 : 1, tone, hint);
    m_words = words;
    setAccessibleName(u"%1: %2"_s.arg(text(), words));
    updateGeometry();
}

QString FigureCard::figure() const
{
    if (!m_words.isEmpty())
        return m_words;
    return m_count < 0 ? u"–"_s : QLocale().toString(m_count);
}

QSize FigureCard::sizeHint() const
{
    const QFontMetrics big(Look::scaled(font(), Look::Figure, QFont::DemiBold));
    const QFontMetrics small(Look::scaled(font(), Look::Small));
    const int width = std::max({Badges::size({m_tone, text()}, font()).width(),
                                big.horizontalAdvance(figure()),
                                small.horizontalAdvance(m_hint)});
    return {qMax(168, width + 2 * Look::Roomy + 2),
            2 * Look::Roomy + fontMetrics().height() + big.height() +
                (m_hint.isEmpty() ? 0 : small.height() + Look::Tight)};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    const Look::Colours &colours = Look::colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() && m_ring ? QPen(colours.accent, 2)
                                        : QPen(underMouse() ? colours.control : colours.line, 1));
    painter.setBrush(isDown() ? colours.hover : colours.surface);
    const double edge = hasFocus() && m_ring ? 1 : 0.5;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(edge, edge, -edge, -edge), Look::CardRadius, Look::CardRadius);

    const QRect room = rect().adjusted(Look::Roomy, Look::Roomy, -Look::Roomy, -Look::Roomy);
    const int line = fontMetrics().height();
    if (m_tone == Look::Tone::Neutral) {
        painter.setPen(colours.quiet);
        painter.drawText(
            QRect(room.left(), room.top(), room.width(), line), Qt::AlignLeft | Qt::AlignVCenter, text());
    } else {
        Badges::paint(&painter,
                      QRect(room.left(), room.top(), room.width(), line),
                      {m_tone, text()},
                      font(),
                      palette());
    }

    painter.setFont(Look::scaled(font(), Look::Figure, QFont::DemiBold));
    painter.setPen(m_count > 0 ? colours.text : colours.quiet);
    const QRect below(room.left(), room.top() + line + 2, room.width(), painter.fontMetrics().height());
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, figure());

    painter.setFont(Look::scaled(font(), Look::Small));
    painter.setPen(colours.quiet);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom, m_hint);
}

void FigureCard::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
             event->reason() == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
}
