// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The clock of recorded changes: 38 bits of centiseconds since 2020 (UTC), 9 bits of counter, 16 bits of
/// station. One value is at once unique, ordered, and comparable in plain SQL; it reaches to 2107.
/// It never runs backwards, whatever the wall clock does. Not thread-safe: it belongs to the write lane.
class HybridClock
{
public:
    static constexpr int StationBits = 16;
    static constexpr int CounterBits = 9;

    void restore(qint64 station, qint64 lastTick);

    /// The next value: later than every earlier one, and not before the wall clock.
    qint64 next();

    qint64 station() const { return m_station; }
    qint64 lastTick() const { return m_tick; }

    static qint64 stationOf(qint64 value) { return value & ((1 << StationBits) - 1); }
    /// UTC milliseconds since 1970, to the centisecond.
    static qint64 timeOf(qint64 value);
    /// No value given at this UTC millisecond or later is smaller.
    static qint64 firstAt(qint64 utcMilliseconds);

private:
    qint64 m_station = 0;
    qint64 m_tick = 0;
};
