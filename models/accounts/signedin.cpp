// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/signedin.h"

#include "models/base/clock.h"

Session SignedIn::session(QDate day) const
{
    OfficeRoles roles = account.roles;
    const bool administers = bool(roles & RoleNames::administrators());
    for (const Delegation &delegation : received) {
        if (!administers && delegation.holds(day))
            roles |= delegation.roles & ~RoleNames::administrators();
    }
    return {.person = account.name, .roles = roles.toInt(), .section = account.section, .area = account.area};
}

Session SignedIn::session() const
{
    return session(Clock::today());
}
