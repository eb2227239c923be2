// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/// Time that no setting of the clock moves: how long the computer has run since it was started. Comparable
/// within one start only, on systems that tell their starts apart.
struct Uptime
{
    QByteArray boot; ///< which start of the computer; empty: unknown
    qint64 ms = 0;

    /// Thread-safe.
    static Uptime now();
    /// For tests; nothing lets it run again.
    static void pretend(const std::optional<Uptime> &uptime);
};
