// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/workcalendar.h"
#include "models/complaints/complaint.h"
#include "models/complaints/complaintactions.h"
#include "models/complaints/timelimits.h"

#include <QSet>

#include <optional>

/// Who acts, when, and what the rules have to know of the office. A plain value.
struct ComplaintContext
{
    QString person;    ///< the name written into the timeline
    QString insteadOf; ///< the absent colleague the person stands in for
    OfficeRoles roles;
    Section::Id actingSection; ///< of the handler; invalid for the acceptance centre
    QDateTime now;
    WorkCalendar calendar;
    TimeLimitTable limits;              ///< empty: the default limits
    std::optional<Complaint> mergeInto; ///< the request named as parent, where one is
    int children = 0;                   ///< merged into this one
    int childrenUntold = 0;             ///< of these, reporters who wait for their answer
    QSet<QString> dutyList;             ///< categories a community may host (社区职责清单)
    QList<TimeSpan> pauses;             ///< finished times of parking, see pausesOf()
    bool evidenceAsked = true;          ///< false where the office keeps no evidence of results
};

/// What the clerk filled in for an action. Only the fields the action needs are looked at.
struct ComplaintInput
{
    QString category;
    std::optional<Urgency> urgency;
    Section host;
    QList<Section> coHosts;
    bool complex = false; ///< dispatch under the limit of complex requests; needs an approver
    Complaint::Id parent;
    Section::Id suggestedSection;
    QString reason;
    QString channelTold;
    QDate newDate;
    QString plan;
    QDate reviewDate;
    QString approver;
    QDateTime contacted; ///< invalid: now, for the action that records it
    ComplaintResult result = ComplaintResult::None;
    QString reply;
    QString evidence;
    RevisitWay revisitWay = RevisitWay::Telephone;
    bool contactedInTime = true;              ///< what the resident says of the first contact
    SolvedAnswer solved = SolvedAnswer::None; ///< of the revisit
    Rating rating = Rating::None;             ///< of the revisit, when one was given
    DeclineReason declineReason = DeclineReason::None;
    Emergency emergency = Emergency::None;
    QString transferTo;
    Supervision supervision = Supervision::None;
    QString instruction;
    QDateTime dueSuperior;
    QString archiveNumber;
    QString note; ///< for the timeline, always optional
};

/// What an action leaves behind: the request to store and the entry of its timeline.
struct ComplaintChange
{
    Complaint complaint;
    ComplaintStep step;
};

/// The rules of requests. Pure and thread-safe. Every refusal says what, why and what to do; Conflict when
/// the request is in another state than the clerk thought, Invalid otherwise.
namespace ComplaintRules {
/// How often a resident is tried, on different days, before he counts as not reached.
constexpr int RevisitTries = 3;

/// May this be done at all: the state, the role, and what has happened to the request so far.
[[nodiscard]] Result<>
permitted(ComplaintAction action, const Complaint &complaint, const ComplaintContext &context);

/// What permitted() allows, in the order of the state table.
QList<ComplaintAction> allowedActions(const Complaint &complaint, const ComplaintContext &context);

/// What apply() insists on for this request; everything else of the input is optional.
QList<ComplaintField>
requiredFields(ComplaintAction action, const Complaint &complaint, const ComplaintContext &context);

/// Are the required fields filled, and do they keep the rules? Asks nothing that permitted() answers.
[[nodiscard]] Result<> complete(ComplaintAction action,
                                const Complaint &complaint,
                                const ComplaintInput &input,
                                const ComplaintContext &context);

/// The request after the action. An error changes nothing.
[[nodiscard]] Result<ComplaintChange> apply(ComplaintAction action,
                                            Complaint complaint,
                                            const ComplaintInput &input,
                                            const ComplaintContext &context);

/// A new request: needs its content; `received` is now unless given. Number, id and title are the caller's.
[[nodiscard]] Result<ComplaintChange> registerNew(Complaint complaint, const ComplaintContext &context);

/// Must somebody ask the resident how it went? Not of the anonymous, those who want no reply, or our own
/// patrol.
bool needsRevisit(const Complaint &complaint);

/// A merged request whose reporter was not answered yet and wants to be.
bool waitsForAnswer(const Complaint &child);

/// The finished times of parking on the present clock, from the timeline in order of time.
QList<TimeSpan> pausesOf(const QList<ComplaintStep> &steps);
} // namespace ComplaintRules
