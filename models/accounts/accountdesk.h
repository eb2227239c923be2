// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/signedin.h"
#include "models/storage/connection.h"

#include <functional>

/// What is done to accounts, on one connection inside a recorded change: the rules, the rows, and the entry
/// in the audit. Who may is decided by whoever calls.
class AccountDesk
{
public:
    /// `person` does it.
    AccountDesk(Connection &connection, const QString &person);

    [[nodiscard]] Result<FileEntry> entry();
    /// In order of their entry.
    [[nodiscard]] Result<QList<Account>> all();
    [[nodiscard]] Result<Account> byName(const QString &name);
    /// Those that have not ended.
    [[nodiscard]] Result<QList<Delegation>> delegations();

    /// The first security administrator; from now on the file's key lies under passwords alone.
    [[nodiscard]] Result<SignedIn> makeFirst(const QString &name, const QString &password);
    [[nodiscard]] Result<Account> add(const NewAccount &account, const QString &password);
    [[nodiscard]] Result<> setRoles(Account::Id id, OfficeRoles roles);
    [[nodiscard]] Result<> setArea(Account::Id id, Place::Id area);
    [[nodiscard]] Result<> setDisabled(Account::Id id, bool disabled);
    [[nodiscard]] Result<> resetPassword(Account::Id id, const QString &password);
    [[nodiscard]] Result<> endLock(Account::Id id);
    [[nodiscard]] Result<> delegate(const Delegation &delegation);
    [[nodiscard]] Result<> endDelegation(Delegation::Id id);

    /// Somebody's account with what he was lent and how old his password is.
    [[nodiscard]] Result<SignedIn> signedIn(const Account &account);

private:
    Result<Staff> staffNamed(const QString &name, Section::Id section, OfficeRoles roles);
    Result<> freeOfAccount(const Staff &staff, const QString &name);
    Result<> putPassword(Account::Id id, const QString &password, bool mustChange);
    Result<> needsAccounts();
    Result<> note(const QString &name, const QString &detail);
    Result<> change(Account::Id id, const std::function<void(Account &)> &edit, const QString &detail);

    Connection &m_connection;
    const QString m_person;
};
