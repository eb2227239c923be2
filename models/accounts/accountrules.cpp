// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
struct AccountRulesWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountRules)
};

constexpr int ClassesNeeded = 3;
constexpr int LongestName = 40;

int classesIn(const QString &password)
{
    int lower = 0;
    int upper = 0;
    int digits = 0;
    int others = 0;
    for (const QChar c : password) {
        int &which = c.isLower() ? lower : c.isUpper() ? upper : c.isDigit() ? digits : others;
        which = 1;
    }
    return lower + upper + digits + others;
}

bool canSignInAsSecurityAdmin(const Account &account)
{
    return account.roles.testFlag(OfficeRole::SecurityAdmin) && !account.disabled && account.passwordSet;
}

Result<> canTakePart(const Account &account)
{
    if (account.roles & RoleNames::administrators())
        return refusal(AccountRulesWords::tr("%1 is an administrator, who neither lends nor borrows roles. "
                                             "Choose somebody else.")
                           .arg(account.name));
    if (account.disabled)
        return refusal(
            AccountRulesWords::tr("The account of %1 is disabled. Choose somebody else.").arg(account.name));
    return {};
}
} // namespace

QString AccountRules::normalized(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

Result<> AccountRules::password(const QString &given, const QString &name)
{
    const QString password = normalized(given);
    if (password.size() < ShortestPassword)
        return refusal(AccountRulesWords::tr("The password is too short. Use at least %1 characters.")
                           .arg(ShortestPassword));
    if (password.size() > LongestPassword)
        return refusal(AccountRulesWords::tr("The password is too long. Use at most %1 characters.")
                           .arg(LongestPassword));
    const PasswordState state = stateOf(password, name);
    if (!state.hasClasses)
        return refusal(AccountRulesWords::tr("The password is too simple. Use three of these: small letters, "
                                             "capital letters, digits, other characters."));
    if (!state.isWithoutName)
        return refusal(AccountRulesWords::tr("The password contains the name. Choose another one."));
    return {};
}

AccountRules::PasswordState AccountRules::stateOf(const QString &given, const QString &name)
{
    const QString password = normalized(given);
    return {.isLong = password.size() >= ShortestPassword,
            .hasClasses = classesIn(password) >= ClassesNeeded,
            .isWithoutName = name.isEmpty() || !password.contains(normalized(name), Qt::CaseInsensitive)};
}

Result<> AccountRules::changed(const QString &fresh, const QString &old)
{
    if (normalized(fresh) == normalized(old))
        return refusal(AccountRulesWords::tr("The new password is the old one. Choose another one."));
    return {};
}

/// A password from the future was set under a wrong clock: nobody knows its age.
bool AccountRules::isExpired(const QDateTime &setAt, const QDateTime &now)
{
    return now >= setAt.addDays(PasswordDays) || now.addDays(1) < setAt;
}

Result<> AccountRules::name(const QString &name)
{
    if (name.isEmpty())
        return refusal(AccountRulesWords::tr("The account has no name. Enter the name of the person."));
    const bool plain = std::ranges::all_of(name, [](QChar c) { return c.isPrint(); });
    if (!plain || name.size() > LongestName || name != name.trimmed())
        return refusal(
            AccountRulesWords::tr("This is not the name of a person. Enter it as it stands on papers."));
    return {};
}

Result<> AccountRules::roles(OfficeRoles roles)
{
    const OfficeRoles administrators = roles & RoleNames::administrators();
    const bool one = (roles.toInt() & (roles.toInt() - 1)) == 0;
    if (administrators && !one)
        return refusal(
            AccountRulesWords::tr("System administrator, security administrator and auditor are three "
                                  "people who hold no other role. Give this role alone."));
    return {};
}

Result<> AccountRules::keepsSecurityAdmin(const QList<Account> &all, const Account &wanted)
{
    const auto before = std::ranges::find(all, wanted.id, &Account::id);
    if (before == all.end() || !canSignInAsSecurityAdmin(*before) || canSignInAsSecurityAdmin(wanted))
        return {};
    const bool another = std::ranges::any_of(
        all, [&](const Account &other) { return other.id != wanted.id && canSignInAsSecurityAdmin(other); });
    if (another)
        return {};
    return refusal(
        AccountRulesWords::tr("%1 is the last security administrator; without one nobody could manage "
                              "accounts. Make another one first.")
            .arg(wanted.name));
}

Result<>
AccountRules::delegation(const Delegation &wanted, const Account &giver, const Account &receiver, QDate today)
{
    if (giver.id == receiver.id)
        return refusal(AccountRulesWords::tr("Nobody can lend roles to himself. Choose another person."));
    for (const Account *account : {&giver, &receiver}) {
        if (const auto can = canTakePart(*account); !can)
            return can;
    }
    if (!wanted.roles || (wanted.roles & ~giver.roles))
        return refusal(AccountRulesWords::tr("%1 can lend only roles of his own: %2. Choose among them.")
                           .arg(giver.name, RoleNames::label(giver.roles)));
    if (!wanted.from.isValid() || !wanted.to.isValid() || wanted.to < wanted.from || wanted.to < today)
        return refusal(
            AccountRulesWords::tr("The last day is past or before the first. Choose the days again."));
    return {};
}
