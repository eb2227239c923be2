// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/placedelegate.h"

#include "views/widgets/look.h"

#include <QApplication>
#include <QPainter>

void PlaceDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const Look::Colours &colours = Look::colours(option.palette);
    const QRect room = option.rect.adjusted(Look::Gap, Look::Tight, -Look::Gap, -Look::Tight);
    const QFont small = Look::scaled(option.font, Look::Small);
    const QFontMetrics smallMetrics(small);
    const QString code = index.data(CodeRole).toString();
    const int codeWidth = code.isEmpty() ? 0 : smallMetrics.horizontalAdvance(code) + Look::Gap;

    painter->save();
    painter->setFont(option.font);
    painter->setPen(colours.text);
    painter->drawText(
        room,
        Qt::AlignLeft | Qt::AlignTop,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width() - codeWidth));
    painter->setFont(small);
    painter->setPen(colours.quiet);
    painter->drawText(room, Qt::AlignRight | Qt::AlignTop, code);
    painter->drawText(
        room,
        Qt::AlignLeft | Qt::AlignBottom,
        smallMetrics.elidedText(index.data(PathRole).toString(), Qt::ElideMiddle, room.width()));
    painter->restore();
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics small(Look::scaled(option.font, Look::Small));
    return {0, option.fontMetrics.height() + small.height() + 2 * Look::Tight + 2};
}
