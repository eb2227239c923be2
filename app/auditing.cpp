// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auditing.h"

#include "models/audit/auditdetail.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/complaintservice.h"
#include "models/complaints/officesettings.h"
#include "models/places/placeservice.h"
#include "models/rates/rateservice.h"
#include "views/complaints/complaintdetailpane.h"
#include "views/printing/previewdialog.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
using Event = AuditEvent::Kind;

struct AuditingWords
{
    Q_DECLARE_TR_FUNCTIONS(Auditing)
};

bool isApproval(ComplaintAction action)
{
    using A = ComplaintAction;
    static constexpr std::array all{
        A::GrantReturn, A::RefuseReturn, A::GrantExtension, A::RefuseExtension, A::Park, A::Void, A::Exclude};
    return std::ranges::find(all, action) != all.end();
}

/// A handler that notes this, whatever the signal says.
auto noting(AuditService &audit, Event kind, const QString &object, const QString &detail = {})
{
    return [&audit, kind, object, detail] { audit.note({.kind = kind, .object = object, .detail = detail}); };
}
} // namespace

void Auditing::watch(ComplaintService &complaints, AuditService &audit)
{
    QObject::connect(&complaints, &ComplaintService::failed, &audit, &AuditService::noteFailure);
    QObject::connect(&complaints,
                     &ComplaintService::changed,
                     &audit,
                     [&audit](ComplaintId, ComplaintAction action, const QString &number) {
                         if (isApproval(action))
                             audit.note({.kind = Event::Approval,
                                         .object = u"complaint "_s + number,
                                         .detail = ComplaintNames::label(action)});
                     });
    QObject::connect(&complaints,
                     &ComplaintService::actedOnMany,
                     &audit,
                     [&audit](ComplaintAction action, const ComplaintBatch &batch) {
                         if (isApproval(action) && !batch.done.isEmpty())
                             audit.note({.kind = Event::Approval,
                                         .object = u"complaints"_s,
                                         .detail = ComplaintNames::label(action) + u", "_s +
                                                   AuditDetail::count(batch.done.size())});
                     });
}

void Auditing::watch(OfficeSettings &settings, AuditService &audit)
{
    using S = OfficeSettings;
    QObject::connect(&settings, &S::failed, &audit, &AuditService::noteFailure);
    QObject::connect(&settings, &S::limitsChanged, &audit, noting(audit, Event::Settings, u"time_limit"_s));
    QObject::connect(&settings, &S::absencesChanged, &audit, noting(audit, Event::Settings, u"absence"_s));
    QObject::connect(
        &settings, &S::checkpointsChanged, &audit, noting(audit, Event::Settings, u"checkpoint"_s));
    QObject::connect(&settings, &S::handedOver, &audit, noting(audit, Event::Settings, u"handover"_s));
    QObject::connect(&settings, &S::dayChanged, &audit, [&audit](const CalendarDay &day) {
        audit.note({.kind = Event::Settings, .object = u"calendar "_s + day.date.toString(Qt::ISODate)});
    });
    QObject::connect(&settings, &S::categoriesStored, &audit, [&audit](int put, int retired) {
        audit.note(
            {.kind = Event::Import, .object = u"categories"_s, .detail = AuditDetail::count(put + retired)});
    });
}

void Auditing::watch(RateService &rates, AuditService &audit)
{
    QObject::connect(&rates, &RateService::failed, &audit, &AuditService::noteFailure);
    QObject::connect(
        &rates, &RateService::weightsChanged, &audit, noting(audit, Event::Settings, u"weights"_s));
    const auto month = [&audit](const QString &what) {
        return [&audit, what](QDate day) {
            audit.note({.kind = Event::Approval,
                        .object = u"rates "_s + day.toString(u"yyyy-MM"_s),
                        .detail = what});
        };
    };
    QObject::connect(&rates, &RateService::frozen, &audit, month(AuditingWords::tr("Frozen")));
    QObject::connect(&rates, &RateService::reopened, &audit, month(AuditingWords::tr("Reopened")));
}

void Auditing::watch(PlaceService &places, AuditService &audit)
{
    QObject::connect(&places, &PlaceService::failed, &audit, &AuditService::noteFailure);
    QObject::connect(&places, &PlaceService::stored, &audit, [&audit](int inserted, int updated) {
        audit.note(
            {.kind = Event::Import, .object = u"places"_s, .detail = AuditDetail::count(inserted + updated)});
    });
}

void Auditing::watch(ComplaintDetailPane &pane, AuditService &audit)
{
    QObject::connect(
        &pane,
        &ComplaintDetailPane::revealed,
        &audit,
        [&audit](const QString &number, const QString &reason) {
            audit.note({.kind = Event::Reveal,
                        .object = u"complaint "_s + number,
                        .detail = AuditingWords::tr("Name, phone, ID number and address. %1").arg(reason)});
        });
}

void Auditing::watch(PreviewDialog &preview, AuditService &audit, const QString &object)
{
    noting(audit, Event::Print, object, AuditingWords::tr("Preview"))();
    QObject::connect(&preview,
                     &PreviewDialog::printed,
                     &audit,
                     noting(audit, Event::Print, object, AuditingWords::tr("Printed")));
    QObject::connect(&preview, &PreviewDialog::saved, &audit, [&audit, object](const QString &path) {
        audit.note({.kind = Event::Export, .object = object, .detail = AuditDetail::format(path)});
    });
}
