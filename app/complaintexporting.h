// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintfilter.h"
#include "models/storage/database.h"
#include "views/complaints/tablesmenu.h"

class MainWindow;

/// Writes the requests of a filter, masked, as this kind of table into the file the user names - csv, xlsx or
/// json after its ending - beside the window, as a job that can be stopped; the audit says so.
namespace ComplaintExporting {
void start(Database &database, MainWindow &window, ComplaintTableKind kind, const ComplaintFilter &filter);
}
