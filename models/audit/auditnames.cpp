// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditnames.h"

#include <QCoreApplication>

namespace {
using EventKind = AuditEvent::Kind;

struct AuditNameWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditNames)
};
} // namespace

QList<AuditEvent::Kind> AuditNames::kinds()
{
    QList<EventKind> all;
    for (int kind = 0; kind <= int(EventKind::Failure); ++kind)
        all.append(EventKind(kind));
    return all;
}

QString AuditNames::label(AuditEvent::Kind kind)
{
    switch (kind) {
    case EventKind::SignIn:
        return AuditNameWords::tr("Sign-in");
    case EventKind::SignOut:
        return AuditNameWords::tr("Sign-out");
    case EventKind::SignInRefused:
        return AuditNameWords::tr("Sign-in refused");
    case EventKind::Lock:
        return AuditNameWords::tr("Lock");
    case EventKind::Unlock:
        return AuditNameWords::tr("Unlock");
    case EventKind::AccountChange:
        return AuditNameWords::tr("Account");
    case EventKind::Reveal:
        return AuditNameWords::tr("Personal data shown");
    case EventKind::Export:
        return AuditNameWords::tr("Export");
    case EventKind::Print:
        return AuditNameWords::tr("Print");
    case EventKind::Settings:
        return AuditNameWords::tr("Settings");
    case EventKind::Backup:
        return AuditNameWords::tr("Backup");
    case EventKind::Restore:
        return AuditNameWords::tr("Restore");
    case EventKind::Import:
        return AuditNameWords::tr("Import");
    case EventKind::Approval:
        return AuditNameWords::tr("Approval");
    case EventKind::Failure:
        return AuditNameWords::tr("Storage failure");
    }
    return {};
}

QString AuditNames::result(bool succeeded)
{
    return succeeded ? AuditNameWords::tr("Done") : AuditNameWords::tr("Failed");
}
