// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/storageerror.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {
struct FailureWords
{
    int code; ///< SQLite's primary result code
    Error::Kind kind;
    const char *message;
};

constexpr const char FullDisk[] = QT_TRANSLATE_NOOP(
    "StorageError",
    "The disk is full, so nothing was stored in %1. Free some space and repeat the last step.");
constexpr const char Damaged[] =
    QT_TRANSLATE_NOOP("StorageError",
                      "The file %1 is damaged or is not a Jieban file. It was left as it is: "
                      "keep it, and open the latest backup.");
constexpr const char InUse[] =
    QT_TRANSLATE_NOOP("StorageError",
                      "Another program is using the file %1, so nothing was stored. Close that "
                      "program and try again.");
constexpr const char Unwritable[] =
    QT_TRANSLATE_NOOP("StorageError",
                      "The file %1 or its folder cannot be written. Ask for write permission, "
                      "or copy the file to a folder of your own.");
constexpr const char Unreadable[] =
    QT_TRANSLATE_NOOP("StorageError",
                      "The file %1 cannot be opened. Check that it still exists and that you "
                      "may read it.");
constexpr const char BrokenDisk[] =
    QT_TRANSLATE_NOOP("StorageError",
                      "The disk failed while working on %1, and the last step was not stored. "
                      "Check the disk, then repeat the step.");
constexpr const char Stopped[] = QT_TRANSLATE_NOOP("StorageError", "Stopped; nothing was changed in %1.");
constexpr const char Locked[] =
    QT_TRANSLATE_NOOP("StorageError",
                      "The personal data in %1 are sealed and its key is not open, so nothing was read "
                      "or stored. Sign in, then repeat the step.");
constexpr const char AnythingElse[] =
    QT_TRANSLATE_NOOP("StorageError",
                      "The last step on %1 failed and was not stored. Try again; if it happens "
                      "again, run “jieban check”.");

constexpr FailureWords Failures[] = {
    {SQLITE_FULL, Error::Kind::Storage, FullDisk},
    {SQLITE_CORRUPT, Error::Kind::Storage, Damaged},
    {SQLITE_NOTADB, Error::Kind::Storage, Damaged},
    {SQLITE_BUSY, Error::Kind::Conflict, InUse},
    {SQLITE_LOCKED, Error::Kind::Conflict, InUse},
    {SQLITE_READONLY, Error::Kind::Storage, Unwritable},
    {SQLITE_PERM, Error::Kind::Storage, Unwritable},
    {SQLITE_CANTOPEN, Error::Kind::NotFound, Unreadable},
    {SQLITE_IOERR, Error::Kind::Storage, BrokenDisk},
    {SQLITE_AUTH, Error::Kind::Conflict, Locked},
    {SQLITE_INTERRUPT, Error::Kind::Cancelled, Stopped},
};

FailureWords wordsFor(int code)
{
    const auto known = std::find_if(std::begin(Failures), std::end(Failures), [code](const auto &failure) {
        return failure.code == (code & 0xff);
    });
    return known == std::end(Failures) ? FailureWords{code, Error::Kind::Storage, AnythingElse} : *known;
}
} // namespace

Error storageError(int sqliteCode, const QString &path, const QString &detail)
{
    const FailureWords words = wordsFor(sqliteCode);
    return {words.kind,
            QCoreApplication::translate("StorageError", words.message).arg(QFileInfo(path).fileName()),
            u"sqlite %1, %2: %3"_s.arg(QString::number(sqliteCode), path, detail)};
}
