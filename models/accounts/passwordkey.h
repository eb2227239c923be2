// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// A file's key under one account's password: Argon2id (RFC 9106) makes a key of the password, bound to the
/// account, and that seals the file's key. It tells nothing of either, and opens for that account only. Any
/// thread; each of the functions takes a good tenth of a second and 64 MiB.
struct PasswordKey
{
    static constexpr qint64 Passes = 3;
    static constexpr qint64 MemoryBytes = 64 << 20; ///< OWASP asks for at least 19 MiB with 2 passes

    QByteArray salt;
    qint64 ops = 0;
    qint64 mem = 0;
    QByteArray sealed;

    [[nodiscard]] static Result<PasswordKey>
    wrap(QByteArrayView fileKey, const QString &password, Account::Id account);

    /// No password opens it; trying takes as long as with a real one.
    static PasswordKey ofNobody();

    /// Nothing for a wrong password. An error where it cannot be worked on: it is damaged, or there is no
    /// memory.
    [[nodiscard]] Result<std::optional<QByteArray>> unwrap(const QString &password,
                                                           Account::Id account) const;

    bool isSound() const;
};
