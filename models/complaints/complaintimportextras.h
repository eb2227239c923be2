// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"
#include "models/tables/mappedcolumns.h"

/// What an imported request may have beside its matter: who is meant, what was decided, said and left out.
namespace ComplaintImportExtras {
QList<ImportField> fields();

/// `first` is the index of the first of fields(). An ID number that was masked on its way is left out.
CellResult<void>
read(const MappedColumns &columns, const TableRow &row, qsizetype first, Complaint &complaint);
} // namespace ComplaintImportExtras
