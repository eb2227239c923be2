// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/period.h"
#include "models/places/place.h"
#include "models/reports/reporttable.h"
#include "models/storage/connection.h"

#include <optional>

/// The statistics of requests for meetings (统计表).
namespace StatisticsSheet {
/// What one 小类 had in a period.
struct CategoryRow
{
    QString major; ///< 大类
    QString name;  ///< 小类
    qint64 received = 0;
    qint64 before = 0; ///< in the period before
    qint64 closed = 0; ///< of those received in the period
};

/// 诉求分类统计表: those with most first, shares and changes in percent; a change from nothing is a dash.
ReportTable byCategory(const QList<CategoryRow> &rows);

/// Against the period before (环比) and the same period a year before (同比), in hundredths; none where there
/// was nothing to compare with.
struct Change
{
    std::optional<qint64> onMonth;
    std::optional<qint64> onYear;
};

/// What one unit did in a period; rates in hundredths of a percent, none where nothing was counted.
struct HandlingRow
{
    QString unit;
    qint64 accepted = 0;
    qint64 closed = 0;
    qint64 shouldClose = 0;
    qint64 onTime = 0;
    std::optional<qint64> onTimeRate;
    std::optional<qint64> response;
    std::optional<qint64> resolution;
    std::optional<qint64> satisfaction;
    std::optional<qint64> score;
    int rank = 0;          ///< 0: none
    Change acceptedChange; ///< in percent
    Change scoreChange;    ///< in percentage points
};

/// 诉求办理情况统计表, in the order given.
ReportTable handling(const QList<HandlingRow> &rows, const std::optional<HandlingRow> &total);

/// The categories of the requests received in a place (everywhere when invalid), all that is inside it
/// included. Merged requests count, void ones do not.
[[nodiscard]] Result<QList<CategoryRow>>
readCategories(Connection &connection, const Period &period, Place::Id place);
} // namespace StatisticsSheet
