// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/signinlock.h"

#include "models/accounts/accountrules.h"

namespace {
constexpr qint64 LockMs = AccountRules::LockMinutes * 60'000LL;
}

qint64 SignInLock::left(qint64 nowMs, const Uptime &uptime) const
{
    if (until == 0)
        return 0;
    const bool sameStart = !since.boot.isEmpty() && since.boot == uptime.boot && uptime.ms >= since.ms;
    return qMax(qint64(0), sameStart ? since.ms + LockMs - uptime.ms : until - nowMs);
}

void SignInLock::count(qint64 nowMs, const Uptime &uptime)
{
    if (until > 0 && left(nowMs, uptime) == 0)
        *this = {};
    if (++failures < AccountRules::FailuresToLock)
        return;
    until = nowMs + LockMs;
    since = uptime;
}
