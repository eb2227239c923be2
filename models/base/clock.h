// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

/// The program's one source of time. Instants are stored as UTC milliseconds and shown in China's one
/// zone, UTC+8 without daylight saving (GB/T 7408 notation at the boundary).
namespace Clock {
/// Thread-safe.
QDateTime now();

/// UTC milliseconds since 1970. Thread-safe.
qint64 nowMs();

/// Tests and the demo office stand still at this instant; an invalid one lets time run again.
void freeze(const QDateTime &at);

/// UTC+8.
const QTimeZone &zone();

QDateTime fromMs(qint64 utcMilliseconds);
/// The day now in zone().
QDate today();
/// Midnight, when the day begins in zone().
QDateTime startOf(QDate day);
qint64 startMs(QDate day);
} // namespace Clock
