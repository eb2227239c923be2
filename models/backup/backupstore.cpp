// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupstore.h"

#include "models/attachments/attachmentdirectory.h"
#include "models/backup/backupmanifest.h"
#include "models/backup/backupplan.h"
#include "models/backup/backuprepository.h"
#include "models/base/clock.h"
#include "models/storage/digest.h"
#include "models/storage/filecheck.h"
#include "models/storage/migrator.h"
#include "models/storage/storageerror.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QLockFile>
#include <QRegularExpression>
#include <QSet>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace {
struct BackupStoreWords
{
    Q_DECLARE_TR_FUNCTIONS(BackupStore)
};

const QString Making = u".making"_s;

Result<> takeAttachments(Backup &backup, Connection &copy, const FileStore &from, const FileStore &into)
{
    return AttachmentDirectory::files(copy).and_then([&](const QList<StoredFile> &files) -> Result<> {
        for (const StoredFile &file : files) {
            const auto taken = into.takeOver(file, from);
            if (!taken && taken.error().kind == Error::Kind::Storage)
                return taken;
            ++(taken ? backup.attachments : backup.missing);
        }
        return {};
    });
}

/// The lines of SQLite's check that are not "ok". What the content should be like is the business of
/// `jieban check`: an office with a gap in its numbers has backups, too.
Result<int> problemsIn(Connection &copy, bool thoroughly)
{
    auto found = copy.run(thoroughly ? u"PRAGMA integrity_check"_s : u"PRAGMA quick_check"_s);
    if (!found)
        return failure(found.error());
    int problems = 0;
    while (found->next())
        problems += found->value(0).toString() == u"ok"_s ? 0 : 1;
    return problems;
}

/// What the copy holds, read from the copy itself.
Result<> examineCopy(Backup &backup, Connection &copy)
{
    const auto facts = BackupRepository(copy).facts();
    if (!facts)
        return failure(facts.error());
    backup.facts = *facts;
    const bool isSafety = backup.reason == Backup::Reason::Restoring; // of whatever is there, and quick
    const auto problems = problemsIn(copy, !isSafety);
    if (!problems)
        return failure(problems.error());
    backup.problems = *problems;
    if (backup.problems > 0 && !isSafety)
        return failure({Error::Kind::Storage,
                        BackupStoreWords::tr("The backup was not kept, because the file is damaged: %n "
                                             "problem(s). Earlier backups are untouched; go back to one.",
                                             nullptr,
                                             backup.problems),
                        u"integrity_check"_s});
    if (isSafety ||
        facts->schema != Migrator::newestVersion()) // the digest is of tables it does not have yet
        return {};
    return Digest::of(copy).map(
        [&](const Digest &digest) { backup.digest = QString::fromLatin1(digest.all.toHex()); });
}

Result<> completeBackup(Backup &backup, const QString &path, const FileStore &from, const FileStore &into)
{
    auto copy = Connection::open(path, Connection::Access::ReadOnly);
    if (!copy)
        return failure(copy.error());
    if (auto examined = examineCopy(backup, **copy); !examined)
        return examined;
    if (auto taken = takeAttachments(backup, **copy, from, into); !taken)
        return taken;
    copy->reset();
    backup.bytes = QFileInfo(path).size();
    backup.sha256 = BackupManifest::sha256(path);
    return !backup.sha256.isEmpty() ? Result<>() : failure(storageError(SQLITE_IOERR, path, u"sha256"_s));
}

Result<Backup>
makeBackup(Connection &file, Backup backup, const FileStore &into, const CopyProgress &progress)
{
    const QString making = backup.path + Making;
    const auto made =
        copyInto(file, making, progress)
            .and_then([&] { return completeBackup(backup, making, FileStore(file.path()), into); })
            .and_then([&] { return BackupManifest::write(backup); }) // first: the name means verified
            .and_then([&] { return replaceFile(making, backup.path); });
    if (made)
        return backup;
    QFile::remove(making);
    QFile::remove(BackupManifest::pathOf(backup.path));
    return failure(made.error());
}
} // namespace

BackupStore::BackupStore(const QString &databasePath, const QString &folder)
    : m_base(QFileInfo(databasePath).completeBaseName())
    , m_suffix(QFileInfo(databasePath).suffix())
    , m_folder(folder.isEmpty() ? databasePath + u".backups"_s : folder)
{
}

QString BackupStore::nameFor(const QDateTime &at) const
{
    const QString stem = m_base + u'-' + at.toTimeZone(Clock::zone()).toString(u"yyyyMMdd-HHmmss"_s);
    QString name = u"%1.%2"_s.arg(stem, m_suffix);
    for (int i = 2; m_folder.exists(name); ++i)
        name = u"%1-%2.%3"_s.arg(stem).arg(i).arg(m_suffix);
    return m_folder.filePath(name);
}

QString BackupStore::pool() const
{
    return m_folder.filePath(u"%1.%2"_s.arg(m_base, m_suffix));
}

Result<std::unique_ptr<QLockFile>> BackupStore::takeTurn() const
{
    if (!m_folder.mkpath(u"."_s))
        return failure({Error::Kind::Unreachable,
                        BackupStoreWords::tr("The folder for backups, %1, is not there and cannot be made. "
                                             "Connect its disk or choose another folder in the settings.")
                            .arg(folder()),
                        {}});
    auto lock = std::make_unique<QLockFile>(pool() + u".lock"_s);
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return failure({Error::Kind::Conflict,
                        BackupStoreWords::tr("Another backup of this file is being made. Wait until it is "
                                             "done."),
                        {}});
    return failure({Error::Kind::Storage,
                    BackupStoreWords::tr("The folder for backups, %1, cannot be written. Ask for write "
                                         "permission or choose another folder in the settings.")
                        .arg(folder()),
                    {}});
}

/// Of a program that was killed while it made one.
void BackupStore::removeLeftOvers() const
{
    for (const QString &name : m_folder.entryList({m_base + u"-*"_s + Making + u'*'}, QDir::Files))
        QFile::remove(m_folder.filePath(name));
}

Result<Backup> BackupStore::make(Connection &file, Backup::Reason reason, const CopyProgress &progress)
{
    const auto turn = takeTurn();
    if (!turn)
        return failure(turn.error());
    removeLeftOvers();
    const QDateTime now = Clock::now();
    const Backup backup{.path = nameFor(now), .at = now, .reason = reason};
    return makeBackup(file, backup, FileStore(pool()), progress);
}

Result<Backup> BackupStore::makeAt(Connection &file,
                                   const QString &target,
                                   Backup::Reason reason,
                                   const CopyProgress &progress)
{
    if (QFileInfo::exists(target))
        return failure(
            {Error::Kind::Conflict,
             BackupStoreWords::tr("%1 exists already, and it was left as it is. Choose another name.")
                 .arg(target),
             {}});
    const Backup backup{.path = target, .at = Clock::now(), .reason = reason};
    return makeBackup(file, backup, FileStore(target), progress);
}

QList<Backup> BackupStore::backups() const
{
    const QRegularExpression named(u"^%1-\\d{8}-\\d{6}(-\\d+)?\\.%2$"_s.arg(
        QRegularExpression::escape(m_base), QRegularExpression::escape(m_suffix)));
    QList<Backup> found;
    for (const QString &name : m_folder.entryList(QDir::Files))
        if (named.match(name).hasMatch())
            found.append(BackupManifest::read(m_folder.filePath(name)));
    std::ranges::stable_sort(found, [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return found;
}

void BackupStore::thin(QDate today) const
{
    const auto turn = takeTurn();
    if (!turn)
        return;
    const QList<Backup> all = backups();
    QList<BackupPlan::Copy> copies;
    for (const Backup &backup : all)
        copies.append({backup.at, backup.reason == Backup::Reason::Restoring});
    const QList<int> kept = BackupPlan::kept(copies, today);
    for (int i = 0; i < all.size(); ++i) {
        if (kept.contains(i))
            continue;
        QFile::remove(all.at(i).path);
        QFile::remove(BackupManifest::pathOf(all.at(i).path));
    }
    if (kept.size() < all.size())
        removeUnused();
}

/// Attached files of backups that are gone. One that cannot be read keeps everything.
void BackupStore::removeUnused() const
{
    QSet<QString> used;
    for (const Backup &backup : backups()) {
        auto open = Connection::open(backup.path, Connection::Access::ReadOnly);
        const auto files = open ? AttachmentDirectory::files(**open) : failure(open.error());
        if (!files)
            return;
        for (const StoredFile &file : *files)
            used.insert(file.hash);
    }
    QDirIterator all(pool() + u".files"_s, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if (!used.contains(QFileInfo(path).fileName()))
            QFile::remove(path);
    }
}

Result<Backup> BackupStore::verify(const QString &path)
{
    const auto state = FileCheck::inspect(path, false, [](const QString &) { return QString(); });
    if (!state)
        return failure(state.error());
    if (state->readOnlyBecause && state->readOnlyBecause->kind == Error::Kind::Conflict)
        return failure({Error::Kind::Conflict,
                        BackupStoreWords::tr("%1 was made by a newer Jieban. Install the newer version to "
                                             "restore it.")
                            .arg(QFileInfo(path).fileName()),
                        state->readOnlyBecause->detail});
    Backup backup = BackupManifest::read(path);
    const auto damaged = [&](const QString &detail) {
        return failure({Error::Kind::Storage,
                        BackupStoreWords::tr("The backup %1 is damaged and was not used. Choose another one.")
                            .arg(QFileInfo(path).fileName()),
                        detail});
    };
    if (!backup.sha256.isEmpty() && BackupManifest::sha256(path) != backup.sha256)
        return damaged(u"sha256"_s);
    auto open = Connection::open(path, Connection::Access::ReadOnly);
    if (!open)
        return failure(open.error());
    if (!backup.isVerified()) { // else it is the very file that was checked when it was made
        const auto sound = (*open)->value(u"PRAGMA integrity_check"_s);
        if (!sound || sound->toString() != u"ok"_s)
            return damaged(sound ? sound->toString() : sound.error().detail);
    }
    const auto facts = BackupRepository(**open).facts();
    if (!facts)
        return damaged(facts.error().detail);
    backup.facts = *facts;
    return backup;
}

QList<FileStore> BackupStore::attachmentsOf(const QString &backupPath)
{
    static const QRegularExpression time(u"-\\d{8}-\\d{6}(-\\d+)?(?=\\.[^.]*$)"_s);
    return {FileStore(backupPath), FileStore(QString(backupPath).remove(time))};
}
