// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/slipprinting.h"

#include "models/base/masking.h"
#include "models/complaints/acceptanceslip.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/timelimits.h"
#include "views/printing/previewdialog.h"
#include "views/printing/reportprinter.h"

namespace {
SlipNames names(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    const Complaint &complaint = detail.complaint;
    const QString place = detail.place.isEmpty() ? Masking::address(complaint.address) : detail.place;
    return {.office = detail.office.isEmpty() ? facts.office.name : detail.office,
            .kind = ComplaintNames::label(complaint.kind),
            .channel = ComplaintNames::label(complaint.channel),
            .category = detail.category,
            .place = place,
            .reporter = Masking::name(complaint.reporter),
            .phone = Masking::phone(complaint.phone),
            .host = detail.host,
            .clerk = detail.steps.isEmpty() ? QString() : detail.steps.first().person};
}

QDateTime promised(const Complaint &complaint, const OfficeFacts &facts)
{
    if (complaint.dueHandle.isValid())
        return complaint.dueHandle;
    const Limit limit = timeLimits(facts.limits, complaint).handle;
    return deadline(complaint.received, limit, facts.calendar).due;
}
} // namespace

ReportDocument SlipPrinting::document(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    Complaint complaint = detail.complaint;
    complaint.dueHandle = promised(complaint, facts);
    return acceptanceSlip(complaint, names(detail, facts));
}

PreviewDialog *
SlipPrinting::printSlip(const ComplaintDetail &detail, const OfficeFacts &facts, QWidget *parent)
{
    auto *preview = new PreviewDialog(document(detail, facts), parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
    return preview;
}

Result<> SlipPrinting::slipPdf(const ComplaintDetail &detail, const OfficeFacts &facts, const QString &path)
{
    return ReportPrinter::toPdf(ReportPages(document(detail, facts)), path);
}
