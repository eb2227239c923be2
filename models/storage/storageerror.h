// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

/// Puts a native SQLite result code into words: what happened to the file, why, and what to do.
/// `detail` goes to the log; it must not hold bound values.
Error storageError(int sqliteCode, const QString &path, const QString &detail);
