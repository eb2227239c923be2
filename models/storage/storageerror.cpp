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
    int codes[2]; ///< SQLite's primary result codes
    Error::Kind kind;
    const char *message;
};

constexpr FailureWords Failures[] = {
    {{SQLITE_FULL},
     Error::Kind::Storage,
     QT_TRANSLATE_NOOP(
         "StorageError",
         "The disk is full, so nothing was stored in %1. Free some space and repeat the last step.")},
    {{SQLITE_CORRUPT, SQLITE_NOTADB},
     Error::Kind::Storage,
     QT_TRANSLATE_NOOP("StorageError",
                       "The file %1 is damaged or is not a Jieban file. It was left as it is: "
                       "keep it, and open the latest backup.")},
    {{SQLITE_BUSY, SQLITE_LOCKED},
     Error::Kind::Conflict,
     QT_TRANSLATE_NOOP("StorageError",
                       "Another program is using the file %1, so nothing was stored. Close that "
                       "program and try again.")},
    {{SQLITE_READONLY, SQLITE_PERM},
     Error::Kind::Storage,
     QT_TRANSLATE_NOOP("StorageError",
                       "The file %1 or its folder cannot be written. Ask for write permission, "
                       "or copy the file to a folder of your own.")},
    {{SQLITE_CANTOPEN},
     Error::Kind::NotFound,
     QT_TRANSLATE_NOOP("StorageError",
                       "The file %1 cannot be opened. Check that it still exists and that you "
                       "may read it.")},
    {{SQLITE_IOERR},
     Error::Kind::Storage,
     QT_TRANSLATE_NOOP("StorageError",
                       "The disk failed while working on %1, and the last step was not stored. "
                       "Check the disk, then repeat the step.")},
    {{SQLITE_AUTH},
     Error::Kind::Conflict,
     QT_TRANSLATE_NOOP("StorageError",
                       "The personal data in %1 are sealed and its key is not open, so nothing was read "
                       "or stored. Sign in, then repeat the step.")},
    {{SQLITE_INTERRUPT},
     Error::Kind::Cancelled,
     QT_TRANSLATE_NOOP("StorageError", "Stopped; nothing was changed in %1.")},
};

constexpr FailureWords AnythingElse{
    {},
    Error::Kind::Storage,
    QT_TRANSLATE_NOOP("StorageError",
                      "The last step on %1 failed and was not stored. Try again; if it happens "
                      "again, run “jieban check”.")};

const FailureWords &wordsFor(int code)
{
    const auto *known = std::ranges::find_if(
        Failures, [code](const auto &failure) { return std::ranges::count(failure.codes, code & 0xff) > 0; });
    return known == std::end(Failures) ? AnythingElse : *known;
}
} // namespace

Error storageError(int sqliteCode, const QString &path, const QString &detail)
{
    const FailureWords &words = wordsFor(sqliteCode);
    return {words.kind,
            QCoreApplication::translate("StorageError", words.message).arg(QFileInfo(path).fileName()),
            u"sqlite %1, %2: %3"_s.arg(QString::number(sqliteCode), path, detail)};
}
