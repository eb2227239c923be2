// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintfilter.h"

/// The chips above the list of requests: the names of their widgets and figures, and their words.
namespace ComplaintChips {
const QList<ComplaintFilter::Chip> &all();
QString name(ComplaintFilter::Chip chip);
/// All for an unknown name.
ComplaintFilter::Chip chip(const QString &name);
/// Translated.
QString title(ComplaintFilter::Chip chip);
} // namespace ComplaintChips
