// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QLockFile>

#include <memory>

/// Who holds a Jieban file for writing, among all processes: FILE.lock beside it.
namespace FileLock {
/// Refused in words while another Jieban has the file open, or where no lock can be written. The lock of a
/// process that is gone does not count.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> take(const QString &path);
} // namespace FileLock
