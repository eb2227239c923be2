// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the resident wants (诉求类型, 北京市接诉即办工作条例). Stored by number, named at the boundary.
enum class ComplaintKind { Consultation = 1, Help, Complaint, Report, Suggestion, Praise };

/// GB/T 2261.1-2003, as far as a desk asks.
enum class Sex { Unknown = 0, Male, Female };

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
    Petition, ///< 信访: a track of its own, with the limits of 信访工作条例
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
    TransferredOut = 48, ///< to a department that is not under the office; tracked until it replies
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

/// What the resident said about the result (解决率 counts only Yes and No).
enum class SolvedAnswer { None = 0, Yes, No };

/// How the resident was asked (回访方式).
enum class RevisitWay { Telephone = 1, Text, Net, Visit };

/// Why a request is not accepted (不予受理, 北京市接诉即办工作条例).
enum class DeclineReason {
    None = 0,
    LegalProcedure, ///< litigation, arbitration, inspection, administrative review, disclosure
    Petition,       ///< in petition procedure already
    Secrets,        ///< touches secrets or privacy, or offends public order
    Concluded,      ///< concluded lawfully, or under way without new facts
    OutsideDuties,
    Other, ///< needs words
};

/// Whom an emergency is given to at once; it never enters the normal flow. The number is the one to dial.
enum class Emergency { None = 0, Police = 110, Fire = 119, Ambulance = 120, Traffic = 122 };

/// 一般督办, 挂牌督办, 约谈.
enum class Supervision { None = 0, Ordinary, Listed, Summons };
