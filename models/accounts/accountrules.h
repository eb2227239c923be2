// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "models/base/result.h"

/// What an account and a password must be (GB/T 22239-2019, grade 2: unique people, passwords of several
/// classes that are changed, a lock after failures, separated administrators). Pure; errors say what to do.
namespace AccountRules {
constexpr int ShortestPassword = 8; ///< characters
constexpr int LongestPassword = 128;
constexpr int PasswordDays = 90;
constexpr int FailuresToLock = 5;
constexpr int LockMinutes = 15;

/// Of lower-case and capital letters, digits and everything else at least three; without the name.
[[nodiscard]] Result<> password(const QString &password, const QString &name);

/// Which of these rules a password that is being typed keeps already.
struct PasswordState
{
    bool isLong = false;
    bool hasClasses = false;
    bool isWithoutName = false;
};
PasswordState stateOf(const QString &password, const QString &name);

/// And another one than the old.
[[nodiscard]] Result<> changed(const QString &fresh, const QString &old);
bool isExpired(const QDateTime &setAt, const QDateTime &now);

/// The one form in which names and passwords are compared, however an input method composed them.
QString normalized(const QString &text);

[[nodiscard]] Result<> name(const QString &name);

/// The three administrators are three people who hold no other role (三员分立).
[[nodiscard]] Result<> roles(OfficeRoles roles);

/// Whether `account` may become as `wanted`: the last security administrator who can sign in stays one.
[[nodiscard]] Result<> keepsSecurityAdmin(const QList<Account> &all, const Account &wanted);

/// Two different people, neither an administrator nor disabled; roles that the giver has; days in order, not
/// past.
[[nodiscard]] Result<>
delegation(const Delegation &wanted, const Account &giver, const Account &receiver, QDate today);
} // namespace AccountRules
