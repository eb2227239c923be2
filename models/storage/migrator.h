// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QStringList>

/// One numbered step of the schema. A released step is never edited.
struct Migration
{
    int version;
    QString name;
    QStringList statements;
};

/// Brings a file to the newest schema: each step in one transaction, a verified copy of the file first.
class Migrator
{
public:
    static constexpr int ApplicationId = 0x4A42414E; // "JBAN", in the file's header

    /// The steps compiled into the program.
    Migrator();
    /// Other steps, for tests.
    explicit Migrator(QList<Migration> migrations);

    static int newestVersion();

    /// On a failure the file keeps the last good version. A newer file is refused.
    [[nodiscard]] Result<> migrate(Connection &connection) const;

    /// A statement ends with `;` at a line's end followed by an empty line, so triggers stay whole.
    static QStringList statementsOf(const QString &script);

private:
    Result<> apply(Connection &connection, const Migration &migration) const;

    QList<Migration> m_migrations;
};
