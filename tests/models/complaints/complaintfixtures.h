// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/calendarfile.h"
#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/complaintrules.h"

/// Requests, people and papers for the tests of the rules. Invented.
namespace ComplaintFixtures {
using namespace ComplaintRules;
using A = ComplaintAction;
using F = ComplaintField;
using R = OfficeRole;
using S = ComplaintState;

inline const Section Roads{.id = {7}, .code = "SZ", .name = "市政科"};
inline const Section Squadron{.id = {8}, .code = "ZF", .name = "执法中队"};
inline const Section Welfare{.id = {10}, .code = "MZ", .name = "民政科"};
inline const Section Community{.id = {9}, .code = "SQ1", .name = "桃苑社区", .community = true};

inline QDateTime at(const char *text)
{
    QDateTime time = QDateTime::fromString(text, "yyyy-MM-dd HH:mm");
    time.setTimeZone(Clock::zone());
    return time;
}

/// Everybody at once, in the host section, on Monday 2025-10-13 at 10:00.
inline ComplaintContext everybody()
{
    return {.person = "张三",
            .roles = R::Clerk | R::Dispatcher | R::Handler | R::Checker | R::Leader,
            .actingSection = Roads.id,
            .now = at("2025-10-13 10:00"),
            .calendar = carriedCalendars()};
}

inline Complaint request(S state)
{
    Complaint complaint;
    complaint.id = {1};
    complaint.received = at("2025-10-13 09:00");
    complaint.kind = ComplaintKind::Consultation;
    complaint.state = state;
    complaint.content = "路灯不亮";
    complaint.phone = "13800001234";
    complaint.handler = "李四";
    if (state != S::Registered && state != S::Accepted) {
        complaint.host = Roads.id;
        complaint.dispatched = at("2025-10-13 09:10");
        complaint.handleFrom = complaint.dispatched;
        complaint.handleLimit = {5, LimitUnit::WorkingDays};
        complaint.dueHandle = at("2025-10-20 17:30");
        complaint.extensionTo = {2025, 10, 22};
        complaint.parkedSince = at("2025-10-13 09:30");
    }
    complaint.supervision = Supervision::Ordinary; // so that it can be raised and ended
    return complaint;
}

/// Every field any action may ask for.
inline ComplaintInput everything()
{
    return {.category = "E0301",
            .urgency = Urgency::Quick,
            .host = Roads,
            .coHosts = {Welfare},
            .parent = {2},
            .suggestedSection = Squadron.id,
            .reason = "不属于职责范围",
            .channelTold = "信访局",
            .newDate = {2025, 10, 24},
            .plan = "下月更换",
            .reviewDate = {2025, 11, 3},
            .approver = "王主任",
            .contacted = at("2025-10-13 09:40"),
            .result = ComplaintResult::Solved,
            .reply = "已修复",
            .evidence = "照片两张",
            .solved = SolvedAnswer::Yes,
            .rating = Rating::Satisfied,
            .declineReason = DeclineReason::OutsideDuties,
            .emergency = Emergency::Fire,
            .transferTo = "区供电公司",
            .supervision = Supervision::Summons,
            .instruction = "三日内办结",
            .dueSuperior = at("2025-10-31 17:00"),
            .note = "电话告知"};
}

inline Result<ComplaintChange>
run(A action, const Complaint &complaint, const ComplaintContext &context = everybody())
{
    return apply(action, complaint, everything(), context);
}

inline QList<A> allActions()
{
    QList<A> actions;
    for (int action = int(A::Answer); action <= int(A::Tell); ++action)
        actions.append(A(action));
    return actions;
}

inline QString refusal(const Result<ComplaintChange> &result)
{
    return result ? QString("it was allowed") : result.error().message;
}
} // namespace ComplaintFixtures
