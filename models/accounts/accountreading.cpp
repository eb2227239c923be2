// SPDX-License-Identifier: GPL-3.0-or-later
// What AccountDesk tells of accounts.
#include "models/accounts/accountdesk.h"
#include "models/accounts/accountkeyrepository.h"
#include "models/accounts/accountrepository.h"
#include "models/accounts/accountrules.h"
#include "models/base/clock.h"

#include <QCoreApplication>

Result<FileEntry> AccountDesk::entry()
{
    const auto any = AccountKeyRepository(m_connection).any();
    if (!any)
        return failure(any.error());
    if (*any)
        return FileEntry::Accounts;
    return AccountRepository(m_connection).isDemo().map([](bool demo) {
        return demo ? FileEntry::Demo : FileEntry::Open;
    });
}

Result<QList<Account>> AccountDesk::all()
{
    return AccountRepository(m_connection).all();
}

Result<Account> AccountDesk::byName(const QString &name)
{
    return AccountRepository(m_connection)
        .byName(AccountRules::normalized(name).trimmed())
        .and_then([&](const std::optional<Account> &found) -> Result<Account> {
            if (found)
                return *found;
            return failure({Error::Kind::NotFound,
                            QCoreApplication::translate(
                                "AccountDesk", "There is no account of %1. Look at the list of accounts.")
                                .arg(name),
                            {}});
        });
}

Result<QList<Delegation>> AccountDesk::delegations()
{
    return AccountRepository(m_connection).delegations(Clock::today());
}

Result<SignedIn> AccountDesk::signedIn(const Account &account)
{
    return AccountRepository(m_connection)
        .received(account.id, Clock::today())
        .map([&](const QList<Delegation> &received) {
            const bool expired = AccountRules::isExpired(account.passwordSetAt, Clock::now());
            return SignedIn{.account = account,
                            .received = received,
                            .mustChange = account.mustChange ? SignedIn::MustChange::Initial
                                          : expired          ? SignedIn::MustChange::Expired
                                                             : SignedIn::MustChange::No,
                            .changeBy = account.passwordSetAt.toTimeZone(Clock::zone())
                                            .date()
                                            .addDays(AccountRules::PasswordDays)};
        });
}
