// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/uptime.h"

#include <QElapsedTimer>
#include <QSysInfo>

#include <mutex>

namespace {
std::mutex uptimeMutex;
std::optional<Uptime> pretended;
} // namespace

Uptime Uptime::now()
{
    const std::scoped_lock lock(uptimeMutex);
    if (pretended)
        return *pretended;
    QElapsedTimer timer;
    timer.start();
    return {QElapsedTimer::isMonotonic() ? QSysInfo::bootUniqueId() : QByteArray(),
            timer.msecsSinceReference()};
}

void Uptime::pretend(const std::optional<Uptime> &uptime)
{
    const std::scoped_lock lock(uptimeMutex);
    pretended = uptime;
}
