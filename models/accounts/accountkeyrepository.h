// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/passwordkey.h"
#include "models/accounts/signinlock.h"
#include "models/storage/connection.h"

#include <optional>

/// What an account has in this file alone.
struct AccountKey
{
    PasswordKey key;
    QDateTime setAt;
    bool mustChange = false;
    SignInLock lock;
};

/// The keys of accounts in and out of one connection. Local: never recorded, never sent.
class AccountKeyRepository
{
public:
    /// The row on which an unknown name is worked on.
    static constexpr Account::Id Nobody{0};

    explicit AccountKeyRepository(Connection &connection);

    /// False until the first administrator is made.
    [[nodiscard]] Result<bool> any();
    [[nodiscard]] Result<std::optional<AccountKey>> of(Account::Id id);
    /// Replaces key and password, and ends a lock.
    [[nodiscard]] Result<> put(Account::Id id, const PasswordKey &key, bool mustChange);
    [[nodiscard]] Result<> putLock(Account::Id id, const SignInLock &lock);

    /// Refused sign-ins of a name that the audit knows, since `ms` and since the last one that was right.
    [[nodiscard]] Result<int> refusedSince(const QString &name, qint64 ms);

private:
    Connection &m_connection;
};
