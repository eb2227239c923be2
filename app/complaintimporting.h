// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "views/complaints/tablesmenu.h"

class MainWindow;

/// Takes requests of another system from the table the user names. A table with other columns is asked a map
/// file for; what would be stored, and each wrong row, is shown before; then it is one action that undo takes
/// back.
namespace ComplaintImporting {
void start(Database &database, MainWindow &window, ComplaintTableKind kind);
}
