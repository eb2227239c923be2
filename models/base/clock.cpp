// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"

#include <atomic>

namespace {
constexpr qint64 Running = -1;
std::atomic<qint64> frozenAt = Running;
} // namespace

qint64 Clock::nowMs()
{
    const qint64 frozen = frozenAt.load();
    return frozen == Running ? QDateTime::currentMSecsSinceEpoch() : frozen;
}

QDateTime Clock::now()
{
    return fromMs(nowMs());
}

void Clock::freeze(const QDateTime &at)
{
    frozenAt = at.isValid() ? at.toMSecsSinceEpoch() : Running;
}

const QTimeZone &Clock::zone()
{
    static const QTimeZone china(8 * 3600);
    return china;
}

QDateTime Clock::fromMs(qint64 utcMilliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(utcMilliseconds, zone());
}

QDate Clock::today()
{
    return now().date();
}

QDateTime Clock::startOf(QDate day)
{
    return {day, QTime(0, 0), zone()};
}

qint64 Clock::startMs(QDate day)
{
    return startOf(day).toMSecsSinceEpoch();
}
