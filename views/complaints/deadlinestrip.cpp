// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/deadlinestrip.h"

#include "views/complaints/complaintlook.h"
#include "views/widgets/look.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int BarHeight = 10;
constexpr int MarkHeight = 16;
constexpr int SmallestWidth = 220;

QString spanWords(const DeadlineSpan &span)
{
    const QString how = span.counted ? DeadlineStrip::tr("counted") : DeadlineStrip::tr("not counted");
    return u"%1 – %2 · %3 · %4"_s.arg(
        ComplaintLook::dayText(span.from), ComplaintLook::dayText(span.to), how, span.reason);
}
} // namespace

DeadlineStrip::DeadlineStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The way to the due time"));
}

void DeadlineStrip::setDeadline(const Deadline &deadline, const QDateTime &at)
{
    m_deadline = deadline;
    m_at = at;
    QStringList words;
    for (const DeadlineSpan &span : deadline.spans)
        words.append(spanWords(span));
    setAccessibleDescription(words.join(u'\n'));
    update();
}

QSize DeadlineStrip::sizeHint() const
{
    return {SmallestWidth, MarkHeight + Look::Tight + fontMetrics().lineSpacing()};
}

QRect DeadlineStrip::bar() const
{
    return {0, (MarkHeight - BarHeight) / 2, width(), BarHeight};
}

/// In proportion to the time that passes, counted or not.
int DeadlineStrip::position(const QDateTime &at) const
{
    const qint64 whole = m_deadline.spans.first().from.msecsTo(m_deadline.spans.last().to);
    const qint64 part = m_deadline.spans.first().from.msecsTo(at);
    return int(std::clamp<qint64>(whole == 0 ? 0 : part * width() / whole, 0, width()));
}

QString DeadlineStrip::wordsAt(int x) const
{
    for (const DeadlineSpan &span : m_deadline.spans) {
        if (x >= position(span.from) && x < position(span.to))
            return spanWords(span);
    }
    return {};
}

bool DeadlineStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_deadline.spans.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), wordsAt(help->pos().x()), this);
    return true;
}

void DeadlineStrip::paintEvent(QPaintEvent *)
{
    if (m_deadline.spans.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSpans(painter);
    paintMark(painter);
    paintEnds(painter);
}

void DeadlineStrip::paintSpans(QPainter &painter) const
{
    const Look::Colours &colours = Look::colours(palette());
    const bool late = m_at > m_deadline.due;
    const QColor full = Look::tone(colours, late ? Look::Tone::Danger : Look::Tone::Info).ink;
    const QRect line = bar();
    for (const DeadlineSpan &span : m_deadline.spans) {
        const int left = position(span.from);
        const int right = qMax(left + 2, position(span.to)); // a short pause is still seen
        const QRectF place(left + 0.5, line.top() + 0.5, right - left - 1, line.height() - 1);
        painter.setPen(QPen(span.counted ? full : colours.control, 1));
        painter.setBrush(span.counted ? QBrush(full) : QBrush(colours.surface));
        painter.drawRect(place);
        if (span.counted)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(colours.control, Qt::BDiagPattern));
        painter.drawRect(place);
    }
}

/// A flag through the line, so that it is seen on full and hollow alike.
void DeadlineStrip::paintMark(QPainter &painter) const
{
    const Look::Colours &colours = Look::colours(palette());
    const int x = std::clamp(position(m_at), 2, qMax(2, width() - 2));
    painter.setPen(QPen(colours.surface, 5));
    painter.drawLine(x, 0, x, MarkHeight);
    painter.setPen(QPen(colours.text, 2));
    painter.drawLine(x, 0, x, MarkHeight);
}

void DeadlineStrip::paintEnds(QPainter &painter) const
{
    painter.setFont(Look::scaled(font(), Look::Small));
    painter.setPen(Look::colours(palette()).quiet);
    const QRect below(0, MarkHeight + Look::Tight, width(), fontMetrics().lineSpacing());
    const QString end = ComplaintLook::dayText(m_deadline.due);
    painter.drawText(below, Qt::AlignLeft, ComplaintLook::dayText(m_deadline.spans.first().from));
    painter.drawText(below, Qt::AlignRight, end);
}
