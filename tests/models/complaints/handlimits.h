// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"

/// The office's first limits once more, written by hand: to sign, contact, handle, rework, and with approval.
/// wd working days, wh working hours, ch clock hours, cd calendar days.
struct HandLimits
{
    ComplaintKind kind;
    Urgency urgency;
    bool petition;
    const char *limits;
};

inline const QList<HandLimits> LimitsByHand = [] {
    using K = ComplaintKind;
    using U = Urgency;
    QList<HandLimits> all{{K::Consultation, U::Ordinary, false, "2wh 1wd 1wd 3wd 15wd"},
                          {K::Consultation, U::Quick, false, "2wh 1wd 1wd 3wd 15wd"},
                          {K::Complaint, U::Ordinary, true, "2wh 15cd 60cd 30cd 90cd"}};
    for (const K kind : {K::Help, K::Complaint, K::Report, K::Suggestion, K::Praise})
        for (const U urgency : {U::Ordinary, U::Quick})
            all.append({kind, urgency, false, "2wh 1wd 5wd 3wd 15wd"});
    for (const K kind : {K::Consultation, K::Help, K::Complaint, K::Report, K::Suggestion, K::Praise})
        all.append({kind, U::Urgent, false, "0.5ch 2ch 24ch 24ch 15wd"});
    return all;
}();

/// “5wd” as a limit.
inline Limit limitByHand(const QString &text)
{
    const QString unit = text.right(2);
    return {text.chopped(2).toDouble(),
            unit == "wd"   ? LimitUnit::WorkingDays
            : unit == "wh" ? LimitUnit::WorkingHours
            : unit == "ch" ? LimitUnit::ClockHours
                           : LimitUnit::CalendarDays};
}
