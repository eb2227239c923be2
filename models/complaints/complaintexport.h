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

/// Writes the rows of the filter; answers with how many. `progress` may be empty; false from it stops.
[[nodiscard]] Result<qint64> write(Connection &connection,
                                   const ComplaintFilter &filter,
                                   Personal personal,
                                   TableWriter &writer,
                                   const std::function<bool(qint64 rows)> &progress);
} // namespace ComplaintExport
