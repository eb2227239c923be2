// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the resident wants (诉求类型, 北京市接诉即办工作条例). Stored by number, named at the boundary.
enum class ComplaintKind { Consultation = 1, Help, Complaint, Report, Suggestion, Praise };

/// 一般, 较急, 紧急.
enum class Urgency { Ordinary = 1, Quick, Urgent };

/// Where the request came from (来源渠道).
enum class Channel {
    Window = 1,
    Telephone,
    Hotline12345,
    Superior,
    ContactCard,
    Website110,
    Mailbox,
    BuildingPlatform,
    Letter,
    Media,
    Patrol,
    PartyBody,
    Import,
};

/// The national seven-step loop (七步闭环); the numbers are the codes of the state table and are stored.
enum class ComplaintState {
    Registered = 10,
    Answered = 15,
    NotAccepted = 20,
    Merged = 25,
    Accepted = 30,
    Dispatched = 40,
    ReturnAsked = 45,
    Handling = 50,
    ExtensionAsked = 55,
    Parked = 58,
    FedBack = 60,
    Checking = 65,
    Revisit = 70,
    Closed = 80,
    Archived = 90,
    Void = 99,
};

/// How it ended (办理结果): 已解决, 部分解决, 解释说明, 未解决.
enum class ComplaintResult { None = 0, Solved, Partly, Explained, Unsolved };

/// What the resident said when asked (满意度): 满意, 基本满意, 一般, 不满意.
enum class Rating { None = 0, Satisfied, MostlySatisfied, Fair, Dissatisfied };
