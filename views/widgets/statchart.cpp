// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/statchart.h"

#include "views/widgets/look.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double WidestColumn = 28;
constexpr double ColumnShare = 0.62; // of its slot; the rest is air
constexpr double PointRadius = 3.5;

QString textOf(const StatValue &value)
{
    if (!value.text.isEmpty())
        return value.text;
    return value.value ? QLocale().toString(*value.value, 'g', 12) : u"—"_s;
}
} // namespace

StatChart::StatChart(Form form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void StatChart::setValues(const QList<StatValue> &values)
{
    m_values = values;
    m_marked = -1;
    m_highest = 1;
    QStringList spoken;
    for (qsizetype i = 0; i < values.size(); ++i) {
        m_highest = qMax(m_highest, values.at(i).value.value_or(0));
        spoken += words(i);
    }
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

QSize StatChart::sizeHint() const
{
    return {320, 8 * fontMetrics().height()};
}

QSize StatChart::minimumSizeHint() const
{
    return {160, 5 * fontMetrics().height()};
}

QRectF StatChart::plot() const
{
    const int line = QFontMetrics(Look::scaled(font(), Look::Small)).height();
    return QRectF(rect()).adjusted(
        2, line + 2, -2, -2 * line - Look::Tight); // charts side by side stand level
}

QRectF StatChart::slotOf(qsizetype index) const
{
    const QRectF all = plot();
    const double width = all.width() / double(qMax<qsizetype>(1, m_values.size()));
    return {all.left() + double(index) * width, all.top(), width, all.height()};
}

/// Of a gap none: its words stand on the line.
double StatChart::heightOf(const StatValue &value) const
{
    return plot().height() * qMax(0.0, value.value.value_or(0)) / m_highest;
}

QPointF StatChart::pointOf(qsizetype index) const
{
    return {slotOf(index).center().x(), plot().bottom() - heightOf(m_values.at(index))};
}

int StatChart::indexAt(const QPointF &at) const
{
    for (qsizetype i = 0; i < m_values.size(); ++i)
        if (at.x() >= slotOf(i).left() && at.x() < slotOf(i).right())
            return int(i);
    return -1;
}

QString StatChart::words(qsizetype index) const
{
    const StatValue &value = m_values.at(index);
    return u"%1: %2"_s.arg(value.label, textOf(value));
}

void StatChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Look::colours(palette()).line, 1));
    painter.drawLine(plot().bottomLeft(), plot().bottomRight());
    if (m_values.isEmpty())
        return;
    m_form == Form::Columns ? paintColumns(&painter) : paintLine(&painter);
    paintLabels(&painter);
}

void StatChart::paintColumns(QPainter *painter) const
{
    const Look::Colours &colours = Look::colours(palette());
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (!m_values.at(i).value)
            continue;
        const QRectF room = slotOf(i);
        const double width = qMin(WidestColumn, room.width() * ColumnShare);
        const double height = qMax(2.0, heightOf(m_values.at(i)));
        const QRectF column(room.center().x() - width / 2, room.bottom() - height, width, height);
        QColor fill = colours.accent;
        fill.setAlphaF(i == m_marked ? 1.0F : 0.72F);
        QPainterPath path; // round at the top only: it stands on the line
        path.setFillRule(Qt::WindingFill);
        path.addRoundedRect(column, 3, 3);
        path.addRect(column.adjusted(0, qMin(4.0, height / 2), 0, 0));
        painter->fillPath(path.simplified(), fill);
    }
}

/// The line breaks at a gap.
void StatChart::paintLine(QPainter *painter) const
{
    QPolygonF run;
    qsizetype last = -1;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (m_values.at(i).value) {
            run << pointOf(i);
            last = i;
        } else {
            paintRun(painter, std::exchange(run, {}));
        }
    }
    paintRun(painter, run);
    const qsizetype marked = m_marked < 0 ? last : m_marked;
    if (marked < 0 || !m_values.at(marked).value)
        return;
    painter->setPen(QPen(Look::colours(palette()).accent, 2));
    painter->setBrush(Look::colours(palette()).surface);
    painter->drawEllipse(pointOf(marked), PointRadius, PointRadius);
}

void StatChart::paintRun(QPainter *painter, const QPolygonF &points) const
{
    if (points.isEmpty())
        return;
    const QColor accent = Look::colours(palette()).accent;
    QPolygonF area = points;
    area << QPointF(points.last().x(), plot().bottom()) << QPointF(points.first().x(), plot().bottom());
    QColor wash = accent;
    wash.setAlphaF(0.12F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(wash);
    painter->drawPolygon(area);
    painter->setPen(QPen(accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(accent);
    if (points.size() == 1) // between gaps: a line of one point would not be seen
        painter->drawEllipse(points.first(), PointRadius / 2, PointRadius / 2);
    else
        painter->drawPolyline(points);
}

void StatChart::paintLabels(QPainter *painter) const
{
    painter->setFont(Look::scaled(font(), Look::Small));
    painter->setPen(Look::colours(palette()).quiet);
    m_form == Form::Columns ? paintNames(painter) : paintSomeNames(painter);
    painter->setPen(Look::colours(palette()).text);
    if (m_form == Form::Columns) {
        for (qsizetype i = 0; i < m_values.size(); ++i)
            paintValue(painter, i);
        return;
    }
    const auto highest = std::max_element(
        m_values.begin(), m_values.end(), [](const auto &a, const auto &b) { return a.value < b.value; });
    paintValue(painter, m_marked < 0 ? highest - m_values.begin() : m_marked);
}

/// Every n-th label, so that none touches its neighbour.
void StatChart::paintSomeNames(QPainter *painter) const
{
    const QFontMetrics metrics = painter->fontMetrics();
    int widest = 1;
    for (const StatValue &value : m_values)
        widest = qMax(widest, metrics.horizontalAdvance(value.label) + Look::Near);
    const auto every = qMax<qsizetype>(1, qsizetype(std::ceil(widest / slotOf(0).width())));
    for (qsizetype i = 0; i < m_values.size(); i += every) {
        QRectF room(
            slotOf(i).center().x() - widest / 2.0, plot().bottom() + Look::Tight, widest, metrics.height());
        room.moveLeft(qBound(0.0, room.left(), width() - room.width()));
        painter->drawText(room, Qt::AlignCenter, m_values.at(i).label);
    }
}

/// The name of every column below it, on two lines where one is too short.
void StatChart::paintNames(QPainter *painter) const
{
    const QFontMetrics metrics = painter->fontMetrics();
    constexpr int Wrapped = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const QRect room(int(slotOf(i).left()) + 2,
                         int(plot().bottom()) + Look::Tight,
                         int(slotOf(i).width()) - 4,
                         2 * metrics.lineSpacing());
        const QString &name = m_values.at(i).label;
        const QSize needed = metrics.boundingRect(room, Wrapped, name).size();
        const bool fits = needed.height() < 3 * metrics.height() && needed.width() <= room.width();
        painter->drawText(
            room, Wrapped, fits ? name : metrics.elidedText(name, Qt::ElideRight, room.width()));
    }
}

void StatChart::paintValue(QPainter *painter, qsizetype index) const
{
    const StatValue &value = m_values.at(index);
    const QString text = textOf(value);
    const QFontMetrics metrics = painter->fontMetrics();
    const double width = metrics.horizontalAdvance(text) + 2;
    QRectF above(slotOf(index).center().x() - width / 2, 0, width, metrics.height());
    above.moveTop(plot().bottom() - heightOf(value) - metrics.height() - 3);
    above.moveLeft(qBound(0.0, above.left(), this->width() - width));
    painter->drawText(above, Qt::AlignCenter, text);
}

bool StatChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = indexAt(help->pos());
        index < 0 ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), words(index), this);
        return true;
    }
    return QWidget::event(event);
}

void StatChart::mouseMoveEvent(QMouseEvent *event)
{
    m_marked = indexAt(event->position());
    update();
}

void StatChart::leaveEvent(QEvent *)
{
    m_marked = -1;
    update();
}

void StatChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    if (event->button() == Qt::LeftButton && index >= 0)
        emit chosen(index);
}

void StatChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_values.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_marked = qMax(0, m_marked - 1);
        break;
    case Qt::Key_Right:
        m_marked = qMin(last, m_marked + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_marked >= 0)
            emit chosen(m_marked);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}
