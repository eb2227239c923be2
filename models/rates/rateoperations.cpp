// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/rateoperations.h"

#include "models/accounts/operations.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

void registerRateOperations()
{
    using R = OfficeRole;
    Operations::add(
        "Operations",
        {{u"rates.see"_s, QT_TRANSLATE_NOOP("Operations", "See rates"), Operations::readers()},
         {u"rates.freeze"_s,
          QT_TRANSLATE_NOOP("Operations", "Freezing the rates of %1"),
          R::Leader | R::Dispatcher | R::Statistician},
         {u"rates.reopen"_s, QT_TRANSLATE_NOOP("Operations", "Reopening the rates of %1"), R::Leader},
         {u"rates.weights"_s, QT_TRANSLATE_NOOP("Operations", "Weights of the rates from %1"), R::Leader}});
}
