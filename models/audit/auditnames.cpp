// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditnames.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace {
using EventKind = AuditEvent::Kind;

struct AuditNameWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditNames)
};

/// Of a table as it is stored, and of what is no table.
QString auditWord(const QString &stored)
{
    static const QHash<QString, const char *> words{
        {u"absence"_s, QT_TRANSLATE_NOOP("AuditNames", "Absences")},
        {u"account"_s, QT_TRANSLATE_NOOP("AuditNames", "Account")},
        {u"audit"_s, QT_TRANSLATE_NOOP("AuditNames", "Audit log")},
        {u"buildings"_s, QT_TRANSLATE_NOOP("AuditNames", "Buildings")},
        {u"calendar"_s, QT_TRANSLATE_NOOP("AuditNames", "Calendar")},
        {u"categories"_s, QT_TRANSLATE_NOOP("AuditNames", "Categories")},
        {u"complaint"_s, QT_TRANSLATE_NOOP("AuditNames", "Request")},
        {u"complaints"_s, QT_TRANSLATE_NOOP("AuditNames", "Requests")},
        {u"checkpoint"_s, QT_TRANSLATE_NOOP("AuditNames", "Checkpoints")},
        {u"district_return"_s, QT_TRANSLATE_NOOP("AuditNames", "Return sheet")},
        {u"divisions"_s, QT_TRANSLATE_NOOP("AuditNames", "Places")},
        {u"file"_s, QT_TRANSLATE_NOOP("AuditNames", "File")},
        {u"handover"_s, QT_TRANSLATE_NOOP("AuditNames", "Handover")},
        {u"holidays"_s, QT_TRANSLATE_NOOP("AuditNames", "Calendar")},
        {u"open311"_s, QT_TRANSLATE_NOOP("AuditNames", "Open311")},
        {u"places"_s, QT_TRANSLATE_NOOP("AuditNames", "Places")},
        {u"rates"_s, QT_TRANSLATE_NOOP("AuditNames", "Rates")},
        {u"report"_s, QT_TRANSLATE_NOOP("AuditNames", "Report")},
        {u"statistics"_s, QT_TRANSLATE_NOOP("AuditNames", "Statistics")},
        {u"time_limit"_s, QT_TRANSLATE_NOOP("AuditNames", "Time limits")},
        {u"weights"_s, QT_TRANSLATE_NOOP("AuditNames", "Weights")},
    };
    const char *word = words.value(stored);
    return word ? QCoreApplication::translate("AuditNames", word) : stored;
}
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

QString AuditNames::object(const QString &stored)
{
    const QString word = stored.section(u' ', 0, 0);
    return auditWord(word) + stored.mid(word.size());
}
