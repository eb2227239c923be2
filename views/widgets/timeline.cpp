// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/timeline.h"

#include <QEvent>
#include <QPainter>
#include <QPaintEvent>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Gutter = 28; // the line and its dots
constexpr int Dot = 9;
constexpr int NarrowestLine = 220;
constexpr int HeightByWidth = 100000;
} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Timeline"));
}

void Timeline::setSteps(const QList<TimelineStep> &steps)
{
    m_steps = steps;
    QStringList spoken;
    for (const TimelineStep &step : steps) {
        QStringList parts{step.time, step.what, step.person, step.note};
        parts.removeAll(QString());
        spoken += parts.join(u", "_s);
    }
    setAccessibleDescription(spoken.join(u'\n'));
    setMinimumHeight(heightForWidth(qMax(width(), NarrowestLine)));
    updateGeometry();
    update();
}

int Timeline::stepHeight(const TimelineStep &step, int width) const
{
    const QFontMetrics metrics(font());
    int height = 2 * metrics.lineSpacing();
    if (!step.note.isEmpty()) {
        const QRect room(0, 0, width - Gutter, HeightByWidth);
        height += metrics.boundingRect(room, Qt::TextWordWrap, step.note).height() + Look::Tight;
    }
    return height + Look::Roomy;
}

int Timeline::heightForWidth(int width) const
{
    int height = 0;
    for (const TimelineStep &step : m_steps)
        height += stepHeight(step, width);
    return height;
}

QSize Timeline::sizeHint() const
{
    const int width = qMax(this->width(), NarrowestLine);
    return {NarrowestLine, heightForWidth(width)};
}

QSize Timeline::minimumSizeHint() const
{
    return {NarrowestLine, 0};
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void Timeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setMinimumHeight(heightForWidth(width()));
    QWidget::changeEvent(event);
}

void Timeline::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int top = 0;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QRect place(0, top, width(), stepHeight(m_steps.at(i), width()));
        if (place.intersects(event->rect()))
            paintStep(&painter, m_steps.at(i), place, i + 1 == m_steps.size());
        top += place.height();
    }
}

void Timeline::paintStep(QPainter *painter, const TimelineStep &step, const QRect &rect, bool isLast) const
{
    const Look::Colours &colours = Look::colours(palette());
    const QFontMetrics metrics(font());
    const int line = metrics.lineSpacing();
    const QPointF dot(Dot, rect.top() + line / 2.0 + 1);
    if (!isLast) {
        painter->setPen(QPen(colours.line, 2));
        painter->drawLine(QPointF(dot.x(), dot.y() + Dot),
                          QPointF(dot.x(), rect.bottom() + line / 2.0 - Dot + 2));
    }
    painter->setPen(QPen(Look::tone(colours, step.tone).ink, 2));
    painter->setBrush(step.tone == Look::Tone::Neutral ? colours.surface
                                                       : Look::tone(colours, step.tone).ink);
    painter->drawEllipse(dot, Dot / 2.0, Dot / 2.0);

    QRect words = rect.adjusted(Gutter, 0, 0, 0);
    painter->setPen(colours.text);
    painter->setFont(Look::scaled(font(), 1, QFont::DemiBold));
    painter->drawText(QRect(words.left(), words.top(), words.width(), line),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(step.what, Qt::ElideRight, words.width()));

    painter->setFont(Look::scaled(font(), Look::Small));
    painter->setPen(colours.quiet);
    const QString who = step.person.isEmpty() ? step.time : u"%1 · %2"_s.arg(step.time, step.person);
    painter->drawText(QRect(words.left(), words.top() + line, words.width(), line),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(who, Qt::ElideRight, words.width()));

    words.setTop(words.top() + 2 * line + Look::Tight);
    painter->setFont(font());
    painter->setPen(colours.text);
    painter->drawText(words, Qt::TextWordWrap, step.note);
}
