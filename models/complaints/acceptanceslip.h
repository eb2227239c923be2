// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"
#include "models/reports/reportdocument.h"

/// What stands on the slip but not in the request: names, and what is masked (张*明, 138****1234).
struct SlipNames
{
    QString office; ///< the sub-district's name, e.g. 系马桩街道
    QString kind;
    QString channel;
    QString category;
    QString place;    ///< to the building, no further
    QString reporter; ///< masked
    QString phone;    ///< masked
    QString host;     ///< the section that handles it
    QString clerk;
    QString centrePhone;
};

/// The acceptance slip (受理通知单) with the resident's receipt (回执) below a cut line: one A4 page, long
/// contents shortened. An anonymous or confidential reporter is not named. Carries the notice of article 17
/// of the Personal Information Protection Law.
ReportDocument acceptanceSlip(const Complaint &complaint, const SlipNames &names);
