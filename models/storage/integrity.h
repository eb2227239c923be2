// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QStringList>

/// A statement about the content that must always hold.
struct Invariant
{
    QString name;    ///< shown in the findings
    QString selects; ///< SQL whose rows are the violations; its first column names the record
};

/// What `jieban check` looks at.
class Integrity
{
public:
    /// The features' invariants are added to those of storage itself.
    explicit Integrity(QList<Invariant> invariants);

    /// SQLite's own checks, foreign keys, the registry against the schema, the change log, every invariant.
    /// Empty when all is well; an error when the file cannot be read at all.
    [[nodiscard]] Result<QStringList> findings(Connection &connection) const;

    /// Makes the derived data anew. Inside a transaction of the write lane. Answers with the names of
    /// derived tables whose content was different before.
    [[nodiscard]] static Result<QStringList> rebuild(Connection &connection);

private:
    QList<Invariant> m_invariants;
};
