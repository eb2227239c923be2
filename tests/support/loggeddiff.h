// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"
#include "tests/support/filediff.h"

/// What the change log says of everything since that change.
Result<FileDiff> loggedDiff(Connection &connection, qint64 since);
