// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupplan.h"

#include "models/base/clock.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace {
QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate firstOf(QDate day)
{
    return {day.year(), day.month(), 1};
}
} // namespace

QList<int> BackupPlan::kept(const QList<Copy> &copies, QDate today)
{
    const auto dayOf = [&](int i) { return copies.at(i).at.toTimeZone(Clock::zone()).date(); };
    QList<int> newestFirst(copies.size());
    std::iota(newestFirst.begin(), newestFirst.end(), 0);
    std::ranges::stable_sort(newestFirst, [&](int a, int b) { return copies.at(a).at > copies.at(b).at; });

    QSet<QDate> days;
    QSet<QDate> weeks;
    QSet<QDate> months;
    // The first that is met of each day, week and month is its last.
    const auto isLastOf = [](QSet<QDate> &met, QDate part, QDate oldest) {
        const bool isNew = !met.contains(part);
        met.insert(part);
        return isNew && part >= oldest;
    };
    QList<int> kept;
    for (const int i : std::as_const(newestFirst)) {
        const QDate day = dayOf(i);
        const bool ofDay = isLastOf(days, day, today.addDays(1 - Days));
        const bool ofWeek = isLastOf(weeks, mondayOf(day), mondayOf(today).addDays(7LL * (1 - Weeks)));
        const bool ofMonth = isLastOf(months, firstOf(day), firstOf(today).addMonths(1 - Months));
        const bool isSafe = copies.at(i).isSafety && day > today.addDays(-SafetyDays);
        if (i == newestFirst.first() || day >= today || ofDay || ofWeek || ofMonth || isSafe)
            kept.append(i);
    }
    std::ranges::sort(kept);
    return kept;
}
