// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/backup.h"

/// What was found when a backup was verified, kept beside it as NAME.json.
namespace BackupManifest {
QString pathOf(const QString &backupPath);

/// On the disk whole or not at all.
[[nodiscard]] Result<> write(const Backup &backup);

/// What is known of the backup: without a manifest, or one of other bytes, only name, time and size.
Backup read(const QString &backupPath);

/// The SHA-256 of a file in hexadecimal digits; empty when it cannot be read.
QString sha256(const QString &path);
} // namespace BackupManifest
