// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountoperations.h"

#include "models/accounts/operations.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

void registerAccountOperations()
{
    using R = OfficeRole;
    Operations::add(
        "AccountService",
        {{u"account.first"_s,
          QT_TRANSLATE_NOOP("AccountService", "First security administrator: %1"),
          Operations::everybody()},
         {u"account.add"_s, QT_TRANSLATE_NOOP("AccountService", "Account of %1 added"), R::SecurityAdmin},
         {u"account.roles"_s, QT_TRANSLATE_NOOP("AccountService", "Roles of %1"), R::SecurityAdmin},
         {u"account.area"_s, QT_TRANSLATE_NOOP("AccountService", "Area of %1"), R::SecurityAdmin},
         {u"account.disable"_s,
          QT_TRANSLATE_NOOP("AccountService", "Account of %1 disabled"),
          R::SecurityAdmin},
         {u"account.enable"_s,
          QT_TRANSLATE_NOOP("AccountService", "Account of %1 enabled"),
          R::SecurityAdmin},
         {u"account.delegate"_s,
          QT_TRANSLATE_NOOP("AccountService", "Roles lent to %1"),
          R::SecurityAdmin | R::Leader},
         {u"account.endDelegation"_s,
          QT_TRANSLATE_NOOP("AccountService", "Roles no longer lent to %1"),
          R::SecurityAdmin | R::Leader},
         {u"account.reset"_s, QT_TRANSLATE_NOOP("AccountService", "Password of %1 reset"), R::SecurityAdmin},
         {u"account.endLock"_s, QT_TRANSLATE_NOOP("AccountService", "Lock of %1 ended"), R::SecurityAdmin}});
    Operations::add("Operations",
                    {{u"account.session"_s,
                      QT_TRANSLATE_NOOP("Operations", "Work with the file"),
                      Operations::everybody()},
                     {u"account.see"_s,
                      QT_TRANSLATE_NOOP("Operations", "See the accounts"),
                      R::SecurityAdmin | R::Auditor}});
}
