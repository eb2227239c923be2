// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/complaints/complaint.h"
#include "models/complaints/deadline.h"

/// The limits of one kind and urgency (限时办结).
struct TimeLimits
{
    Limit sign;    ///< from dispatch until the host signs for it
    Limit contact; ///< from dispatch until the resident is first contacted
    Limit handle;  ///< from dispatch until feedback
    Limit rework;  ///< from the return to the host until feedback (二次办理, also 督办)
    Limit complex; ///< instead of `handle`, with a leader's approval

    friend bool operator==(const TimeLimits &, const TimeLimits &) = default;
};

/// One line of the settings table.
struct TimeLimitRow
{
    ComplaintKind kind = ComplaintKind::Complaint;
    Urgency urgency = Urgency::Ordinary;
    TimeLimits limits;
    bool petition = false; ///< the line of the petition track (信访), whatever the kind

    friend bool operator==(const TimeLimitRow &, const TimeLimitRow &) = default;
};
using TimeLimitTable = QList<TimeLimitRow>;

/// What an office starts with. No national table exists; these follow published rules of several cities,
/// which know no limit of their own for 较急: it is that of 一般 until the office sets another. Thread-safe.
const TimeLimitTable &defaultTimeLimits();

/// The table's line, or the default line where it has none.
TimeLimits timeLimits(const TimeLimitTable &table, ComplaintKind kind, Urgency urgency);

/// The line of its kind and urgency; a petition's own: told within 15 days, done within 60, at most 30 more
/// with approval, review 30 (信访工作条例 2022).
TimeLimits timeLimits(const TimeLimitTable &table, const Complaint &complaint);

/// Every limit is one that can be counted (Limit::isValid) and at most a year. The error names the line and
/// says what to do.
[[nodiscard]] Result<> checkTimeLimits(const TimeLimitTable &table);

/// “Complaint · Urgent”, “Petition”; translated.
QString timeLimitName(const TimeLimitRow &row);
