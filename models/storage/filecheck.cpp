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
constexpr int UserVersionAt = 60;
constexpr int ApplicationIdAt = 68;
const QByteArray Magic("SQLite format 3\0", 16);

QString say(const char *text)
{
    return QCoreApplication::translate("FileCheck", text);
}

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

Result<FileCheck::State> inspectContent(const QFileInfo &file)
{
    const auto head = header(file.absoluteFilePath());
    if (!head)
        return failure(head.error());
    if (head->isEmpty())
        return FileCheck::State{}; // made but never written: a new file
    if (head->size() < HeaderSize || !head->startsWith(Magic))
        return failure(storageError(SQLITE_NOTADB, file.absoluteFilePath(), u"header"_s));
    const int application = number(*head, ApplicationIdAt);
    if (application != 0 && application != Migrator::ApplicationId)
        return failure(
            {Error::Kind::Invalid,
             say(QT_TRANSLATE_NOOP("FileCheck", "%1 is a database of another program. Choose a Jieban file."))
                 .arg(file.fileName()),
             u"application_id %1"_s.arg(application)});
    if (number(*head, UserVersionAt) > Migrator::newestVersion())
        return FileCheck::State{
            Error{Error::Kind::Conflict,
                  say(QT_TRANSLATE_NOOP("FileCheck",
                                        "%1 was last used by a newer Jieban, so it is open for reading only. "
                                        "Install the newer version to change it."))
                      .arg(file.fileName()),
                  u"user_version %1"_s.arg(number(*head, UserVersionAt))}};
    if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
        return FileCheck::State{storageError(SQLITE_READONLY, file.absoluteFilePath(), u"permissions"_s)};
    return FileCheck::State{};
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
             say(QT_TRANSLATE_NOOP("FileCheck",
                                   "%1 lies on a network folder (%2), where a database can lose data. "
                                   "Copy it to a disk of this computer; the district share is for "
                                   "exchanging changes."))
                 .arg(file.fileName(), type),
             path});
    if (!file.exists()) {
        if (create && QFileInfo(file.absolutePath()).isDir())
            return State{};
        return failure(storageError(SQLITE_CANTOPEN, path, u"missing"_s));
    }
    return inspectContent(file);
}

Result<> FileCheck::readable(Connection &connection)
{
    const auto pages = connection.value(u"SELECT count(*) FROM sqlite_schema"_s);
    return pages ? Result<>{} : failure(pages.error());
}

Result<> FileCheck::stillThere(Connection &connection)
{
    int moved = 0;
    const int code = sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (code != SQLITE_OK || moved == 0)
        return {};
    return failure(
        {Error::Kind::Storage,
         say(QT_TRANSLATE_NOOP("FileCheck",
                               "%1 was moved or deleted while it was open, so nothing more is stored in "
                               "it. Put it back, or save a copy now, before you close Jieban."))
             .arg(QFileInfo(connection.path()).fileName()),
         connection.path()});
}
