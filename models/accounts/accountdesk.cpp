// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountdesk.h"

#include "models/accounts/accountkeyrepository.h"
#include "models/accounts/accountrepository.h"
#include "models/accounts/accountrules.h"
#include "models/audit/auditlog.h"
#include "models/base/clock.h"
#include "models/organisation/roster.h"
#include "models/storage/filekey.h"
#include "models/storage/keyrenewal.h"
#include "models/storage/keyring.h"
#include "models/storage/recorder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct AccountDeskWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountDesk)
};
} // namespace

AccountDesk::AccountDesk(Connection &connection, const QString &person)
    : m_connection(connection)
    , m_person(person)
{
}

Result<SignedIn> AccountDesk::makeFirst(const QString &given, const QString &password)
{
    const QString name = AccountRules::normalized(given).trimmed();
    const auto state = entry();
    if (!state)
        return failure(state.error());
    if (*state == FileEntry::Accounts)
        return refusal(
            AccountDeskWords::tr("This file has accounts already. Let its security administrator add one."));
    if (const auto valid = AccountRules::name(name); !valid)
        return failure(valid.error());
    if (const auto valid = AccountRules::password(password, name); !valid)
        return failure(valid.error());
    AccountRepository accounts(m_connection);
    AccountKeyRepository keys(m_connection);
    return KeyRenewal::run(m_connection)
        .and_then([&] { return staffNamed(name, {}, OfficeRole::SecurityAdmin); })
        .and_then([&](const Staff &staff) { return accounts.insert(staff.id, {}); })
        .and_then([&](Account::Id id) { return putPassword(id, password, false); })
        .and_then([&] { return keys.put(AccountKeyRepository::Nobody, PasswordKey::ofNobody(), false); })
        .and_then([&] { return FileKey::enclose(m_connection); })
        .and_then([&] { return note(name, AccountDeskWords::tr("First security administrator")); })
        .and_then([&] { return accounts.byName(name); })
        .and_then([&](const std::optional<Account> &made) { return signedIn(*made); });
}

/// Whoever is in staff with that name, with these roles from now on if there are any; otherwise a new person.
Result<Staff> AccountDesk::staffNamed(const QString &name, Section::Id section, OfficeRoles roles)
{
    const auto all = Roster::staff(m_connection);
    if (!all)
        return failure(all.error());
    const auto known = std::ranges::find(*all, name, &Staff::name);
    if (known == all->end()) {
        Staff made{.id = {}, .name = name, .section = section, .roles = roles.toInt()};
        return Roster::add(m_connection, made).map([&](Staff::Id id) {
            made.id = id;
            return made;
        });
    }
    if (!roles)
        return *known;
    if (known->roles != 0 && ((known->roles | roles.toInt()) & RoleNames::administrators().toInt()) != 0 &&
        known->roles != roles.toInt())
        return refusal(AccountDeskWords::tr("%1 works here as %2. An administrator is somebody who holds no "
                                            "other role. Enter another person.")
                           .arg(name, RoleNames::label(OfficeRoles::fromInt(known->roles))));
    return Roster::setRoles(m_connection, known->id, roles.toInt()).map([&] { return *known; });
}

Result<> AccountDesk::putPassword(Account::Id id, const QString &password, bool mustChange)
{
    const QByteArray fileKey = m_connection.keys().key();
    if (fileKey.isEmpty())
        return refusal(AccountDeskWords::tr("The file is locked. Sign in first."));
    return PasswordKey::wrap(fileKey, password, id).and_then([&](const PasswordKey &key) {
        return AccountKeyRepository(m_connection).put(id, key, mustChange);
    });
}

Result<> AccountDesk::needsAccounts()
{
    return entry().and_then([](FileEntry state) -> Result<> {
        if (state == FileEntry::Accounts)
            return {};
        return refusal(AccountDeskWords::tr("This file has no accounts yet. Make its first security "
                                            "administrator, who then gives out passwords."));
    });
}

Result<> AccountDesk::enrol(Staff::Id staff, Place::Id area)
{
    return AccountRepository(m_connection).insert(staff, area).map([](Account::Id) {});
}

Result<Account> AccountDesk::add(const NewAccount &wanted, const QString &password)
{
    const QString name = AccountRules::normalized(wanted.name).trimmed();
    AccountRepository accounts(m_connection);
    const auto valid = needsAccounts()
                           .and_then([&] { return AccountRules::name(name); })
                           .and_then([&] { return AccountRules::roles(wanted.roles); })
                           .and_then([&] { return AccountRules::password(password, name); })
                           .and_then([&] { return accounts.byName(name); });
    if (!valid)
        return failure(valid.error());
    if (*valid)
        return failure({Error::Kind::Conflict,
                        AccountDeskWords::tr(
                            "%1 has an account already. Two people of one name need names that tell them "
                            "apart.")
                            .arg(name),
                        {}});
    m_connection.recorder().setSubject(name);
    return staffNamed(name, wanted.section, wanted.roles)
        .and_then([&](const Staff &staff) { return accounts.insert(staff.id, wanted.area); })
        .and_then([&](Account::Id id) { return putPassword(id, password, true); })
        .and_then(
            [&] { return note(name, AccountDeskWords::tr("Added: %1").arg(RoleNames::label(wanted.roles))); })
        .and_then([&] { return accounts.byName(name); })
        .map([](const std::optional<Account> &made) { return *made; });
}

/// Writes what `edit` makes different; the rules look at the whole.
Result<>
AccountDesk::change(Account::Id id, const std::function<void(Account &)> &edit, const QString &detail)
{
    AccountRepository accounts(m_connection);
    const auto before = accounts.byId(id);
    const auto all = accounts.all();
    if (!before || !all)
        return failure(before ? all.error() : before.error());
    Account after = *before;
    edit(after);
    m_connection.recorder().setSubject(after.name);
    const auto writeRoles = [&]() -> Result<> {
        return after.roles == before->roles
                   ? Result<>()
                   : Roster::setRoles(m_connection, after.staff, after.roles.toInt());
    };
    const auto writeArea = [&]() -> Result<> {
        return after.area == before->area ? Result<>() : accounts.setArea(id, after.area);
    };
    const auto writeDisabled = [&]() -> Result<> {
        return after.disabled == before->disabled ? Result<>() : accounts.setDisabled(id, after.disabled);
    };
    return AccountRules::roles(after.roles)
        .and_then([&] { return AccountRules::keepsSecurityAdmin(*all, after); })
        .and_then(writeRoles)
        .and_then(writeArea)
        .and_then(writeDisabled)
        .and_then([&] { return note(after.name, detail); });
}

Result<> AccountDesk::setRoles(Account::Id id, OfficeRoles roles)
{
    return change(
        id,
        [roles](Account &account) { account.roles = roles; },
        AccountDeskWords::tr("Roles: %1").arg(RoleNames::label(roles)));
}

Result<> AccountDesk::setArea(Account::Id id, Place::Id area)
{
    return change(
        id, [area](Account &account) { account.area = area; }, AccountDeskWords::tr("Area"));
}

Result<> AccountDesk::setDisabled(Account::Id id, bool disabled)
{
    return change(
        id,
        [disabled](Account &account) { account.disabled = disabled; },
        disabled ? AccountDeskWords::tr("Disabled") : AccountDeskWords::tr("Enabled"));
}

Result<> AccountDesk::resetPassword(Account::Id id, const QString &password)
{
    const auto account = needsAccounts().and_then([&] { return AccountRepository(m_connection).byId(id); });
    if (!account)
        return failure(account.error());
    m_connection.recorder().setSubject(account->name);
    return AccountRules::password(password, account->name)
        .and_then([&] { return putPassword(id, password, true); })
        .and_then([&] { return note(account->name, AccountDeskWords::tr("Password reset")); });
}

Result<> AccountDesk::endLock(Account::Id id)
{
    const auto account = AccountRepository(m_connection).byId(id);
    if (!account)
        return failure(account.error());
    return AccountKeyRepository(m_connection).putLock(id, {}).and_then([&] {
        return note(account->name, AccountDeskWords::tr("Lock ended"));
    });
}

Result<> AccountDesk::delegate(const Delegation &delegation)
{
    AccountRepository accounts(m_connection);
    const auto giver = accounts.byId(delegation.giver);
    const auto receiver = accounts.byId(delegation.receiver);
    if (!giver || !receiver)
        return failure(giver ? receiver.error() : giver.error());
    m_connection.recorder().setSubject(receiver->name);
    return AccountRules::delegation(delegation, *giver, *receiver, Clock::today())
        .and_then([&] { return accounts.insert(delegation); })
        .and_then([&] {
            return note(giver->name,
                        AccountDeskWords::tr("Lent to %1 from %2 to %3: %4")
                            .arg(receiver->name,
                                 delegation.from.toString(Qt::ISODate),
                                 delegation.to.toString(Qt::ISODate),
                                 RoleNames::label(delegation.roles)));
        });
}

Result<> AccountDesk::endDelegation(Delegation::Id id)
{
    AccountRepository accounts(m_connection);
    const auto delegation = accounts.delegation(id);
    if (!delegation)
        return failure(delegation.error());
    m_connection.recorder().setSubject(delegation->receiverName);
    const QDate yesterday = Clock::today().addDays(-1);
    const auto ended =
        delegation->from > yesterday ? accounts.removeDelegation(id) : accounts.endDelegation(id, yesterday);
    return ended.and_then([&] {
        return note(delegation->giverName,
                    AccountDeskWords::tr("No longer lent to %1").arg(delegation->receiverName));
    });
}

Result<> AccountDesk::note(const QString &name, const QString &detail)
{
    return AuditLog::append(m_connection,
                            {.kind = AuditEvent::Kind::AccountChange,
                             .person = m_person.isEmpty() ? name : m_person,
                             .object = u"account "_s + name,
                             .detail = detail});
}
