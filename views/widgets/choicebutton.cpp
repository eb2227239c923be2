// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/choicebutton.h"

#include "views/widgets/icons.h"
#include "views/widgets/look.h"

#include <QFocusEvent>
#include <QPainter>

namespace {
constexpr int IconSize = 28;
constexpr int Left = Look::Roomy + IconSize + Look::Roomy;
constexpr int UsualWidth = 460;
constexpr int AnyHeight = 10000;
} // namespace

ChoiceButton::ChoiceButton(const QString &iconName,
                           const QString &title,
                           const QString &hint,
                           QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_hint(hint)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(hint);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChoiceButton::heightForWidth(int width) const
{
    const QRect room(0, 0, width - Left - Look::Roomy, AnyHeight);
    const QFontMetrics title(Look::scaled(font(), 1, QFont::DemiBold));
    return 2 * Look::Gap + title.height() + 2 +
           fontMetrics().boundingRect(room, Qt::TextWordWrap, m_hint).height();
}

QSize ChoiceButton::sizeHint() const
{
    return {UsualWidth, heightForWidth(UsualWidth)};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Look::Colours &colours = Look::colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isEnabled() && underMouse();
    painter.setPen(hasFocus() && m_ring ? QPen(colours.accent, 2)
                                        : QPen(lit ? colours.accent : colours.line, 1));
    painter.setBrush(!isEnabled() ? QBrush(Qt::NoBrush) : isDown() ? colours.accentSoft : colours.surface);
    const double edge = hasFocus() && m_ring ? 1 : 0.5;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(edge, edge, -edge, -edge), Look::CardRadius, Look::CardRadius);

    const QPixmap icon = Icons::tinted(
        m_iconName, isEnabled() ? colours.accent : colours.faint, IconSize, devicePixelRatioF());
    painter.drawPixmap(Look::Roomy, (height() - IconSize) / 2, icon);

    QRect room = rect().adjusted(Left, Look::Gap, -Look::Roomy, 0);
    painter.setFont(Look::scaled(font(), 1, QFont::DemiBold));
    painter.setPen(isEnabled() ? colours.text : colours.quiet);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, text());
    room.adjust(0, painter.fontMetrics().height() + 2, 0, 0);
    painter.setFont(font());
    painter.setPen(colours.quiet);
    painter.drawText(room, Qt::TextWordWrap, m_hint);
}

void ChoiceButton::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
             event->reason() == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
}
