// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/casefile.h"

#include <optional>

/// The papers of one request.
enum class ComplaintPaper { Slip, Dispatch, Supervision, Extension, Reply, Revisit, CaseFile };

/// Which papers there are and when they can be made. Pure, thread-safe.
namespace ComplaintPapers {
/// In the order of a request's life.
const QList<ComplaintPaper> &all();

/// The word on the command line, e.g. "case-file".
QString code(ComplaintPaper paper);
std::optional<ComplaintPaper> fromCode(QStringView code);

/// With the mnemonic of its menu entry: “&Dispatch sheet”, 派遣单(&D).
QString menuText(ComplaintPaper paper);
QString label(ComplaintPaper paper);

/// Why this paper cannot be made of this request now; empty when it can.
QString hindrance(ComplaintPaper paper, const Complaint &complaint);

ReportDocument document(ComplaintPaper paper,
                        const ComplaintDetail &detail,
                        const OfficeFacts &facts,
                        const QList<CaseAttachment> &attachments = {});
} // namespace ComplaintPapers
