// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/exportkind.h"

ExportKind complaintsExport();
ExportKind open311Export();
ExportKind districtReturnExport();
ExportKind placesExport();
ExportKind buildingsExport();

QList<ExportKind> exportKinds()
{
    return {complaintsExport(), open311Export(), districtReturnExport(), placesExport(), buildingsExport()};
}
