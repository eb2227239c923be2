// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintfilter.h"
#include "models/reports/reporttable.h"
#include "models/storage/connection.h"

/// The requests of a filter as a list for meetings (清单), in the filter's order. Reporters are masked.
namespace ListSheet {
/// More is no longer read on paper; such lists are exported as tables.
constexpr qsizetype MostOnPaper = 20'000;

/// Everything but unit and period. Kind::Invalid when there are more than `most`.
[[nodiscard]] Result<ReportTable>
read(Connection &connection, const ComplaintFilter &filter, qsizetype most = MostOnPaper);
} // namespace ListSheet
