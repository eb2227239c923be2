// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/storageerror.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace {
struct FailureWords
{
    Error::Kind kind;
    QString message;
};

FailureWords wordsFor(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {
            Error::Kind::Storage,
            QCoreApplication::translate(
                "StorageError",
                "The disk is full, so nothing was stored in %1. Free some space and repeat the last step.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Storage,
                QCoreApplication::translate(
                    "StorageError",
                    "The file %1 is damaged or is not a Jieban file. It was left as it is: "
                    "keep it, and open the latest backup.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Conflict,
                QCoreApplication::translate(
                    "StorageError",
                    "Another program is using the file %1, so nothing was stored. Close that "
                    "program and try again.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::Kind::Storage,
                QCoreApplication::translate(
                    "StorageError",
                    "The file %1 or its folder cannot be written. Ask for write permission, "
                    "or copy the file to a folder of your own.")};
    case SQLITE_CANTOPEN:
        return {Error::Kind::NotFound,
                QCoreApplication::translate(
                    "StorageError",
                    "The file %1 cannot be opened. Check that it still exists and that you "
                    "may read it.")};
    case SQLITE_IOERR:
        return {Error::Kind::Storage,
                QCoreApplication::translate(
                    "StorageError",
                    "The disk failed while working on %1, and the last step was not stored. "
                    "Check the disk, then repeat the step.")};
    case SQLITE_INTERRUPT:
        return {Error::Kind::Cancelled,
                QCoreApplication::translate("StorageError", "Stopped; nothing was changed in %1.")};
    default:
        return {Error::Kind::Storage,
                QCoreApplication::translate(
                    "StorageError",
                    "The last step on %1 failed and was not stored. Try again; if it happens "
                    "again, run “jieban check”.")};
    }
}
} // namespace

Error storageError(int sqliteCode, const QString &path, const QString &detail)
{
    const FailureWords words = wordsFor(sqliteCode);
    return {words.kind,
            words.message.arg(QFileInfo(path).fileName()),
            u"sqlite %1, %2: %3"_s.arg(QString::number(sqliteCode), path, detail)};
}
