// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attachments/attachmentoperations.h"

#include "models/accounts/operations.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

void registerAttachmentOperations()
{
    Operations::add(
        "Operations",
        {{u"attachment.see"_s, QT_TRANSLATE_NOOP("Operations", "See attached files"), Operations::readers()},
         {u"attachment.add"_s, QT_TRANSLATE_NOOP("Operations", "Attaching files"), Operations::desk()},
         {u"attachment.remove"_s,
          QT_TRANSLATE_NOOP("Operations", "Removing an attached file"),
          Operations::desk()}});
}
