// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintoperations.h"

#include "models/accounts/operations.h"
#include "models/complaints/complaintactions.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
using R = OfficeRole;

void registerActions()
{
    QMap<ComplaintAction, OfficeRoles> who{{ComplaintAction::Register, Operations::desk()}};
    for (const ComplaintTransition &row : complaintTable().rows())
        who[row.action] |= row.who;
    for (auto one = who.cbegin(); one != who.cend(); ++one)
        Operations::add({u"complaint."_s + ComplaintNames::code(one.key()),
                         "ComplaintNames",
                         ComplaintNames::source(one.key()),
                         one.value()});
}

void registerCasework()
{
    const OfficeRoles desk = Operations::desk();
    const OfficeRoles writers = R::Clerk | R::Dispatcher | R::Checker | R::Leader;
    Operations::add(
        "CaseworkService",
        {{u"complaint.tick"_s, QT_TRANSLATE_NOOP("CaseworkService", "Tick the checklist of"), desk},
         {u"complaint.untick"_s, QT_TRANSLATE_NOOP("CaseworkService", "Untick the checklist of"), desk},
         {u"complaint.link"_s, QT_TRANSLATE_NOOP("CaseworkService", "Link"), desk},
         {u"complaint.unlink"_s, QT_TRANSLATE_NOOP("CaseworkService", "Remove a link of"), desk},
         {u"complaint.restore"_s,
          QT_TRANSLATE_NOOP("CaseworkService", "Restore a field of"),
          R::Clerk | R::Dispatcher | R::Leader},
         {u"reply.put"_s, QT_TRANSLATE_NOOP("CaseworkService", "Change the reply template"), writers},
         {u"reply.remove"_s, QT_TRANSLATE_NOOP("CaseworkService", "Take out the reply template"), writers}});
}

void registerReading()
{
    const OfficeRoles readers = Operations::readers();
    const OfficeRoles senders = R::Dispatcher | R::Leader | R::Statistician;
    Operations::add(
        "Operations",
        {{u"complaint.see"_s, QT_TRANSLATE_NOOP("Operations", "See requests"), readers},
         {u"complaint.reveal"_s,
          QT_TRANSLATE_NOOP("Operations", "See names, phones and addresses in full, for a reason"),
          R::Clerk | R::Dispatcher | R::Handler | R::Checker | R::Leader | R::Officer},
         {u"complaint.print"_s, QT_TRANSLATE_NOOP("Operations", "Print requests and statistics"), readers},
         {u"complaint.export"_s, QT_TRANSLATE_NOOP("Operations", "Export requests"), senders},
         {u"complaint.import"_s,
          QT_TRANSLATE_NOOP("Operations", "Import of requests from %1"),
          R::Dispatcher | R::Leader}});
}

void registerSettings()
{
    const OfficeRoles leaders = R::Leader | R::SystemAdmin;
    const OfficeRoles planners = R::Leader | R::Dispatcher;
    Operations::add(
        "Operations",
        {{u"office.see"_s,
          QT_TRANSLATE_NOOP("Operations", "See the office's tables"),
          Operations::everybody()},
         {u"office.create"_s, QT_TRANSLATE_NOOP("Operations", "Setting up the office"), R::SystemAdmin},
         {u"settings.see"_s, QT_TRANSLATE_NOOP("Operations", "See the settings"), leaders | planners},
         {u"settings.limits"_s, QT_TRANSLATE_NOOP("Operations", "Change of the time limits"), leaders},
         {u"calendar.edit"_s, QT_TRANSLATE_NOOP("Operations", "Change of the calendar on %1"), leaders},
         {u"calendar.import"_s, QT_TRANSLATE_NOOP("Operations", "Import of holidays from %1"), leaders},
         {u"category.import"_s, QT_TRANSLATE_NOOP("Operations", "Import of categories from %1"), leaders},
         {u"checkpoint.add"_s, QT_TRANSLATE_NOOP("Operations", "Checkpoint added: %1"), planners},
         {u"checkpoint.edit"_s, QT_TRANSLATE_NOOP("Operations", "Checkpoint changed: %1"), planners},
         {u"checkpoint.retire"_s, QT_TRANSLATE_NOOP("Operations", "Checkpoint retired: %1"), planners},
         {u"absence.add"_s, QT_TRANSLATE_NOOP("Operations", "Absence of %1"), planners},
         {u"absence.remove"_s, QT_TRANSLATE_NOOP("Operations", "Absence of %1 taken back"), planners},
         {u"work.handOver"_s, QT_TRANSLATE_NOOP("Operations", "Hand-over of the work of %1"), planners}});
}
} // namespace

void registerComplaintOperations()
{
    registerActions();
    registerCasework();
    registerReading();
    registerSettings();
}
