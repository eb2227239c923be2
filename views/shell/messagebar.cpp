// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/messagebar.h"

#include "views/widgets/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int SuccessPauseMs = 6000; // long enough to read a sentence and reach for Undo
constexpr int IconSize = 18;

QString iconName(Look::Tone tone)
{
    switch (tone) {
    case Look::Tone::Success:
        return u"tone-success"_s;
    case Look::Tone::Warning:
        return u"tone-warning"_s;
    case Look::Tone::Danger:
        return u"tone-danger"_s;
    case Look::Tone::Info:
    case Look::Tone::Neutral:
        break;
    }
    return u"tone-info"_s;
}
} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageText"_s);
    m_action->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);

    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setProperty("flat", true);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message (Esc)"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::Gap, Look::Tight, Look::Tight, Look::Tight);
    row->setSpacing(Look::Near);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);

    m_timer.setSingleShot(true);
    m_timer.setInterval(SuccessPauseMs);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::clear);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::act);
    hide();
}

void MessageBar::show(const Message &message)
{
    if (message.text.isEmpty()) {
        clear();
        return;
    }
    m_message = message;
    m_text->setText(message.text);
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    recolour();
    setVisible(true);
    message.tone == Look::Tone::Success ? m_timer.start() : m_timer.stop();

    QAccessibleEvent spoken(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void MessageBar::clear()
{
    m_timer.stop();
    m_message = {};
    hide();
}

QString MessageBar::text() const
{
    return m_message.text;
}

void MessageBar::setPause(int milliseconds)
{
    m_timer.setInterval(milliseconds);
}

void MessageBar::act()
{
    const auto action = m_message.action;
    clear();
    if (action)
        action();
}

void MessageBar::recolour()
{
    const auto &tone = Look::tone(Look::colours(palette()), m_message.tone);
    m_icon->setPixmap(Icons::tinted(iconName(m_message.tone), tone.ink, IconSize, devicePixelRatioF()));
    m_icon->setFixedWidth(IconSize);
    m_close->setIcon(Icons::tinted(u"close"_s, tone.ink, IconSize, devicePixelRatioF()));
    update();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        recolour();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const auto &tone = Look::tone(Look::colours(palette()), m_message.tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.soft);
    painter.drawRoundedRect(rect(), Look::Radius, Look::Radius);
}
