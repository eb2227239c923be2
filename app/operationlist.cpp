// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operationlist.h"

#include "models/accounts/accountoperations.h"
#include "models/accounts/operations.h"
#include "models/attachments/attachmentoperations.h"
#include "models/audit/auditoperations.h"
#include "models/backup/backupoperations.h"
#include "models/complaints/complaintoperations.h"
#include "models/places/placeoperations.h"
#include "models/rates/rateoperations.h"
#include "models/settings/filteroperations.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

void registerOperations()
{
    registerAccountOperations();
    registerComplaintOperations();
    registerPlaceOperations();
    registerRateOperations();
    registerAttachmentOperations();
    registerAuditOperations();
    registerBackupOperations();
    registerFilterOperations();
    Operations::add("Operations",
                    {{u"change.see"_s,
                      QT_TRANSLATE_NOOP("Operations", "See what can be undone"),
                      Operations::everybody()},
                     {u"demo.fill"_s,
                      QT_TRANSLATE_NOOP("Operations", "Filling with the demo district"),
                      OfficeRole::SystemAdmin}});
}
