// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

/// Which backups are worth their room.
namespace BackupPlan {
constexpr int Days = 7;
constexpr int Weeks = 4;
constexpr int Months = 12;
constexpr int SafetyDays = 30;

struct Copy
{
    QDateTime at;
    bool isSafety = false; ///< made before something was replaced
};

/// Those to keep, as indexes in ascending order: every one of today, the last of each of the last 7 days, of
/// the last 4 weeks (from Monday) and of the last 12 months, today's included, in UTC+8. A safety copy stays
/// 30 days. The newest stays however old it is, and so does one from the future: a clock was wrong.
QList<int> kept(const QList<Copy> &copies, QDate today);
} // namespace BackupPlan
