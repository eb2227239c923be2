// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/casefile.h"

/// The ruled lists in a case file.
namespace CaseFileTables {
/// The timeline from the first step on, notes included.
Report::Table course(const ComplaintDetail &detail, const OfficeFacts &facts);
Report::Table parts(const ComplaintDetail &detail, const OfficeFacts &facts);
/// The parent it was merged into, or those merged into it, with whether their reporters were told.
Report::Table merged(const ComplaintDetail &detail);
Report::Table attachments(const QList<CaseAttachment> &attachments);
} // namespace CaseFileTables
