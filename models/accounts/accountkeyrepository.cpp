// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountkeyrepository.h"

#include "models/audit/auditevent.h"
#include "models/base/clock.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QString HasKeysSql = u"SELECT count(*) FROM sqlite_schema WHERE name = 'account_key'"_s;
const QString AnyKeySql = u"SELECT EXISTS (SELECT 1 FROM account_key)"_s;

const QString KeySql =
    u"SELECT salt, ops, mem, sealed, set_at, must_change, failures, locked_until, lock_boot, "
    "lock_uptime FROM account_key WHERE account = ?"_s;

const QString PutKeySql =
    u"INSERT OR REPLACE INTO account_key (account, salt, ops, mem, sealed, set_at, must_change) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)"_s;

const QString PutLockSql =
    u"UPDATE account_key SET failures = ?, locked_until = ?, lock_boot = coalesce(?, ''), lock_uptime = ? WHERE account = ?"_s;

const QString RefusedSql = u"SELECT count(*) FROM audit WHERE person = ?1 AND kind = ?2 AND at > ?3 AND n > "
                           "coalesce((SELECT max(n) FROM audit WHERE person = ?1 AND kind = ?4), 0)"_s;
} // namespace

AccountKeyRepository::AccountKeyRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<bool> AccountKeyRepository::any()
{
    const auto known = m_connection.value(HasKeysSql);
    if (!known)
        return failure(known.error());
    if (known->toInt() == 0) // a file of an earlier version, opened for reading only
        return false;
    return m_connection.value(AnyKeySql).map([](const QVariant &any) { return any.toBool(); });
}

Result<std::optional<AccountKey>> AccountKeyRepository::of(Account::Id id)
{
    auto query = m_connection.run(KeySql, {id.value});
    if (!query)
        return failure(query.error());
    if (!query->next())
        return std::nullopt;
    return AccountKey{
        .key = {.salt = query->value(0).toByteArray(),
                .ops = query->value(1).toLongLong(),
                .mem = query->value(2).toLongLong(),
                .sealed = query->value(3).toByteArray()},
        .setAt = Clock::fromMs(query->value(4).toLongLong()),
        .mustChange = query->value(5).toBool(),
        .lock = {.failures = query->value(6).toInt(),
                 .until = query->value(7).toLongLong(),
                 .since = {query->value(8).toString().toLatin1(), query->value(9).toLongLong()}}};
}

Result<> AccountKeyRepository::put(Account::Id id, const PasswordKey &key, bool mustChange)
{
    return m_connection.execute(
        PutKeySql, {id.value, key.salt, key.ops, key.mem, key.sealed, Clock::nowMs(), int(mustChange)});
}

Result<> AccountKeyRepository::putLock(Account::Id id, const SignInLock &lock)
{
    return m_connection.execute(
        PutLockSql,
        {lock.failures, lock.until, QString::fromLatin1(lock.since.boot), lock.since.ms, id.value});
}

Result<int> AccountKeyRepository::refusedSince(const QString &name, qint64 ms)
{
    return m_connection
        .value(RefusedSql,
               {name, int(AuditEvent::Kind::SignInRefused), ms, name, int(AuditEvent::Kind::SignIn)})
        .map([](const QVariant &count) { return count.toInt(); });
}
