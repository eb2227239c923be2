// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placeoperations.h"

#include "models/accounts/operations.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

void registerPlaceOperations()
{
    using R = OfficeRole;
    Operations::add("Operations",
                    {{u"place.see"_s, QT_TRANSLATE_NOOP("Operations", "See places"), Operations::everybody()},
                     {u"place.import"_s,
                      QT_TRANSLATE_NOOP("Operations", "Import of places from %1"),
                      R::SystemAdmin | R::Leader}});
}
