// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintdesk.h"
#include "models/complaints/officefacts.h"
#include "models/reports/reportdocument.h"

/// The form on which an extension is asked for and approved (延期申请审批表): one page with the opinions of
/// section, centre and leader, filled in as far as the timeline knows.
ReportDocument extensionForm(const ComplaintDetail &detail, const OfficeFacts &facts);
