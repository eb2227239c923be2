// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/passwordkey.h"

#include "models/accounts/accountrules.h"
#include "models/storage/keyring.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <sodium.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype SaltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype BoxNonceBytes = crypto_secretbox_NONCEBYTES;
constexpr qsizetype SealedBytes = BoxNonceBytes + crypto_secretbox_MACBYTES + KeyRing::KeyBytes;

// What a damaged or planted row may ask of us at most, and what it may not fall below.
constexpr qint64 MostPasses = 16;
constexpr qint64 MostMemory = qint64(1) << 30;

struct PasswordKeyWords
{
    Q_DECLARE_TR_FUNCTIONS(PasswordKey)
};

using BoxKey = std::array<unsigned char, crypto_secretbox_KEYBYTES>;

const unsigned char *raw(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *rawOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

/// False when there is no memory for it.
bool derive(BoxKey &key, const QString &password, const PasswordKey &from, Account::Id account)
{
    BoxKey hash;
    QByteArray text = AccountRules::normalized(password).toUtf8();
    const auto forget = qScopeGuard([&] {
        sodium_memzero(hash.data(), hash.size());
        sodium_memzero(text.data(), size_t(text.size()));
    });
    const int failed = crypto_pwhash(hash.data(),
                                     hash.size(),
                                     text.constData(),
                                     size_t(text.size()),
                                     raw(from.salt),
                                     size_t(from.ops),
                                     size_t(from.mem),
                                     crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return false;
    const QByteArray owner = "jieban account " + QByteArray::number(account.value);
    crypto_generichash(key.data(), key.size(), raw(owner), size_t(owner.size()), hash.data(), hash.size());
    return true;
}

Error noMemory()
{
    return {Error::Kind::Storage,
            PasswordKeyWords::tr(
                "There is not enough memory to check a password. Close other programs and try again."),
            u"crypto_pwhash"_s};
}
} // namespace

Result<PasswordKey> PasswordKey::wrap(QByteArrayView fileKey, const QString &password, Account::Id account)
{
    Q_ASSERT(fileKey.size() == KeyRing::KeyBytes);
    PasswordKey made = ofNobody();
    BoxKey key;
    if (!derive(key, password, made, account))
        return failure(noMemory());
    unsigned char *nonce = rawOf(made.sealed);
    crypto_secretbox_easy(nonce + BoxNonceBytes,
                          reinterpret_cast<const unsigned char *>(fileKey.data()),
                          size_t(fileKey.size()),
                          nonce,
                          key.data());
    sodium_memzero(key.data(), key.size());
    return made;
}

PasswordKey PasswordKey::ofNobody()
{
    [[maybe_unused]] const int started = sodium_init();
    PasswordKey made{QByteArray(SaltBytes, Qt::Uninitialized),
                     Passes,
                     MemoryBytes,
                     QByteArray(SealedBytes, Qt::Uninitialized)};
    randombytes_buf(made.salt.data(), size_t(SaltBytes));
    randombytes_buf(made.sealed.data(), size_t(SealedBytes)); // the nonce, and what nothing opens
    return made;
}

bool PasswordKey::isSound() const
{
    return salt.size() == SaltBytes && sealed.size() == SealedBytes && ops >= Passes && ops <= MostPasses &&
           mem >= MemoryBytes && mem <= MostMemory;
}

Result<std::optional<QByteArray>> PasswordKey::unwrap(const QString &password, Account::Id account) const
{
    if (!isSound())
        return failure({Error::Kind::Storage,
                        PasswordKeyWords::tr("The stored key of this account is damaged. Let a security "
                                             "administrator reset the password, or open the latest backup."),
                        u"account_key %1"_s.arg(account.value)});
    [[maybe_unused]] const int started = sodium_init();
    BoxKey key;
    if (!derive(key, password, *this, account))
        return failure(noMemory());
    QByteArray fileKey(KeyRing::KeyBytes, Qt::Uninitialized);
    const int wrong = crypto_secretbox_open_easy(rawOf(fileKey),
                                                 raw(sealed) + BoxNonceBytes,
                                                 size_t(sealed.size() - BoxNonceBytes),
                                                 raw(sealed),
                                                 key.data());
    sodium_memzero(key.data(), key.size());
    return wrong ? std::nullopt : std::optional(fileKey);
}
