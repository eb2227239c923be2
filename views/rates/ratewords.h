// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rates/ratedesk.h"

/// What the page of the rates says, translated.
namespace RateWords {
QString month(QDate month);
/// “Weights 30 / 35 / 35”.
QString weights(const RateWeights &weights);
/// By whom and when it was frozen, and whether the requests have changed since; empty while it is open.
QString notice(const RateMonth &month);
/// The three 小类 with the most requests.
QString top(const QList<RateCategory> &categories);

qint64 size(Rates::Side side, const Ratio &ratio);
QString side(Rates::Side side, const Ratio &ratio);
/// What the list of a drill-down shows; of a frozen month, since when the list stands.
QString drill(const RateMonth &shown, QDate month, const RateDrill &drill, const QString &whose);
} // namespace RateWords
