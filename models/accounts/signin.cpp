// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/signin.h"

#include "models/accounts/accountdesk.h"
#include "models/accounts/accountrepository.h"
#include "models/accounts/accountrules.h"
#include "models/audit/auditlog.h"
#include "models/base/clock.h"
#include "models/storage/filekey.h"
#include "models/storage/keyring.h"

#include <QCoreApplication>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace {
struct SignInWords
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

void forget(QByteArray &fileKey)
{
    sodium_memzero(fileKey.data(), size_t(fileKey.size()));
    fileKey.clear();
}

Error wrongPassword()
{
    return {Error::Kind::Invalid,
            SignInWords::tr(
                "The name or the password is not right. Check both and try again; after %1 failures an "
                "account is locked for %2 minutes.")
                .arg(AccountRules::FailuresToLock)
                .arg(AccountRules::LockMinutes),
            {}};
}

Error locked(qint64 left)
{
    return {Error::Kind::Conflict,
            SignInWords::tr("The account is locked until %1 after too many failures. Wait, or ask a security "
                            "administrator to end the lock.")
                .arg(Clock::now().addMSecs(left).toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd hh:mm"_s)),
            {}};
}

Error disabled()
{
    return {Error::Kind::Conflict,
            SignInWords::tr("This account is disabled. Ask a security administrator to enable it."),
            {}};
}

AuditEvent event(const Account &account, AuditEvent::Kind kind, const QString &detail = {})
{
    return {.kind = kind, .person = account.name, .object = u"account "_s + account.name, .detail = detail};
}
} // namespace

SignIn::SignIn(Database &database)
    : m_database(database)
    , m_tries(database)
{
}

Result<SignIn::Right> SignIn::check(const QString &name, const QString &password)
{
    const auto attempt = m_tries.begin(name);
    if (!attempt)
        return failure(attempt.error());
    const auto refuse = [&](const QString &why, const Error &answer) -> Result<Right> {
        const auto noted = m_tries.refuse(*attempt, why);
        return failure(noted ? answer : noted.error());
    };
    if (attempt->left > 0)
        return refuse(SignInWords::tr("Locked"), locked(attempt->left));
    auto fileKey = attempt->key.key.unwrap(password, attempt->account.id);
    if (!fileKey)
        return refuse(SignInWords::tr("The stored key is damaged"), fileKey.error());
    if (!attempt->isKnown())
        return refuse(SignInWords::tr("Unknown name"), wrongPassword());
    if (!*fileKey)
        return refuse(SignInWords::tr("Wrong password"), wrongPassword());
    if (attempt->account.disabled) {
        forget(**fileKey);
        return refuse(SignInWords::tr("Disabled"), disabled());
    }
    return Right{*attempt, std::move(**fileKey)};
}

Result<SignedIn> SignIn::signedIn(Account::Id id)
{
    return m_database.readNow([id](Connection &c) {
        return AccountRepository(c).byId(id).and_then(
            [&](const Account &account) { return AccountDesk(c, account.name).signedIn(account); });
    });
}

/// What waited for the key is done at the next sign-in at the latest.
void SignIn::open(QByteArray &fileKey)
{
    m_database.keys().open(fileKey);
    forget(fileKey);
    if (!m_database.isReadOnly())
        (void) m_database.maintainNow([](Connection &c) { return FileKey::opened(c); });
}

Result<SignedIn> SignIn::enter(const QString &name, const QString &password)
{
    auto right = check(name, password);
    if (!right)
        return failure(right.error());
    const Account &account = right->attempt.account;
    auto entered = signedIn(account.id);
    if (!entered)
        return failure(entered.error());
    const bool enters = entered->mustChange == SignedIn::MustChange::No;
    const QString detail = enters ? QString() : SignInWords::tr("Only to change the password");
    if (const auto stored = m_tries.accept(right->attempt, event(account, AuditEvent::Kind::SignIn, detail));
        !stored)
        return failure(stored.error());
    enters ? open(right->fileKey) : forget(right->fileKey);
    return entered;
}

Result<SignedIn> SignIn::changePassword(const QString &name, const QString &old, const QString &fresh)
{
    const auto allowed = AccountRules::password(fresh, name.trimmed()).and_then([&] {
        return AccountRules::changed(fresh, old);
    });
    if (!allowed)
        return failure(allowed.error());
    auto right = check(name, old);
    if (!right)
        return failure(right.error());
    const Account &account = right->attempt.account;
    const auto key = PasswordKey::wrap(right->fileKey, fresh, account.id);
    if (!key)
        return failure(key.error());
    const auto put = [&](Connection &c) {
        return AccountKeyRepository(c).put(account.id, *key, false).and_then([&] {
            return AuditLog::append(
                c, event(account, AuditEvent::Kind::AccountChange, SignInWords::tr("Own password changed")));
        });
    };
    if (const auto stored = m_tries.accept(right->attempt, event(account, AuditEvent::Kind::SignIn), put);
        !stored)
        return failure(stored.error());
    open(right->fileKey);
    return signedIn(account.id);
}

Result<> SignIn::unlock(const QString &name, const QString &password)
{
    auto right = check(name, password);
    if (!right)
        return failure(right.error());
    forget(right->fileKey);
    return m_tries.accept(right->attempt, event(right->attempt.account, AuditEvent::Kind::Unlock));
}
