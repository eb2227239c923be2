// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditentry.h"
#include "models/storage/connection.h"
#include "models/tables/tablewriter.h"

#include <functional>

/// The audit written out: every entry of a filter, latest first, as csv, xlsx or json after the file's
/// ending.
namespace AuditTable {
QList<TableColumn> columns();
QVariantList row(const AuditEntry &entry);

/// Asked before each page; true stops.
using Stopped = std::function<bool()>;

/// How many entries are in the file. Nothing is there under its name unless all are.
[[nodiscard]] Result<qint64>
write(Connection &connection, const AuditFilter &filter, const QString &path, const Stopped &stopped);
} // namespace AuditTable
