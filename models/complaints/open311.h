// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintexport.h"
#include "models/complaints/complaintfilter.h"
#include "models/tables/columnmap.h"
#include "models/tables/tablereader.h"

/// Requests in the names of Open311 GeoReport v2 (wiki.open311.org/GeoReport_v2), as JSON or csv. Nobody is
/// named in it; where a reporter asked for confidentiality, not even the place is.
namespace Open311 {
QList<TableColumn> columns();

/// In the filter's order; void requests are left out.
[[nodiscard]] Result<>
write(Connection &connection, const ComplaintFilter &filter, const ComplaintExport::RowSink &sink);

/// A table in those names as the import of requests takes it: a service or address id that this file does not
/// know is left out, the name of the service then stands above the description; the last change of what is
/// open is no closing time. Rows keep their numbers, cells their columns.
[[nodiscard]] Result<TableReader> adapted(Connection &connection, const TableReader &table);

/// Which column is which field, for a table with these columns.
ColumnMap importMap(const QStringList &header);
} // namespace Open311
