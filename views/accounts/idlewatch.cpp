// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/idlewatch.h"

#include "models/base/clock.h"

#include <QCoreApplication>
#include <QEvent>

using namespace std::chrono_literals;

namespace {
bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}
} // namespace

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(5s);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::start()
{
    touch();
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleWatch::touch()
{
    m_uptime = Uptime::now();
    m_clock = Clock::nowMs();
    m_isTold = false;
}

void IdleWatch::look()
{
    const qint64 passed = qMax(Uptime::now().ms - m_uptime.ms, Clock::nowMs() - m_clock);
    if (m_isTold || passed < m_limit.count())
        return;
    m_isTold = true;
    emit idle();
}

/// What the program sends itself does not count.
bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->spontaneous() && isTouch(event->type()))
        touch();
    return QObject::eventFilter(watched, event);
}
