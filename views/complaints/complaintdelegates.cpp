// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/complaintdelegates.h"

#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/complainttablemodel.h"
#include "views/complaints/complaintlook.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The cell without its words: selection, hover, focus.
void paintGround(QPainter *painter, QStyleOptionViewItem ground)
{
    ground.text.clear();
    const QStyle *style = ground.widget ? ground.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
}

/// Paints the badge at the left of `cell` and answers with the room beside it.
QRect paintBadge(QPainter *painter, const QRect &cell, const Badge &badge, const QStyleOptionViewItem &option)
{
    Badges::paint(painter, cell, badge, option.font, option.palette);
    return cell.adjusted(Badges::size(badge, option.font).width() + Look::Near, 0, 0, 0);
}

void paintWords(QPainter *painter, const QRect &room, const QStyleOptionViewItem &option)
{
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(room,
                      Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(option.text, Qt::ElideRight, room.width()));
    painter->restore();
}
} // namespace

void MatterDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto urgency = Urgency(index.data(ComplaintTableModel::UrgencyRole).toInt());
    if (urgency != Urgency::Quick && urgency != Urgency::Urgent)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintGround(painter, cell);
    const Look::Tone tone = urgency == Urgency::Urgent ? Look::Tone::Danger : Look::Tone::Warning;
    const QRect room = cell.rect.adjusted(Look::Near, 0, -Look::Near, 0);
    paintWords(painter, paintBadge(painter, room, {tone, ComplaintNames::label(urgency)}, cell), cell);
}

QString MomentDelegate::displayText(const QVariant &value, const QLocale &) const
{
    const QString text = value.toString();
    const QString year = Clock::now().toTimeZone(Clock::zone()).toString(u"yyyy-"_s);
    return text.startsWith(year) ? text.mid(year.size()) : text;
}

void DueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto light = DeadlineLight(index.data(ComplaintTableModel::LightRole).toInt());
    if (light == DeadlineLight::None || light == DeadlineLight::Normal)
        return MomentDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintGround(painter, cell);
    const QRect room = cell.rect.adjusted(Look::Near, 0, -Look::Near, 0);
    paintWords(painter,
               paintBadge(painter, room, {ComplaintLook::tone(light), deadlineLightText(light)}, cell),
               cell);
}
