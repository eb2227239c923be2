// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintrules.h"

/// More time for the host (延期): once, asked before the due time, at most the first limit again. Pure. Part
/// of ComplaintRules.
namespace Extension {
/// May more time still be asked for, whoever asks?
[[nodiscard]] Result<> open(const Complaint &complaint, const ComplaintContext &context);

/// Is this day a possible new last day?
[[nodiscard]] Result<> check(const Complaint &complaint, QDate day, const ComplaintContext &context);

/// What the due time would be if the request were extended to that day, with its whole derivation; or why it
/// cannot. Changes nothing.
[[nodiscard]] Result<Deadline>
preview(const Complaint &complaint, QDate day, const ComplaintContext &context);
} // namespace Extension
