// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountrepository.h"

#include "models/base/clock.h"
#include "models/storage/recorder.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString AccountsSql =
    u"SELECT a.id, a.staff, s.name, s.section, s.roles, a.area, a.disabled, k.account, k.must_change, "
    "k.set_at, k.locked_until FROM account a JOIN staff s ON s.id = a.staff "
    "LEFT JOIN account_key k ON k.account = a.id WHERE a._x = 0 AND s._x = 0 AND %1 ORDER BY a.id"_s;

const QString InsertAccountSql =
    u"INSERT INTO account (id, scope, staff, area, disabled) VALUES (?, 0, ?, ?, 0)"_s;
const QString SetAreaSql = u"UPDATE account SET area = ? WHERE id = ?"_s;
const QString SetDisabledSql = u"UPDATE account SET disabled = ? WHERE id = ?"_s;

const QString DelegationsSql =
    u"SELECT d.id, d.giver, d.receiver, d.roles, d.from_date, d.to_date, d.note, gs.name, rs.name, gs.roles, "
    "g.disabled FROM delegation d JOIN account g ON g.id = d.giver JOIN staff gs ON gs.id = g.staff "
    "JOIN account r ON r.id = d.receiver JOIN staff rs ON rs.id = r.staff "
    "WHERE d._x = 0 AND %1 ORDER BY d.from_date, d.id"_s;

const QString InsertDelegationSql =
    u"INSERT INTO delegation (id, scope, giver, receiver, roles, from_date, to_date, note) "
    "VALUES (?, 0, ?, ?, ?, ?, ?, ?)"_s;
const QString EndDelegationSql = u"UPDATE delegation SET to_date = ? WHERE id = ?"_s;
const QString RemoveDelegationSql = u"UPDATE delegation SET _x = 1 WHERE id = ?"_s;

// The first thing that was ever done in it.
const QString FirstActionSql = u"SELECT action FROM change ORDER BY h LIMIT 1"_s;

QString isoText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate isoDay(const QVariant &text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

QVariant idOrNull(Place::Id id)
{
    return id.isValid() ? QVariant(id.value) : QVariant();
}

Account accountFrom(const QSqlQuery &query)
{
    Account account{.id = {query.value(0).toLongLong()},
                    .staff = {query.value(1).toLongLong()},
                    .name = query.value(2).toString(),
                    .section = {query.value(3).toLongLong()},
                    .roles = OfficeRoles::fromInt(query.value(4).toInt()),
                    .area = {query.value(5).toLongLong()},
                    .disabled = query.value(6).toBool(),
                    .passwordSet = !query.value(7).isNull()};
    if (!account.passwordSet)
        return account;
    account.mustChange = query.value(8).toBool();
    account.passwordSetAt = Clock::fromMs(query.value(9).toLongLong());
    if (const qint64 until = query.value(10).toLongLong(); until > 0)
        account.lockedUntil = Clock::fromMs(until);
    return account;
}

/// With the roles that reach the receiver.
Delegation effective(Delegation delegation, const QSqlQuery &query)
{
    const OfficeRoles still = OfficeRoles::fromInt(query.value(9).toInt());
    delegation.roles &= still & ~RoleNames::administrators();
    if (query.value(10).toBool())
        delegation.roles = {};
    return delegation;
}

Delegation delegationFrom(const QSqlQuery &query)
{
    return {.id = {query.value(0).toLongLong()},
            .giver = {query.value(1).toLongLong()},
            .receiver = {query.value(2).toLongLong()},
            .roles = OfficeRoles::fromInt(query.value(3).toInt()),
            .from = isoDay(query.value(4)),
            .to = isoDay(query.value(5)),
            .note = query.value(6).toString(),
            .giverName = query.value(7).toString(),
            .receiverName = query.value(8).toString()};
}

Error gone(const QString &message, qint64 id)
{
    return {Error::Kind::NotFound, message, QString::number(id)};
}
} // namespace

AccountRepository::AccountRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<QList<Account>> AccountRepository::read(const QString &condition, const QVariantList &values)
{
    auto query = m_connection.run(AccountsSql.arg(condition), values);
    if (!query)
        return failure(query.error());
    QList<Account> accounts;
    while (query->next())
        accounts.append(accountFrom(*query));
    return accounts;
}

Result<QList<Account>> AccountRepository::all()
{
    return read(u"TRUE"_s, {});
}

Result<std::optional<Account>> AccountRepository::byName(const QString &name)
{
    return read(u"s.name = ?"_s, {name}).map([](const QList<Account> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<Account> AccountRepository::byId(Account::Id id)
{
    return read(u"a.id = ?"_s, {id.value}).and_then([&](const QList<Account> &found) -> Result<Account> {
        if (found.isEmpty())
            return failure(
                gone(QCoreApplication::translate("AccountRepository",
                                                 "This account no longer exists. Choose another one."),
                     id.value));
        return found.first();
    });
}

Result<Account::Id> AccountRepository::insert(Staff::Id staff, Place::Id area)
{
    const Account::Id id{m_connection.recorder().newId()};
    return m_connection.execute(InsertAccountSql, {id.value, staff.value, idOrNull(area)}).map([id] {
        return id;
    });
}

Result<> AccountRepository::setArea(Account::Id id, Place::Id area)
{
    return m_connection.execute(SetAreaSql, {idOrNull(area), id.value});
}

Result<> AccountRepository::setDisabled(Account::Id id, bool disabled)
{
    return m_connection.execute(SetDisabledSql, {int(disabled), id.value});
}

Result<QList<Delegation>> AccountRepository::readDelegations(const QString &condition,
                                                             const QVariantList &values)
{
    auto query = m_connection.run(DelegationsSql.arg(condition), values);
    if (!query)
        return failure(query.error());
    QList<Delegation> found;
    while (query->next())
        found.append(delegationFrom(*query));
    return found;
}

Result<QList<Delegation>> AccountRepository::delegations(QDate day)
{
    return readDelegations(u"d.to_date >= ?"_s, {isoText(day)});
}

Result<QList<Delegation>> AccountRepository::received(Account::Id receiver, QDate day)
{
    auto query = m_connection.run(DelegationsSql.arg(u"d.receiver = ? AND d.to_date >= ?"_s),
                                  {receiver.value, isoText(day)});
    if (!query)
        return failure(query.error());
    QList<Delegation> found;
    while (query->next())
        found.append(effective(delegationFrom(*query), *query));
    return found;
}

Result<Delegation> AccountRepository::delegation(Delegation::Id id)
{
    return readDelegations(u"d.id = ?"_s, {id.value})
        .and_then([&](const QList<Delegation> &found) -> Result<Delegation> {
            if (found.isEmpty())
                return failure(gone(
                    QCoreApplication::translate("AccountRepository", "This delegation no longer exists."),
                    id.value));
            return found.first();
        });
}

Result<> AccountRepository::insert(const Delegation &delegation)
{
    return m_connection.execute(InsertDelegationSql,
                                {m_connection.recorder().newId(),
                                 delegation.giver.value,
                                 delegation.receiver.value,
                                 delegation.roles.toInt(),
                                 isoText(delegation.from),
                                 isoText(delegation.to),
                                 delegation.note});
}

Result<> AccountRepository::endDelegation(Delegation::Id id, QDate lastDay)
{
    return m_connection.execute(EndDelegationSql, {isoText(lastDay), id.value});
}

Result<> AccountRepository::removeDelegation(Delegation::Id id)
{
    return m_connection.execute(RemoveDelegationSql, {id.value});
}

Result<bool> AccountRepository::isDemo()
{
    return m_connection.value(FirstActionSql).map([](const QVariant &action) {
        return action.toString() == u"demo.fill"_s;
    });
}
