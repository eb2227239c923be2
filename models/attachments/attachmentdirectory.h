// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attachments/attachment.h"
#include "models/storage/connection.h"

#include <QList>
#include <QStringList>

/// What other features may do with attached files while they work on a connection of their own.
namespace AttachmentDirectory {
/// Files that stand in the store already become attachments of the row, in the change under way.
[[nodiscard]] Result<> add(Connection &connection,
                           const AttachmentOwner &owner,
                           const QList<StoredFile> &files,
                           const QString &person);
[[nodiscard]] Result<QList<Attachment>> of(Connection &connection, const AttachmentOwner &owner);

/// Every attached content of the file, each once.
[[nodiscard]] Result<QList<StoredFile>> files(Connection &connection);

/// A line for each attached file that is missing or has other content than when it was attached. Reads
/// every file: slow.
[[nodiscard]] Result<QStringList> findings(Connection &connection);
} // namespace AttachmentDirectory
