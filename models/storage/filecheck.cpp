// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filecheck.h"

#include "models/storage/migrator.h"
#include "models/storage/storageerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace {
// https://www.sqlite.org/fileformat.html, section 1.3
constexpr qint64 HeaderSize = 100;
constexpr int PageSizeAt = 16;
constexpr int ChangeCounterAt = 24;
constexpr int PageCountAt = 28;
constexpr int UserVersionAt = 60;
constexpr int ApplicationIdAt = 68;
constexpr int ValidForAt = 92;        // the change counter for which the page count is right
constexpr qint64 MaxPageSize = 65536; // written as 1
const QByteArray Magic("SQLite format 3\0", 16);

QString fileSystem(const QString &folder)
{
    return QString::fromLatin1(QStorageInfo(folder).fileSystemType());
}

bool isNetwork(const QString &type)
{
    // WAL needs memory shared between the processes of one machine; over a network it loses data.
    static const QSet<QString> network{u"nfs"_s,
                                       u"nfs4"_s,
                                       u"cifs"_s,
                                       u"smb3"_s,
                                       u"smbfs"_s,
                                       u"9p"_s,
                                       u"fuse.sshfs"_s,
                                       u"davfs"_s,
                                       u"fuse.davfs2"_s,
                                       u"afs"_s,
                                       u"ceph"_s,
                                       u"glusterfs"_s,
                                       u"fuse.glusterfs"_s,
                                       u"fuse.gvfsd-fuse"_s};
    return network.contains(type);
}

Result<QByteArray> header(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(storageError(SQLITE_CANTOPEN, path, file.errorString()));
    return file.read(HeaderSize);
}

qint32 number(const QByteArray &bytes, int at)
{
    return qFromBigEndian<qint32>(bytes.constData() + at);
}

qint64 sizeOf(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.size() : -1;
}

/// What the header promises, and more: with a write-ahead log the rest may be in there.
bool isTruncated(const QFileInfo &file, const QByteArray &head)
{
    const qint64 declared = head[PageSizeAt] == 0 && head[PageSizeAt + 1] == 1
                                ? MaxPageSize
                                : qFromBigEndian<quint16>(head.constData() + PageSizeAt);
    const bool countIsValid = number(head, ChangeCounterAt) == number(head, ValidForAt);
    return countIsValid && sizeOf(file.filePath() + u"-wal"_s) <= 0 &&
           file.size() < declared * number(head, PageCountAt);
}

Result<FileCheck::State> judge(const QFileInfo &file, int application, int version, bool hasTables)
{
    if (application != Migrator::ApplicationId && (application != 0 || hasTables))
        return failure({Error::Kind::Invalid,
                        QCoreApplication::translate(
                            "FileCheck", "%1 is a database of another program. Choose a Jieban file.")
                            .arg(file.fileName()),
                        u"application_id %1"_s.arg(application)});
    if (version <= Migrator::newestVersion())
        return FileCheck::State{};
    return FileCheck::State{
        Error{Error::Kind::Conflict,
              QCoreApplication::translate("FileCheck",
                                          "%1 was last used by a newer Jieban, so it is open for reading "
                                          "only. Install the newer version to change it.")
                  .arg(file.fileName()),
              u"user_version %1"_s.arg(version)}};
}

Result<FileCheck::State> inspectPermissions(const QFileInfo &file)
{
    const bool folderIsWritable = QFileInfo(file.absolutePath()).isWritable();
    if (file.isWritable() && folderIsWritable)
        return FileCheck::State{};
    const Error why = storageError(SQLITE_READONLY, file.absoluteFilePath(), u"permissions"_s);
    const bool needsRecovery =
        sizeOf(file.filePath() + u"-wal"_s) > 0 && sizeOf(file.filePath() + u"-shm"_s) < 0;
    if (needsRecovery && !folderIsWritable)
        return failure(why); // without the log the last changes would be missing
    return FileCheck::State{why};
}

Result<FileCheck::State> inspectContent(const QFileInfo &file, bool create)
{
    const auto head = header(file.absoluteFilePath());
    if (!head)
        return failure(head.error());
    if (head->isEmpty() && create)
        return inspectPermissions(file); // made but never written: a new file
    if (head->size() < HeaderSize || !head->startsWith(Magic))
        return failure(storageError(SQLITE_NOTADB, file.absoluteFilePath(), u"header"_s));
    if (isTruncated(file, *head))
        return failure(storageError(SQLITE_CORRUPT, file.absoluteFilePath(), u"truncated"_s));
    auto state = judge(
        file, number(*head, ApplicationIdAt), number(*head, UserVersionAt), number(*head, PageCountAt) > 1);
    return state && !state->readOnlyBecause ? inspectPermissions(file) : state;
}
} // namespace

Result<FileCheck::State> FileCheck::inspect(const QString &path,
                                            bool create,
                                            const std::function<QString(const QString &)> &fileSystemOf)
{
    const QFileInfo file(path);
    const QString type = fileSystemOf ? fileSystemOf(file.absolutePath()) : fileSystem(file.absolutePath());
    if (isNetwork(type))
        return failure(
            {Error::Kind::Invalid,
             QCoreApplication::translate("FileCheck",
                                         "%1 lies on a network folder (%2), where a database can lose data. "
                                         "Copy it to a disk of this computer; the district share is for "
                                         "exchanging changes.")
                 .arg(file.fileName(), type),
             path});
    if (!file.exists()) {
        if (create && QFileInfo(file.absolutePath()).isDir())
            return State{};
        return failure(storageError(SQLITE_CANTOPEN, path, u"missing"_s));
    }
    return inspectContent(file, create);
}

Result<FileCheck::State> FileCheck::examine(Connection &connection)
{
    const auto tables = connection.value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return failure(tables.error());
    const auto application = connection.value(u"PRAGMA application_id"_s);
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!application || !version)
        return failure(application ? version.error() : application.error());
    return judge(QFileInfo(connection.path()), application->toInt(), version->toInt(), tables->toInt() > 0);
}

Result<> FileCheck::stillThere(Connection &connection)
{
    int moved = 0;
    const int code = sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (code != SQLITE_OK || moved == 0)
        return {};
    return failure({Error::Kind::Storage,
                    QCoreApplication::translate(
                        "FileCheck",
                        "%1 was moved or deleted while it was open, so nothing more is stored in "
                        "it. Put it back, or save a copy now, before you close Jieban.")
                        .arg(QFileInfo(connection.path()).fileName()),
                    connection.path()});
}
