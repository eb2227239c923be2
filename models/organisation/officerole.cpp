// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organisation/officerole.h"

#include <QCoreApplication>

#include <array>

namespace {
using R = OfficeRole;
constexpr std::array Labels{
    std::pair{R::Clerk, QT_TRANSLATE_NOOP("RoleNames", "window clerk")},
    std::pair{R::Dispatcher, QT_TRANSLATE_NOOP("RoleNames", "dispatcher")},
    std::pair{R::Handler, QT_TRANSLATE_NOOP("RoleNames", "handling section")},
    std::pair{R::Checker, QT_TRANSLATE_NOOP("RoleNames", "checker")},
    std::pair{R::Leader, QT_TRANSLATE_NOOP("RoleNames", "leader")},
    std::pair{R::Officer, QT_TRANSLATE_NOOP("RoleNames", "squadron officer")},
    std::pair{R::Finance, QT_TRANSLATE_NOOP("RoleNames", "finance clerk")},
    std::pair{R::LedgerClerk, QT_TRANSLATE_NOOP("RoleNames", "community ledger clerk")},
    std::pair{R::Statistician, QT_TRANSLATE_NOOP("RoleNames", "report clerk")},
    std::pair{R::SystemAdmin, QT_TRANSLATE_NOOP("RoleNames", "system administrator")},
    std::pair{R::SecurityAdmin, QT_TRANSLATE_NOOP("RoleNames", "security administrator")},
    std::pair{R::Auditor, QT_TRANSLATE_NOOP("RoleNames", "auditor")},
};
} // namespace

const QList<OfficeRole> &RoleNames::all()
{
    static const QList<OfficeRole> roles = [] {
        QList<OfficeRole> list;
        for (const auto &[role, words] : Labels)
            list << role;
        return list;
    }();
    return roles;
}

OfficeRoles RoleNames::administrators()
{
    return R::SystemAdmin | R::SecurityAdmin | R::Auditor;
}

QString RoleNames::label(OfficeRole role)
{
    return label(OfficeRoles(role));
}

QString RoleNames::label(OfficeRoles roles)
{
    QStringList names;
    for (const auto &[role, words] : Labels)
        if (roles.testFlag(role))
            names << QCoreApplication::translate("RoleNames", words);
    return names.join(QCoreApplication::translate("RoleNames", " or "));
}
