// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reporttable.h"

/// The matrix of rights (权限表): a row for each operation, a column for each role, marked where the role
/// may. What is printed is what Operations::permit() asks.
ReportTable rightsSheet();
