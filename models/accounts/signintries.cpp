// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/signintries.h"

#include "models/accounts/accountrepository.h"
#include "models/accounts/accountrules.h"
#include "models/audit/auditlog.h"
#include "models/audit/waitingaudit.h"
#include "models/base/clock.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 BesideMs = AccountRules::LockMinutes * 60'000LL;

/// Never the name that was typed: people type passwords into that field.
AuditEvent refusedEvent(const SignInTry &attempt, const QString &why)
{
    return {.kind = AuditEvent::Kind::SignInRefused,
            .person = attempt.account.name,
            .object = u"account "_s + attempt.account.name,
            .detail = why,
            .succeeded = false,
            .at = Clock::nowMs()};
}

Result<SignInTry> find(Connection &c, const QString &name)
{
    AccountKeyRepository keys(c);
    const auto account = AccountRepository(c).byName(AccountRules::normalized(name).trimmed());
    if (!account)
        return failure(account.error());
    const auto own = *account ? keys.of((*account)->id) : Result<std::optional<AccountKey>>();
    if (!own)
        return failure(own.error());
    if (!*own)
        return SignInTry{{}, {.key = PasswordKey::ofNobody()}, 0, {}};
    SignInTry found{**account, **own, 0, {}};
    found.left = found.key.lock.left(Clock::nowMs(), Uptime::now());
    return found;
}

Result<> countTry(Connection &c, const SignInTry &attempt)
{
    SignInLock lock = attempt.key.lock;
    if (attempt.isKnown())
        lock.count(Clock::nowMs(), Uptime::now());
    return AccountKeyRepository(c).putLock(attempt.account.id, lock);
}
} // namespace

SignInTries::SignInTries(Database &database)
    : m_database(database)
{
}

/// False: another process writes the file, so nothing was done.
Result<bool> SignInTries::store(const Work &work)
{
    if (!m_database.isReadOnly())
        return m_database.maintainNow(work).map([] { return true; });
    const auto writing = Database::open(m_database.path(), {});
    if (!writing || (*writing)->isReadOnly())
        return false;
    return (*writing)->maintainNow(work).map([] { return true; });
}

Result<SignInTry> SignInTries::begin(const QString &name)
{
    SignInTry attempt;
    const auto stored = store([&](Connection &c) -> Result<> {
        const auto found = find(c, name);
        if (!found)
            return failure(found.error());
        attempt = *found;
        return attempt.left > 0 ? Result<>() : countTry(c, attempt);
    });
    if (!stored)
        return failure(stored.error());
    if (*stored)
        return attempt;
    return m_database.readNow([&](Connection &c) { return find(c, name); })
        .and_then([&](const SignInTry &found) {
            return found.left > 0 ? Result<SignInTry>(found) : keepBeside(found);
        });
}

Result<SignInTry> SignInTries::keepBeside(SignInTry attempt)
{
    const QString &name = attempt.account.name;
    const qint64 since = Clock::nowMs() - BesideMs;
    const auto noted =
        m_database.readNow([&](Connection &c) { return AccountKeyRepository(c).refusedSince(name, since); });
    if (!noted)
        return failure(noted.error());
    const QStringList waiting = WaitingAudit::paths(m_database.path());
    const auto counts = [&](const QString &path) {
        const AuditEvent event = WaitingAudit::read(path);
        return event.kind == AuditEvent::Kind::SignInRefused && event.person == name && event.at > since;
    };
    if (attempt.isKnown() &&
        *noted + std::ranges::count_if(waiting, counts) >= AccountRules::FailuresToLock) {
        attempt.left = BesideMs;
        return attempt;
    }
    const QString why = QCoreApplication::translate("SignIn", "Attempt beside an open window");
    return WaitingAudit::put(m_database.path(), refusedEvent(attempt, why)).map([&](const QString &path) {
        attempt.waiting = path;
        return attempt;
    });
}

Result<> SignInTries::refuse(const SignInTry &attempt, const QString &why)
{
    if (!attempt.waiting.isEmpty())
        return {}; // it is kept already
    const AuditEvent event = refusedEvent(attempt, why);
    const auto stored = store([&](Connection &c) { return AuditLog::append(c, event); });
    if (!stored || *stored)
        return stored.map([](bool) {});
    return WaitingAudit::put(m_database.path(), event).map([](const QString &) {});
}

Result<> SignInTries::accept(const SignInTry &attempt, const AuditEvent &event, const Work &also)
{
    const auto stored = store([&](Connection &c) {
        return AccountKeyRepository(c)
            .putLock(attempt.account.id, {})
            .and_then([&] { return also ? also(c) : Result<>(); })
            .and_then([&] { return AuditLog::append(c, event); });
    });
    if (!stored)
        return failure(stored.error());
    if (!*stored && also)
        return refusal(QCoreApplication::translate(
            "SignIn", "Another window has this file open. Do it there, or close that window first."));
    if (!*stored) {
        if (const auto kept = WaitingAudit::put(m_database.path(), event); !kept)
            return failure(kept.error());
    }
    if (!attempt.waiting.isEmpty())
        WaitingAudit::discard({attempt.waiting});
    return {};
}
