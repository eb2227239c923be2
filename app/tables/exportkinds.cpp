// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/exportkind.h"

ExportKind placesExport();
ExportKind buildingsExport();

QList<ExportKind> exportKinds()
{
    return {placesExport(), buildingsExport()};
}
