// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/signedin.h"
#include "models/accounts/signintries.h"

/// The door of a file with accounts: waits a good tenth of a second for each password, any thread but the
/// window's. Every attempt counts before it is worked on; after AccountRules::FailuresToLock the account is
/// locked. An unknown name and a wrong password get the same answer after the same time.
class SignIn
{
public:
    explicit SignIn(Database &database);

    /// Opens the file's key, unless the password must be changed first.
    [[nodiscard]] Result<SignedIn> enter(const QString &name, const QString &password);
    /// With the old password; opens the file's key.
    [[nodiscard]] Result<SignedIn>
    changePassword(const QString &name, const QString &old, const QString &fresh);
    /// The same person back at a covered window.
    [[nodiscard]] Result<> unlock(const QString &name, const QString &password);

private:
    struct Right
    {
        SignInTry attempt;
        QByteArray fileKey;
    };

    Result<Right> check(const QString &name, const QString &password);
    Result<SignedIn> signedIn(Account::Id id);
    void open(QByteArray &fileKey);

    Database &m_database;
    SignInTries m_tries;
};
