// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/period.h"
#include "models/complaints/complaintexport.h"

#include <optional>

/// What the office answers back to whoever gave it a request - the district, a superior, 12345
/// (区级回单、退单): every request that came with a number or limit of theirs and was closed, or not
/// accepted, in a period. Reading changes nothing. Reporters are not named: the number says who it is.
namespace ReturnSheet {
struct Scope
{
    Place::Id place;                ///< with everything inside it; the whole file when invalid
    std::optional<Period> period{}; ///< of closing; always when missing
};

QList<TableColumn> columns();

/// In order of closing.
[[nodiscard]] Result<>
write(Connection &connection, const Scope &scope, const ComplaintExport::RowSink &sink);
} // namespace ReturnSheet
