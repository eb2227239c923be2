// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintfilter.h"

/// A filter as one line of JSON, to be kept. What a reader does not understand narrows nothing; who looks is
/// not part of it.
namespace ComplaintFilterText {
QString write(const ComplaintFilter &filter);
ComplaintFilter read(const QString &text);
} // namespace ComplaintFilterText
