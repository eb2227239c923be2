// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"

#include "models/storage/filecopy.h"
#include "models/storage/generatedschema.h"
#include "models/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace {
QList<Migration> readCompiledIn()
{
    QList<Migration> steps;
    const QDir folder(u":/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.append({name.left(4).toInt(),
                          name.chopped(4),
                          Migrator::statementsOf(QString::fromUtf8(file.readAll()))});
    }
    return steps;
}

const QList<Migration> &compiledIn()
{
    static const QList<Migration> steps = readCompiledIn();
    return steps;
}

/// Rolls back unless everything went well.
template <typename Work>
Result<> inOneTransaction(Connection &connection, Work work)
{
    if (const auto begun = connection.run(u"BEGIN IMMEDIATE"_s); !begun)
        return failure(begun.error());
    auto done = work();
    if (done) {
        if (const auto committed = connection.run(u"COMMIT"_s); !committed)
            done = failure(committed.error());
    }
    if (!done && sqlite3_get_autocommit(connection.handle()) == 0)
        (void) connection.run(u"ROLLBACK"_s);
    return done;
}

QString copyName(const QString &path, int version)
{
    const QFileInfo file(path);
    return file.dir().filePath(u"%1-before-%2.%3"_s.arg(file.completeBaseName())
                                   .arg(version, 4, 10, QChar(u'0'))
                                   .arg(file.suffix()));
}
} // namespace

Migrator::Migrator()
    : m_migrations(compiledIn())
{
}

Migrator::Migrator(QList<Migration> migrations)
    : m_migrations(std::move(migrations))
{
}

int Migrator::newestVersion()
{
    return compiledIn().isEmpty() ? 0 : compiledIn().last().version;
}

QStringList Migrator::statementsOf(const QString &script)
{
    static const QRegularExpression end(u";[ \\t]*\\n(?:[ \\t]*\\n)+|;\\s*$"_s);
    static const QRegularExpression commentsOnly(u"^(\\s*(--[^\\n]*)?(\\n|$))*$"_s);
    QStringList statements = script.split(end, Qt::SkipEmptyParts);
    statements.removeIf([](const QString &part) { return commentsOnly.match(part).hasMatch(); });
    return statements;
}

Result<> Migrator::migrate(Connection &connection) const
{
    const auto current = connection.value(u"PRAGMA user_version"_s);
    if (!current)
        return failure(current.error());
    const int version = current->toInt();
    const int newest = m_migrations.isEmpty() ? 0 : m_migrations.last().version;
    if (version > newest)
        return failure(
            {Error::Kind::Conflict,
             QCoreApplication::translate("Migrator",
                                         "This file was last used by a newer Jieban. Install the newer "
                                         "version to change it."),
             u"user_version %1 > %2"_s.arg(version).arg(newest)});
    if (version > 0 && version < newest) {
        if (auto copied = copyVerified(connection, copyName(connection.path(), newest)); !copied)
            return copied;
    }
    for (const Migration &migration : m_migrations) {
        if (migration.version <= version)
            continue;
        if (auto applied = apply(connection, migration); !applied)
            return applied;
    }
    const auto known = connection.value(u"SELECT 1 FROM sqlite_schema WHERE name = 'meta'"_s);
    if (!known)
        return failure(known.error());
    if (known->isNull()) // steps of a test
        return {};
    return inOneTransaction(connection, [&] { return GeneratedSchema::install(connection); });
}

Result<> Migrator::apply(Connection &connection, const Migration &migration) const
{
    return inOneTransaction(connection, [&]() -> Result<> {
        return connection.runAll(migration.statements).and_then([&] {
            return connection.runAll({u"PRAGMA user_version = %1"_s.arg(migration.version),
                                      u"PRAGMA application_id = %1"_s.arg(ApplicationId)});
        });
    });
}
