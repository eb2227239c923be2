// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/badge.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int Shape = 8;
constexpr int SidePad = 8;
constexpr int TextGap = 5;
constexpr int Rise = 1; // above and below the words

void paintShape(QPainter *painter, const QRectF &r, Look::Tone tone, const QColor &ink)
{
    QPainterPath path;
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    switch (tone) {
    case Look::Tone::Success: // a tick
        painter->setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        path.moveTo(r.left(), r.center().y());
        path.lineTo(r.left() + r.width() * 0.38, r.bottom() - 1);
        path.lineTo(r.right(), r.top() + 1);
        break;
    case Look::Tone::Warning: // a triangle
        path.moveTo(r.center().x(), r.top());
        path.lineTo(r.right() + 0.5, r.bottom());
        path.lineTo(r.left() - 0.5, r.bottom());
        path.closeSubpath();
        break;
    case Look::Tone::Danger: // a diamond
        path.moveTo(r.center().x(), r.top() - 1);
        path.lineTo(r.right() + 1, r.center().y());
        path.lineTo(r.center().x(), r.bottom() + 1);
        path.lineTo(r.left() - 1, r.center().y());
        path.closeSubpath();
        break;
    case Look::Tone::Info: // a full disc
        path.addEllipse(r.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Look::Tone::Neutral: // a ring
        painter->setPen(QPen(ink, 1.5));
        painter->setBrush(Qt::NoBrush);
        path.addEllipse(r.adjusted(1, 1, -1, -1));
        break;
    }
    painter->drawPath(path);
}

} // namespace

QSize Badges::size(const Badge &badge, const QFont &font)
{
    const QFontMetrics metrics(Look::scaled(font, Look::Small));
    return {SidePad + Shape + TextGap + metrics.horizontalAdvance(badge.text) + SidePad + 1,
            metrics.height() + 2 * Rise};
}

void Badges::paint(
    QPainter *painter, const QRect &rect, const Badge &badge, const QFont &font, const QPalette &palette)
{
    if (badge.text.isEmpty())
        return;
    const auto &colours = Look::tone(Look::colours(palette), badge.tone);
    const QSize size = Badges::size(badge, font).boundedTo(rect.size());
    const QRect pill(QPoint(rect.left(), rect.center().y() - size.height() / 2), size);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.soft);
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    paintShape(painter,
               QRectF(pill.left() + SidePad, QRectF(pill).center().y() - Shape / 2.0, Shape, Shape),
               badge.tone,
               colours.ink);

    const QFont small = Look::scaled(font, Look::Small);
    const QRect words = pill.adjusted(SidePad + Shape + TextGap, 0, -SidePad, 0);
    painter->setFont(small);
    painter->setPen(colours.ink);
    painter->drawText(words,
                      Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(small).elidedText(badge.text, Qt::ElideRight, words.width() + 1));
    painter->restore();
}

BadgeLabel::BadgeLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BadgeLabel::setBadge(const Badge &badge)
{
    m_badge = badge;
    setAccessibleName(badge.text);
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    return Badges::size(m_badge, font());
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Badges::paint(&painter, rect(), m_badge, font(), palette());
}

BadgeDelegate::BadgeDelegate(ToneOf toneOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_toneOf(std::move(toneOf))
{
}

void BadgeDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString text = ground.text;
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    Badges::paint(painter,
                  option.rect.adjusted(Look::Near, 0, -Look::Near, 0),
                  {m_toneOf(index), text},
                  option.font,
                  option.palette);
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize pill = Badges::size({Look::Tone::Neutral, index.data().toString()}, option.font);
    return pill + QSize(2 * Look::Near, 2);
}
