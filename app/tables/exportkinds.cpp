// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/exportkind.h"

ExportKind complaintsExport();
ExportKind placesExport();
ExportKind buildingsExport();

QList<ExportKind> exportKinds()
{
    return {complaintsExport(), placesExport(), buildingsExport()};
}
