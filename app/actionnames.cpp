// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionnames.h"

#include "models/accounts/accountservice.h"
#include "models/complaints/caseworkservice.h"
#include "models/complaints/complaintactions.h"
#include "models/storage/changelog.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

void nameActions()
{
    ComplaintNames::nameActions();
    nameCasework();
    nameAccountActions();
    const auto name = [](const QString &action, const char *words) {
        ActionTitles::add(action, "ActionNames", words);
    };
    name(u"place.import"_s, QT_TRANSLATE_NOOP("ActionNames", "Import of places from %1"));
    name(u"complaint.import"_s, QT_TRANSLATE_NOOP("ActionNames", "Import of requests from %1"));
    name(u"category.import"_s, QT_TRANSLATE_NOOP("ActionNames", "Import of categories from %1"));
    name(u"calendar.import"_s, QT_TRANSLATE_NOOP("ActionNames", "Import of holidays from %1"));
    name(u"rates.freeze"_s, QT_TRANSLATE_NOOP("ActionNames", "Freezing the rates of %1"));
    name(u"rates.reopen"_s, QT_TRANSLATE_NOOP("ActionNames", "Reopening the rates of %1"));
    name(u"rates.weights"_s, QT_TRANSLATE_NOOP("ActionNames", "Weights of the rates from %1"));
    name(u"attachment.add"_s, QT_TRANSLATE_NOOP("ActionNames", "Attaching files"));
    name(u"attachment.remove"_s, QT_TRANSLATE_NOOP("ActionNames", "Removing an attached file"));
    name(u"calendar.edit"_s, QT_TRANSLATE_NOOP("ActionNames", "Change of the calendar on %1"));
    name(u"settings.limits"_s, QT_TRANSLATE_NOOP("ActionNames", "Change of the time limits"));
    name(u"absence.add"_s, QT_TRANSLATE_NOOP("ActionNames", "Absence of %1"));
    name(u"absence.remove"_s, QT_TRANSLATE_NOOP("ActionNames", "Absence of %1 taken back"));
    name(u"checkpoint.add"_s, QT_TRANSLATE_NOOP("ActionNames", "Checkpoint added: %1"));
    name(u"checkpoint.edit"_s, QT_TRANSLATE_NOOP("ActionNames", "Checkpoint changed: %1"));
    name(u"checkpoint.retire"_s, QT_TRANSLATE_NOOP("ActionNames", "Checkpoint retired: %1"));
    name(u"work.handOver"_s, QT_TRANSLATE_NOOP("ActionNames", "Hand-over of the work of %1"));
    name(u"filter.save"_s, QT_TRANSLATE_NOOP("ActionNames", "Saving of the filter %1"));
    name(u"filter.rename"_s, QT_TRANSLATE_NOOP("ActionNames", "Renaming of the filter %1"));
    name(u"filter.forget"_s, QT_TRANSLATE_NOOP("ActionNames", "Forgetting of the filter %1"));
    name(u"office.create"_s, QT_TRANSLATE_NOOP("ActionNames", "Setting up the office"));
    name(u"demo.fill"_s, QT_TRANSLATE_NOOP("ActionNames", "Filling with the demo district"));
}
