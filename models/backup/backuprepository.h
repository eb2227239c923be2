// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/backup.h"
#include "models/backup/restorepreview.h"

/// What backups ask a file.
class BackupRepository
{
public:
    explicit BackupRepository(Connection &connection);

    [[nodiscard]] Result<FileFacts> facts();

    /// The file against an older state of it.
    [[nodiscard]] Result<RestorePreview> preview(const QString &backupPath);

    /// Where backups go; empty: beside the file.
    [[nodiscard]] Result<QString> folder() { return setting(FolderKey); }
    [[nodiscard]] Result<> setFolder(const QString &folder) { return set(FolderKey, folder); }
    /// Why the last backup was not made, in words; empty when it was.
    [[nodiscard]] Result<QString> lastFailure() { return setting(FailureKey); }
    [[nodiscard]] Result<> setLastFailure(const QString &words) { return set(FailureKey, words); }

private:
    static constexpr auto FolderKey = "backup_folder";
    static constexpr auto FailureKey = "backup_failure";

    Result<QString> setting(const char *key);
    Result<> set(const char *key, const QString &value);
    Result<> compare(RestorePreview &preview);

    Connection &m_connection;
};
