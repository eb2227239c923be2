// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintdesk.h"
#include "models/complaints/officefacts.h"
#include "models/reports/reportdocument.h"

/// The dispatch sheet (派遣单) that goes to the host section with the request: what it is, until when what
/// has to be done, and where it signs and reports. One page; the reporter is masked.
ReportDocument dispatchSheet(const ComplaintDetail &detail, const OfficeFacts &facts);
