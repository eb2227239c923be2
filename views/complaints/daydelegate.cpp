// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/daydelegate.h"

#include "models/complaints/duecalendarmodel.h"
#include "views/widgets/badge.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {
using DayModel = DueCalendarModel;

void paintGround(QPainter *painter, const QRect &cell, const QStyleOptionViewItem &option, bool off)
{
    const Look::Colours &colours = Look::colours(QGuiApplication::palette());
    const bool chosen = option.state & QStyle::State_Selected;
    const bool focused = chosen && (option.state & QStyle::State_HasFocus);
    painter->setBrush(chosen ? colours.accentSoft : off ? colours.window : colours.surface);
    painter->setPen(QPen(focused ? colours.accent : colours.line, focused ? 2 : 1));
    painter->drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), Look::Radius, Look::Radius);
}

Badge badgeOf(const QModelIndex &index)
{
    const qint64 due = index.data(DayModel::DueRole).toLongLong();
    const qint64 late = index.data(DayModel::LateRole).toLongLong();
    if (late > 0)
        return {Look::Tone::Danger, DayDelegate::tr("%1 late").arg(QLocale().toString(late))};
    const auto tone = index.data(DayModel::TodayRole).toBool() ? Look::Tone::Warning : Look::Tone::Info;
    return {tone, DayDelegate::tr("%1 due").arg(QLocale().toString(due))};
}
} // namespace

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look::Colours &colours = Look::colours(QGuiApplication::palette());
    const QRect cell = option.rect.adjusted(2, 2, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, cell, option, index.data(DayModel::OffRole).toBool());
    const QRect room = cell.adjusted(Look::Near, Look::Tight, -Look::Tight, -Look::Tight);
    const bool today = index.data(DayModel::TodayRole).toBool();
    const bool other = index.data(DayModel::OtherMonthRole).toBool();
    painter->setFont(Look::scaled(option.font, 1, today ? QFont::Bold : QFont::Normal));
    painter->setPen(today ? colours.accent : other ? colours.quiet : colours.text);
    painter->drawText(room, int(Qt::AlignLeft | Qt::AlignTop), index.data().toString());
    painter->restore();
    if (index.data(DayModel::DueRole).toLongLong() == 0)
        return;
    const QFont small = Look::scaled(option.font, Look::Small);
    const int height = Badges::size(badgeOf(index), small).height();
    const QRect foot(room.left(), room.bottom() - height + 1, room.width(), height);
    Badges::paint(painter, foot, badgeOf(index), small, QGuiApplication::palette());
}
