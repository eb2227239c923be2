// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

/// The one key of a file, which seals its personal columns. While the file has no accounts the key lies open
/// in it, so that it opens without a password; with them it lies there only wrapped under each password, and
/// whoever signs in puts it into the connection's key ring.
namespace FileKey {
/// Opens the key ring where the key lies open. Any file, of any version, even one that is read only.
[[nodiscard]] Result<> load(Connection &connection);

/// On the writer, after the migrations. Gives a file without a key `newKey` - a random one when empty -, and
/// seals what an older version has left plain, in the copies kept before upgrades, too: they are removed.
[[nodiscard]] Result<> prepare(Connection &connection, const QByteArray &newKey);

/// Makes `key` that of a file which holds nothing yet.
[[nodiscard]] Result<> assign(Connection &connection, const QByteArray &key);

/// Whether the key lies open in the file.
[[nodiscard]] Result<bool> isOpen(Connection &connection);

/// Takes the open key out of the file, inside the caller's transaction: after it nothing of the key is left,
/// in the log neither. Whoever calls it has wrapped the key before.
[[nodiscard]] Result<> enclose(Connection &connection);

/// Inside a transaction, after somebody signed in and the key ring was opened: what waited for the key is
/// done.
[[nodiscard]] Result<> opened(Connection &connection);
} // namespace FileKey
