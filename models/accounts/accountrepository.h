// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "models/storage/connection.h"

#include <QList>

#include <optional>

/// Accounts and delegations in and out of one connection.
class AccountRepository
{
public:
    explicit AccountRepository(Connection &connection);

    /// In order of their entry.
    [[nodiscard]] Result<QList<Account>> all();
    [[nodiscard]] Result<std::optional<Account>> byName(const QString &name);
    [[nodiscard]] Result<Account> byId(Account::Id id);

    [[nodiscard]] Result<Account::Id> insert(Staff::Id staff, Place::Id area);
    [[nodiscard]] Result<> setArea(Account::Id id, Place::Id area);
    [[nodiscard]] Result<> setDisabled(Account::Id id, bool disabled);

    /// Those that have not ended before `day`, the earliest first.
    [[nodiscard]] Result<QList<Delegation>> delegations(QDate day);
    /// What of that reaches one receiver: roles that the giver, not being disabled, still has himself.
    [[nodiscard]] Result<QList<Delegation>> received(Account::Id receiver, QDate day);
    [[nodiscard]] Result<Delegation> delegation(Delegation::Id id);
    [[nodiscard]] Result<> insert(const Delegation &delegation);
    [[nodiscard]] Result<> endDelegation(Delegation::Id id, QDate lastDay);
    [[nodiscard]] Result<> removeDelegation(Delegation::Id id);

    /// True for the demo: everything in it is made up.
    [[nodiscard]] Result<bool> isDemo();

private:
    Result<QList<Account>> read(const QString &condition, const QVariantList &values);
    Result<QList<Delegation>> readDelegations(const QString &condition, const QVariantList &values);

    Connection &m_connection;
};
