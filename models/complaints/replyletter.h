// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintdesk.h"
#include "models/complaints/officefacts.h"
#include "models/reports/reportdocument.h"

/// The reply letter (答复函) to the reporter: a formal paper after GB/T 9704-2012. It is the reporter's own,
/// so his name stands unmasked; one who is anonymous or asked for confidentiality is not named.
ReportDocument replyLetter(const ComplaintDetail &detail, const OfficeFacts &facts);
