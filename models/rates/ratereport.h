// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/rates/rates.h"

#include <QByteArray>

/// The figures of one section or community.
struct RateGroup
{
    qint64 id = 0;
    QString name;
    RateCounts counts;
    std::optional<qint64> score; ///< composite, in hundredths of a percent
    int rank = 0;                ///< 0: none

    friend bool operator==(const RateGroup &, const RateGroup &) = default;
};

/// A 小类 and how many requests it had.
struct RateCategory
{
    QString code;
    QString name;
    qint64 cases = 0;

    friend bool operator==(const RateCategory &, const RateCategory &) = default;
};

/// The result of a period with the weights used.
struct RateReport
{
    RatePeriod period;
    RateWeights weights;
    RateCounts counts;
    std::optional<qint64> score;
    RateCounts components; ///< 部件
    RateCounts events;     ///< 事件
    QList<RateGroup> sections;
    QList<RateGroup> communities;
    QList<RateCategory> top; ///< the three 小类 with the most requests

    friend bool operator==(const RateReport &, const RateReport &) = default;
};

/// Names of what is counted by. Groups without a name here are left out.
struct RateNames
{
    QList<std::pair<qint64, QString>> sections;
    QList<std::pair<qint64, QString>> communities;
    QList<std::pair<QString, QString>> categories;
};

namespace Rates {
inline constexpr int TopCategories = 3;

/// Pure. Sections and communities in order of rank, those without one last, then in the order of the names.
RateReport report(const QList<RateFact> &facts,
                  const RatePeriod &period,
                  const RateWeights &weights,
                  const RateNames &names,
                  qint64 now);

/// As stored with a frozen month: every count, so that nothing has to be worked out again.
QByteArray toJson(const RateReport &report);
[[nodiscard]] Result<RateReport> reportFromJson(const QByteArray &json);
} // namespace Rates
