// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"

#include "models/storage/generatedschema.h"
#include "models/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sqlite3.h>

#include <filesystem>

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

namespace {
/// Where a reader may write nothing else: `VACUUM INTO` counts as writing although it only reads.
Result<> vacuumInto(Connection &connection, const QString &target)
{
    const auto queryOnly = connection.value(u"PRAGMA query_only"_s);
    if (!queryOnly)
        return failure(queryOnly.error());
    return connection.runAll({u"PRAGMA query_only=OFF"_s}).and_then([&]() -> Result<> {
        const auto copied = connection.run(u"VACUUM INTO ?"_s, {target});
        auto restored = connection.runAll({u"PRAGMA query_only=%1"_s.arg(queryOnly->toInt())});
        return copied ? restored : failure(copied.error());
    });
}

Result<> proveReadable(const QString &path)
{
    auto copy = Connection::open(path, Connection::Access::ReadOnly);
    if (!copy)
        return failure(copy.error());
    const auto sound = (*copy)->value(u"PRAGMA quick_check"_s);
    if (!sound)
        return failure(sound.error());
    return sound->toString() == u"ok"_s ? Result<>{}
                                        : failure(storageError(SQLITE_CORRUPT, path, sound->toString()));
}

/// Replaces `target` in one step; QFile::rename would refuse, or copy over it piece by piece.
Result<> moveOver(const QString &unfinished, const QString &target)
{
    std::error_code error;
    std::filesystem::rename(unfinished.toStdU16String(), target.toStdU16String(), error);
    return error ? failure(storageError(SQLITE_IOERR, target, QString::fromStdString(error.message())))
                 : Result<>{};
}
} // namespace

Result<> copyVerified(Connection &connection, const QString &target)
{
    const QString unfinished = target + u".part"_s;
    if (QFileInfo(target).absoluteFilePath() == connection.path() ||
        (QFileInfo::exists(target) && QFileInfo(target) == QFileInfo(connection.path())))
        return failure(
            {Error::Kind::Invalid,
             QCoreApplication::translate(
                 "Migrator", "A copy cannot take the place of the open file. Choose another name."),
             target});
    QFile::remove(unfinished);
    auto copied =
        vacuumInto(connection, unfinished).and_then([&] { return proveReadable(unfinished); }).and_then([&] {
            return moveOver(unfinished, target);
        });
    if (!copied)
        QFile::remove(unfinished);
    return copied;
}
