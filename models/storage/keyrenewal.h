// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

/// Another key for everything that is sealed in a file. For the moment when a key that lay open is put under
/// passwords: backups made before still hold it, and it must open nothing that comes later.
namespace KeyRenewal {
/// Inside the caller's transaction and before anything else in it: every sealed value and its history are
/// sealed anew, the search index is filled anew. Afterwards the key ring holds the new key; after a
/// transaction that failed FileKey::load() brings the old one back. Seconds for a large file.
[[nodiscard]] Result<> run(Connection &connection);
} // namespace KeyRenewal
