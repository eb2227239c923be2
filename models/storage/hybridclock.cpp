// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hybridclock.h"

#include "models/base/clock.h"

#include <algorithm>

namespace {
constexpr qint64 EpochMs = 1'577'836'800'000; // 2020-01-01T00:00:00Z
constexpr qint64 MsPerCentisecond = 10;
} // namespace

void HybridClock::restore(qint64 station, qint64 lastTick)
{
    m_station = station;
    m_tick = lastTick;
}

qint64 HybridClock::next()
{
    const qint64 wall = ((Clock::nowMs() - EpochMs) / MsPerCentisecond) << CounterBits;
    m_tick = std::max(m_tick + 1, wall);
    return (m_tick << StationBits) | m_station;
}

qint64 HybridClock::timeOf(qint64 value)
{
    return (value >> (StationBits + CounterBits)) * MsPerCentisecond + EpochMs;
}

qint64 HybridClock::firstAt(qint64 utcMilliseconds)
{
    const qint64 centiseconds = std::max(0LL, (utcMilliseconds - EpochMs) / MsPerCentisecond);
    return centiseconds << (StationBits + CounterBits);
}
