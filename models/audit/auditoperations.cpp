// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditoperations.h"

#include "models/accounts/operations.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

void registerAuditOperations()
{
    using R = OfficeRole;
    Operations::add(
        "Operations",
        {{u"audit.see"_s, QT_TRANSLATE_NOOP("Operations", "See the audit"), R::Auditor},
         {u"audit.export"_s, QT_TRANSLATE_NOOP("Operations", "Export the audit"), R::Auditor},
         {u"audit.verify"_s, QT_TRANSLATE_NOOP("Operations", "Check the chain of the audit"), R::Auditor}});
}
