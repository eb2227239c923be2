// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/railbutton.h"

#include "views/widgets/icons.h"
#include "views/widgets/look.h"

#include <QFocusEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int RailIconSize = 22;
constexpr int CollapsedWidth = 44;
} // namespace

RailButton::RailButton(const QString &title, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void RailButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    updateGeometry();
    update();
}

void RailButton::setCount(int count)
{
    m_count = count;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    const int height = qMax(RailIconSize, fontMetrics().height()) + 2 * Look::Near;
    if (m_collapsed)
        return {CollapsedWidth, height};
    const QFontMetrics bold(Look::scaled(font(), 1, QFont::DemiBold));
    int width = Look::Gap + RailIconSize + Look::Gap + bold.horizontalAdvance(text()) + Look::Roomy;
    if (m_count > 0)
        width += fontMetrics().horizontalAdvance(QString::number(m_count)) + Look::Roomy;
    return {width, height};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Look::Colours &colours = Look::colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() && m_ring ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked()    ? colours.accentSoft
                     : underMouse() ? colours.line
                                    : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Look::Radius, Look::Radius);
    if (isChecked()) { // a bar as well: selection is not told by colour alone
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(QRectF(1, height() * 0.28, 3, height() * 0.44), 1.5, 1.5);
    }

    const QColor ink = isChecked() ? colours.accent : colours.quiet;
    const int left = m_collapsed ? (width() - RailIconSize) / 2 : Look::Gap;
    painter.drawPixmap(left,
                       (height() - RailIconSize) / 2,
                       Icons::tinted(m_iconName, ink, RailIconSize, devicePixelRatioF()));
    if (m_collapsed)
        return;
    painter.setPen(isChecked() ? colours.accent : colours.text);
    painter.setFont(Look::scaled(font(), 1, isChecked() ? QFont::DemiBold : QFont::Normal));
    const QRect words = rect().adjusted(left + RailIconSize + Look::Gap, 0, -Look::Gap, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_count > 0) {
        painter.setFont(Look::scaled(font(), Look::Small));
        painter.setPen(colours.quiet);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, QString::number(m_count));
    }
}

void RailButton::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
             event->reason() == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
}
