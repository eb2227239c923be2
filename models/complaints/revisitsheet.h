// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintdesk.h"
#include "models/complaints/officefacts.h"
#include "models/reports/reportdocument.h"

/// The revisit sheet (回访单): the questions with boxes to tick, ticked as far as the last answer is known,
/// and every try. One page; the reporter is masked.
ReportDocument revisitSheet(const ComplaintDetail &detail, const OfficeFacts &facts);

/// The tries as a table, for the sheet and the case file.
Report::Table revisitTable(const QList<RevisitTry> &revisits);
