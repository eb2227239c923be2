// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/organisation/section.h"
#include "models/places/place.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

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

/// One request of a resident (工单, GB/T 33358-2016).
struct Complaint
{
    using Id = ::Id<Complaint>;

    Id id;
    QString number;        ///< ours: series of office, year and station, without gaps, never reused
    QString foreignNumber; ///< the number it had in the system it was imported from
    QDateTime received;
    ComplaintKind kind = ComplaintKind::Complaint;
    Channel channel = Channel::Window;
    Urgency urgency = Urgency::Ordinary;
    ComplaintState state = ComplaintState::Registered;
    QString category; ///< code of the category table, e.g. E0301; empty while undecided
    QString title;    ///< one line made from the content when not given
    QString content;

    QString reporter;
    QString phone;
    QString address; ///< as the resident said it
    bool anonymous = false;
    bool confidential = false;
    bool noReply = false;
    QString respondent; ///< who is complained about (被反映对象)

    Place::Id office;
    Place::Id place; ///< the smallest known place: building, community or office

    Section::Id firstSection;
    Section::Id host;        ///< 主办
    bool designated = false; ///< named by the centre after a return: it cannot be returned again

    QDateTime dueSign; ///< invalid where nothing is due
    QDateTime dueContact;
    QDateTime dueHandle;
    QDateTime contacted;
    QDateTime fedBack;
    QDateTime closed;

    ComplaintResult result = ComplaintResult::None;
    QString reply;       ///< what the resident was told
    QString reason;      ///< why it was not accepted, parked or made void
    QString channelTold; ///< where the resident was sent when it was not accepted
    Rating rating = Rating::None;
    QString archiveNumber;

    qint64 key() const { return id.value; }
};
using ComplaintId = Complaint::Id;

/// One entry of the timeline (办理过程). Written once, never edited.
struct ComplaintStep
{
    qint64 id = 0;
    ComplaintId complaint;
    QDateTime at;
    QString person;
    QString action; ///< the transition's name, e.g. "accept"
    ComplaintState from = ComplaintState::Registered;
    ComplaintState to = ComplaintState::Registered;
    Section::Id section;
    QString note;
};
