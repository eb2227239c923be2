// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/importreport.h"

/// What an import would do, for the question before it.
namespace ImportWords {
/// The notice of the table, the counts, and the first rejected rows with their reasons.
QString effect(const QString &counts, const ImportReport &report);
} // namespace ImportWords
