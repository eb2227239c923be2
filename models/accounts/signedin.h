// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "models/organisation/session.h"

#include <QList>

/// What a file asks of whoever opens it.
enum class FileEntry {
    Open,     ///< no account yet: the computer's user, who should make the first security administrator
    Demo,     ///< everything in it is made up: signs in by itself, as anybody of its staff
    Accounts, ///< a name and a password
};

/// Somebody whose password was right.
struct SignedIn
{
    enum class MustChange {
        No,
        Initial, ///< the password was given by somebody else
        Expired, ///< it is older than AccountRules::PasswordDays
    };

    Account account;
    QList<Delegation> received;             ///< that have not ended
    MustChange mustChange = MustChange::No; ///< otherwise nothing is open yet: change the password
    QDate changeBy;                         ///< the last day of the password

    /// With the roles lent to him on that day.
    Session session(QDate day) const;
    /// Now, by Clock.
    Session session() const;
};
