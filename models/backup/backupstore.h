// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attachments/filestore.h"
#include "models/backup/backup.h"
#include "models/storage/filecopy.h"

#include <QDir>

class QLockFile;

/// The folder of a file's backups: office-20260312-094200.jieban, what is known of each beside it, and the
/// attached files of all of them once. A backup has its name only after it was opened and checked. Names hold
/// the file's name and the time, nothing personal. A value; any thread; several processes take turns.
class BackupStore
{
public:
    /// Empty: FILE.backups beside the file.
    explicit BackupStore(const QString &databasePath, const QString &folder = {});

    QString folder() const { return m_folder.path(); }

    /// Copies the open file as it is now. Errors say what is in the way; the backups that are there stay.
    [[nodiscard]] Result<Backup>
    make(Connection &file, Backup::Reason reason, const CopyProgress &progress = {});

    /// A copy for elsewhere: `target`, with its attached files in target.files. Verified the same way.
    [[nodiscard]] static Result<Backup>
    makeAt(Connection &file, const QString &target, Backup::Reason reason, const CopyProgress &progress = {});

    /// Newest first.
    QList<Backup> backups() const;

    /// Removes what the plan does not keep, with attached files that no other backup holds.
    void thin(QDate today) const;

    /// Refused in words: damaged, not of Jieban, made by a newer Jieban, gone. Answers with what it holds.
    [[nodiscard]] static Result<Backup> verify(const QString &path);

    /// Where the attached files of a backup lie: beside it, or in its folder's own store.
    static QList<FileStore> attachmentsOf(const QString &backupPath);

private:
    Result<std::unique_ptr<QLockFile>> takeTurn() const;
    QString nameFor(const QDateTime &at) const;
    QString pool() const;
    void removeLeftOvers() const;
    void removeUnused() const;

    QString m_base;   ///< office
    QString m_suffix; ///< jieban
    QDir m_folder;
};
