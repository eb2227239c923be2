// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/importkind.h"

ImportKind complaintsImport();
ImportKind open311Import();
ImportKind divisionsImport();
ImportKind buildingsImport();
ImportKind holidaysImport();
ImportKind categoriesImport();

QList<ImportKind> importKinds()
{
    return {complaintsImport(),
            open311Import(),
            divisionsImport(),
            buildingsImport(),
            holidaysImport(),
            categoriesImport()};
}
