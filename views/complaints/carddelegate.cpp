// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/carddelegate.h"

#include "models/complaints/complaintboardmodel.h"
#include "models/complaints/complaintnames.h"
#include "views/complaints/complaintlook.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
using BoardModel = ComplaintBoardModel;

/// Number, matter twice, foot.
constexpr int Lines = 4;
constexpr int Between = 2;

// Colours are the program's: the list below is transparent and says nothing of light and dark.
QFont smallFont(const QStyleOptionViewItem &option)
{
    return Look::scaled(option.font, Look::Small);
}

void paintGround(QPainter *painter, const QRect &card, const QStyleOptionViewItem &option)
{
    const Look::Colours &colours = Look::colours(QGuiApplication::palette());
    const bool chosen = option.state & QStyle::State_Selected;
    const bool focused = chosen && (option.state & QStyle::State_HasFocus);
    painter->setBrush(chosen ? colours.accentSoft : colours.surface);
    painter->setPen(QPen(focused ? colours.accent : colours.line, focused ? 2 : 1));
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), Look::Radius, Look::Radius);
}

void paintLine(QPainter *painter, const QRect &line, const QString &text, Qt::Alignment side)
{
    painter->drawText(line,
                      int(side | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

/// The matter on two lines; what does not fit ends in dots.
void paintMatter(QPainter *painter, const QRect &room, const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(room.width());
    layout.endLayout();
    const int height = room.height() / 2;
    const qsizetype fits = first.isValid() ? first.textLength() : 0;
    painter->setFont(font);
    paintLine(painter, {room.left(), room.top(), room.width(), height}, text.left(fits), Qt::AlignLeft);
    paintLine(
        painter, {room.left(), room.top() + height, room.width(), height}, text.mid(fits), Qt::AlignLeft);
}

QString footOf(const QModelIndex &index)
{
    QStringList parts{index.data(BoardModel::PlaceRole).toString(),
                      index.data(BoardModel::HostRole).toString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// The due time with its light at the right; answers with the room beside it.
QRect paintDue(QPainter *painter,
               const QRect &line,
               const QStyleOptionViewItem &option,
               const QModelIndex &index)
{
    const auto light = DeadlineLight(index.data(BoardModel::LightRole).toInt());
    if (light == DeadlineLight::None || light == DeadlineLight::Normal) {
        const QString due = ComplaintLook::dayText(index.data(BoardModel::DueRole).toDateTime());
        paintLine(painter, line, due, Qt::AlignRight);
        return line.adjusted(0, 0, -painter->fontMetrics().horizontalAdvance(due) - Look::Near, 0);
    }
    const Badge badge{ComplaintLook::tone(light), deadlineLightText(light)};
    const int width = Badges::size(badge, smallFont(option)).width();
    Badges::paint(painter,
                  {line.right() - width + 1, line.top(), width, line.height()},
                  badge,
                  smallFont(option),
                  QGuiApplication::palette());
    return line.adjusted(0, 0, -width - Look::Near, 0);
}
} // namespace

void CardDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Look::Colours &colours = Look::colours(QGuiApplication::palette());
    const QRect card = option.rect.adjusted(0, 0, 0, -Look::Near);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, card, option);
    const QRect room = card.adjusted(Look::Near, Look::Near, -Look::Near, -Look::Near);
    const int small = QFontMetrics(smallFont(option)).height() + Between;
    const QRect head(room.left(), room.top(), room.width(), small);
    const QRect foot(room.left(), room.bottom() - small + 1, room.width(), small);

    painter->setFont(smallFont(option));
    painter->setPen(colours.quiet);
    const QRect beside = paintDue(painter, head, option, index);
    painter->setFont(smallFont(option));
    painter->setPen(colours.quiet);
    paintLine(
        painter, beside, index.data(BoardModel::NumberRole).toString().section(u'-', -1), Qt::AlignLeft);
    paintLine(painter, foot, footOf(index), Qt::AlignLeft);
    const auto urgency = Urgency(index.data(BoardModel::UrgencyRole).toInt());
    QString matter = index.data().toString();
    if (urgency == Urgency::Quick || urgency == Urgency::Urgent)
        matter.prepend(ComplaintNames::label(urgency) + u" · "_s);
    painter->setPen(colours.text);
    paintMatter(painter,
                {room.left(), head.bottom() + 1, room.width(), foot.top() - head.bottom() - 1},
                matter,
                option.font);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int small = QFontMetrics(smallFont(option)).height() + Between;
    const int line = option.fontMetrics.height() + Between;
    return {0, (Lines - 2) * small + 2 * line + 3 * Look::Near};
}
