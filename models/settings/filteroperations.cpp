// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/filteroperations.h"

#include "models/accounts/operations.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

void registerFilterOperations()
{
    Operations::add(
        "Operations",
        {{u"filter.see"_s, QT_TRANSLATE_NOOP("Operations", "See the own filters"), Operations::readers()},
         {u"filter.save"_s,
          QT_TRANSLATE_NOOP("Operations", "Saving of the filter %1"),
          Operations::readers()},
         {u"filter.rename"_s,
          QT_TRANSLATE_NOOP("Operations", "Renaming of the filter %1"),
          Operations::readers()},
         {u"filter.forget"_s,
          QT_TRANSLATE_NOOP("Operations", "Forgetting of the filter %1"),
          Operations::readers()}});
}
