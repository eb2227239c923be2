// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filelock.h"

#include "models/storage/storageerror.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

Result<std::unique_ptr<QLockFile>> FileLock::take(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // a lock of a process that is gone is recognised by its number
    if (lock->tryLock(0))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return failure(storageError(
            lock->error() == QLockFile::PermissionError ? SQLITE_READONLY : SQLITE_FULL, path, u"lock"_s));
    return failure(
        {Error::Kind::Conflict,
         QCoreApplication::translate(
             "Database", "%1 is already open in another Jieban. Use that window, or close it first.")
             .arg(QFileInfo(path).fileName()),
         path + u".lock"_s});
}
