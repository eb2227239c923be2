// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/walkpages.h"

QList<WalkPage> walkPages()
{
    return shellPages() + samplePages() + intakePages() + complaintPages() + paperPages() + ratesPages() +
           backupPages() + auditPages() + accountPages();
}
