// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintfilter.h"
#include "models/storage/connection.h"
#include "models/tables/tablewriter.h"

#include <functional>

/// Requests as a table whose columns an import understands. Complete at any size; in order of receipt.
namespace ComplaintExport {
/// Names, phones and addresses of residents (个人信息保护法).
enum class Personal { Masked, Shown };

QList<TableColumn> columns();

/// Takes one row, as many values as there are columns; an error of it ends the export and is returned.
using RowSink = std::function<Result<>(const QVariantList &)>;

/// Every row of the filter.
[[nodiscard]] Result<>
write(Connection &connection, const ComplaintFilter &filter, Personal personal, const RowSink &sink);
} // namespace ComplaintExport
