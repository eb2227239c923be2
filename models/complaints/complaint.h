// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/complaints/complaintkinds.h"
#include "models/complaints/deadline.h"
#include "models/organisation/section.h"
#include "models/places/place.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

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
    Sex sex = Sex::Unknown;
    QString idNumber; ///< 公民身份号码, only where the matter needs it; GB 11643-1999
    QString phone;
    QString address; ///< as the resident said it
    bool anonymous = false;
    bool confidential = false;
    bool noReply = false;
    QString respondent;            ///< who is complained about (被反映对象)
    Section::Id respondentSection; ///< if it is one of ours: it may not get the request (回避)

    Place::Id office;
    Place::Id place; ///< the smallest known place: building, community or office

    Id parent;                  ///< the request this one was merged into (重复件)
    Section::Id firstSection;   ///< 首接单位
    Section::Id host;           ///< 主办
    QList<Section::Id> coHosts; ///< 协办
    bool designated = false;    ///< named by the centre after a return: it cannot be returned again
    int returnsAsked = 0;       ///< requests to return it so far (退单)
    ComplaintState returnFrom = ComplaintState::Dispatched; ///< where it was when a return was asked

    QString handler; ///< who fed it back; somebody else must check and revisit
    QString checker;
    QDateTime dispatched; ///< to the present host
    QDateTime signedFor;  ///< by the host (签收)

    QDateTime handleFrom;  ///< where the clock of `dueHandle` started; it runs on through a return
    Limit handleLimit;     ///< what that clock counts; longer after an extension
    QDate extensionTo;     ///< the last day asked for, while an extension is asked
    int extensions = 0;    ///< granted so far on this clock
    QDateTime parkedSince; ///< invalid while the clock runs (挂账)
    QDate reviewDate;      ///< when to look at a parked request again
    QString plan;          ///< for a parked request
    int reworks = 0;       ///< 返工 and reopenings

    QDateTime dueSign; ///< invalid where nothing is due
    QDateTime dueContact;
    QDateTime dueHandle;
    QDateTime warnHandle;    ///< from here on 80 % of the handling time is used
    QDateTime dueSuperior;   ///< the superior's own deadline, where one was set
    QDateTime dueSupervised; ///< under supervision (督办); invalid otherwise
    QDateTime accepted;      ///< 立案
    QDateTime contacted;
    QDateTime fedBack;
    QDateTime closed;

    ComplaintResult result = ComplaintResult::None;
    QString reply;                         ///< what the resident was told
    QString evidence;                      ///< what shows the result
    Emergency emergency = Emergency::None; ///< given to them at once
    DeclineReason declineReason = DeclineReason::None;
    QString approver;   ///< the leader who approved what needed it last
    QString transferTo; ///< the department it was transferred to (转办), and its number there
    QDateTime transferred;
    Supervision supervision = Supervision::None;
    QString instruction; ///< 领导批示
    QString excluded;    ///< why it does not count in the rates (剔除); empty: it does
    QString reason;      ///< why it was not accepted, returned, extended, parked, reworked or made void
    QString channelTold; ///< where the resident was sent when it was not accepted
    SolvedAnswer solved = SolvedAnswer::None;
    Rating rating = Rating::None;
    int revisits = 0; ///< tries to reach the resident since the last feedback
    QDateTime lastRevisit;
    QDateTime told; ///< when the reporter of a merged request was given the answer
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
    QString insteadOf; ///< the absent colleague the person stood in for
    QString action;    ///< the transition's name, e.g. "accept"
    ComplaintState from = ComplaintState::Registered;
    ComplaintState to = ComplaintState::Registered;
    Section::Id section;
    QString note;
};
