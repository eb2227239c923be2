// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/backupstore.h"

/// Putting a backup in the place of the file.
namespace Restoring {
struct Outcome
{
    Backup backup;           ///< what the file is now
    QString safetyCopy;      ///< of the file as it was before; empty when there was none
    bool wasDamaged = false; ///< then the safety copy is the damaged file itself, moved aside
    int attachments = 0;     ///< brought back
    int missing = 0;         ///< attached files that are nowhere
};

/// The file must not be open. The backup is verified, the present file copied into `store` first; then the
/// backup takes its place in one step, marked as restored and as the next incarnation of its station. On an
/// error the file is as it was. A backup of another file is refused. Blocks: for a command or a thread.
[[nodiscard]] Result<Outcome>
restore(const QString &file, const QString &backup, BackupStore store, const CopyProgress &progress = {});
} // namespace Restoring
