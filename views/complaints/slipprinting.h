// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/complaints/complaintdesk.h"
#include "models/complaints/officefacts.h"
#include "models/reports/reportdocument.h"

class PreviewDialog;
class QWidget;

/// The acceptance slip (受理通知单) of a stored request on paper. Names and telephones are masked. A request
/// that is not dispatched yet promises the usual limit of its kind and urgency from when it came in.
namespace SlipPrinting {
ReportDocument document(const ComplaintDetail &detail, const OfficeFacts &facts);

/// Opens the preview, from where it is printed or saved. The dialog deletes itself when closed.
PreviewDialog *printSlip(const ComplaintDetail &detail, const OfficeFacts &facts, QWidget *parent);

/// Any thread, and without a window.
[[nodiscard]] Result<> slipPdf(const ComplaintDetail &detail, const OfficeFacts &facts, const QString &path);
} // namespace SlipPrinting
