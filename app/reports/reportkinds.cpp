// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/reportkind.h"

QList<ReportKind> tableReports();
QList<ReportKind> paperReports();

QList<ReportKind> reportKinds()
{
    return tableReports() + paperReports();
}
