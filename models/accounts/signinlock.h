// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/uptime.h"

/// How often a password was not met, and until when nobody may try again. An attempt counts before it is
/// worked on and is forgiven when the password was right: who kills the program in between has failed.
///
/// The lock lasts for its minutes of the computer's own running time: setting the clock moves it neither way.
/// After a restart the clock decides, and a clock that was set back only prolongs it.
struct SignInLock
{
    int failures = 0;
    qint64 until = 0; ///< UTC milliseconds; 0: not locked
    Uptime since{};   ///< when it was locked

    /// Milliseconds to wait; 0: may try.
    qint64 left(qint64 nowMs, const Uptime &uptime) const;
    void count(qint64 nowMs, const Uptime &uptime);
};
