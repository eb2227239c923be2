// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What people may do with backups. Those the program makes by itself ask nobody.
void registerBackupOperations();
