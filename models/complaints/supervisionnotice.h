// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintdesk.h"
#include "models/complaints/officefacts.h"
#include "models/reports/reportdocument.h"

/// The supervision notice (督办通知书) to the host section: a formal paper after GB/T 9704-2012 that says why
/// the request is supervised, at which level and until when an answer is due. Names nobody outside.
ReportDocument supervisionNotice(const ComplaintDetail &detail, const OfficeFacts &facts);
