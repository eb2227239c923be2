// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditevent.h"
#include "models/storage/connection.h"

#include <QStringList>

#include <functional>
#include <optional>

/// What the walk along the chain found.
struct AuditChain
{
    struct Break
    {
        enum class What {
            Missing, ///< the entry is gone
            Changed, ///< the entry is not what was stored, or its hash is not
            Added,   ///< the entry was not written by Jieban
        };
        What what;
        qint64 n; ///< of the first entry that is not right
    };

    qint64 intact = 0; ///< the last entry up to which everything is as it was written
    std::optional<Break> broken;

    QString text() const; ///< in words, naming the entry
};

/// The audit: entries that are only ever added, each with the BLAKE2b-256 hash over the hash before it and
/// the entry, so that no entry can be changed, taken out, put elsewhere or cut off at the end unseen.
/// Triggers refuse to change or delete one. The chain has no key: who rewrites all of it is not seen by it.
///
/// Kept for at least six months (网络安全法, article 21): nothing is pruned at all for now.
class AuditLog
{
public:
    /// Inside the caller's transaction on the writing connection; goes when that is rolled back.
    [[nodiscard]] static Result<> append(Connection &connection, const AuditEvent &event);

    /// Called every few thousand entries with how many are walked and how many there are; false stops.
    using Progress = std::function<bool(qint64 done, qint64 all)>;

    /// Walks the whole chain up to the first entry that is not right. On any connection; a few seconds for a
    /// million entries.
    [[nodiscard]] static Result<AuditChain> verify(Connection &connection, const Progress &progress = {});

    /// For the check of the file: what is wrong with the audit, nothing when all is well.
    [[nodiscard]] static Result<QStringList> findings(Connection &connection);
};
