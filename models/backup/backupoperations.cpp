// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupoperations.h"

#include "models/accounts/operations.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

void registerBackupOperations()
{
    using R = OfficeRole;
    Operations::add(
        "Operations",
        {{u"backup.see"_s, QT_TRANSLATE_NOOP("Operations", "See the backups"), R::SystemAdmin | R::Leader},
         {u"backup.make"_s, QT_TRANSLATE_NOOP("Operations", "Make a backup"), R::SystemAdmin | R::Leader},
         {u"backup.restore"_s, QT_TRANSLATE_NOOP("Operations", "Go back to a backup"), R::SystemAdmin}});
}
