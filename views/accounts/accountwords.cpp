// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/accountwords.h"

#include "models/accounts/accountrules.h"
#include "models/base/clock.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct AccountTableWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};
} // namespace

QString AccountWords::roles(OfficeRoles roles)
{
    QStringList names;
    for (const OfficeRole role : RoleNames::all())
        if (roles.testFlag(role))
            names << RoleNames::label(role);
    return names.join(AccountTableWords::tr(", "));
}

QString AccountWords::password(const Account &account)
{
    if (!account.passwordSet)
        return AccountTableWords::tr("none here");
    if (account.mustChange)
        return AccountTableWords::tr("first one");
    if (AccountRules::isExpired(account.passwordSetAt, Clock::now()))
        return AccountTableWords::tr("expired");
    return account.passwordSetAt.toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd"_s);
}

Badge AccountWords::state(const Account &account)
{
    if (account.disabled)
        return {Look::Tone::Neutral, AccountTableWords::tr("Disabled")};
    if (account.isLocked(Clock::now()))
        return {Look::Tone::Danger,
                AccountTableWords::tr("Locked until %1")
                    .arg(account.lockedUntil.toTimeZone(Clock::zone()).toString(u"hh:mm"_s))};
    if (!account.passwordSet)
        return {Look::Tone::Warning, AccountTableWords::tr("Cannot sign in")};
    return {Look::Tone::Success, AccountTableWords::tr("May sign in")};
}

Badge AccountWords::state(const Delegation &delegation)
{
    const QDate today = Clock::today();
    if (delegation.holds(today))
        return {Look::Tone::Success, AccountTableWords::tr("Holds now")};
    return today < delegation.from ? Badge{Look::Tone::Info, AccountTableWords::tr("Begins later")}
                                   : Badge{Look::Tone::Neutral, AccountTableWords::tr("Ended")};
}
