// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/place.h"
#include "models/reports/reporttable.h"
#include "models/storage/connection.h"

/// The rates of a month by section as a table for meetings (诉求办理情况统计表), with the change on the month
/// before (环比) and on the year before (同比); frozen figures where there are any. Of one office, or of all
/// when invalid.
namespace HandlingSheet {
[[nodiscard]] Result<ReportTable> read(Connection &connection, QDate month, Place::Id office);
}
