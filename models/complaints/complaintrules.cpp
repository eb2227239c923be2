// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintrules.h"

#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/extension.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
using A = ComplaintAction;
using F = ComplaintField;

constexpr double UsualReturn = 1;    // working days
constexpr double PetitionReturn = 5; // 信访工作条例: objection to a wrongly sent matter

struct RulesWords
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintRules)
};

QDate dayOf(const QDateTime &at)
{
    return at.toTimeZone(Clock::zone()).date();
}

Result<> wrongState(ComplaintAction action, const Complaint &complaint, const ComplaintContext &context)
{
    QStringList possible;
    const QList<A> allowed = ComplaintRules::allowedActions(complaint, context);
    for (const A other : allowed)
        possible.append(ComplaintNames::label(other));
    const QString advice = possible.isEmpty()
                               ? RulesWords::tr("Nothing can be done with it by you now.")
                               : RulesWords::tr("You can now: %1.").arg(possible.join(RulesWords::tr(", ")));
    return failure({Error::Kind::Conflict,
                    RulesWords::tr("“%1” is not possible: the request is in the state “%2”. %3")
                        .arg(ComplaintNames::label(action), ComplaintNames::label(complaint.state), advice),
                    {}});
}

/// Who acts, or the absent one he acts for: what is barred to one is barred to both.
bool isOneOf(const QString &name, const ComplaintContext &context)
{
    return name == context.person || (!context.insteadOf.isEmpty() && name == context.insteadOf);
}

Result<> byHost(const Complaint &complaint, const ComplaintContext &context)
{
    if (complaint.host.isValid() && context.actingSection == complaint.host)
        return {};
    return refusal(RulesWords::tr("Only the host section can do this; co-handlers and others cannot. "
                                  "Ask the host section to do it."));
}

Result<> byAnother(const Complaint &complaint, const ComplaintContext &context)
{
    if (!isOneOf(complaint.handler, context))
        return {};
    return refusal(RulesWords::tr("Whoever handled a request cannot check or revisit it. "
                                  "Ask a colleague who did not handle it."));
}

Result<> mayAskReturn(const Complaint &complaint, const ComplaintContext &context)
{
    if (complaint.designated)
        return refusal(RulesWords::tr("The centre has named this section, so it cannot return the request. "
                                      "Handle it and ask the centre for co-handlers if you need them."));
    if (complaint.returnsAsked > 0)
        return refusal(
            RulesWords::tr("A return can be asked only once and was asked already. Handle the request."));
    const Limit window{complaint.channel == Channel::Petition ? PetitionReturn : UsualReturn,
                       LimitUnit::WorkingDays};
    const Deadline last = deadline(complaint.dispatched, window, context.calendar);
    if (last.due.isValid() && last.due < context.now)
        return refusal(
            RulesWords::tr("The time to ask for a return ended %1. "
                           "Handle the request and ask the centre for co-handlers if you need them.")
                .arg(last.due.toString(u"yyyy-MM-dd HH:mm")));
    return {};
}

Result<> maySign(const Complaint &complaint, const ComplaintContext &context)
{
    if (!complaint.respondent.isEmpty() && isOneOf(complaint.respondent, context))
        return refusal(RulesWords::tr("The request complains about you, so you cannot handle it. "
                                      "Leave it to a colleague."));
    return byHost(complaint, context);
}

Result<> mayAnswer(const Complaint &complaint)
{
    if (complaint.kind == ComplaintKind::Consultation)
        return {};
    return refusal(
        RulesWords::tr("Only a consultation can be answered at once. Accept the request and dispatch it."));
}

/// Whoever was asked to help delivers, to the host (首接负责).
Result<> mayDeliver(const Complaint &complaint, const ComplaintContext &context)
{
    if (complaint.coHosts.contains(context.actingSection))
        return {};
    return refusal(RulesWords::tr("Only a co-handler delivers a part. The host section feeds back."));
}

/// Three tries on different days, then the resident counts as not reached (未联系上).
Result<> mayMiss(const Complaint &complaint, const ComplaintContext &context)
{
    if (complaint.revisits >= ComplaintRules::RevisitTries)
        return refusal(RulesWords::tr("Three tries were made already. Close the request as not reached."));
    if (complaint.lastRevisit.isValid() && dayOf(complaint.lastRevisit) == dayOf(context.now))
        return refusal(RulesWords::tr("The resident was tried today already. Try again on another day."));
    return byAnother(complaint, context);
}

Result<> mayArchive(const ComplaintContext &context)
{
    if (context.childrenUntold == 0)
        return {};
    return refusal(RulesWords::tr("%n reporter(s) of merged requests wait for their answer. "
                                  "Answer them, then archive.",
                                  nullptr,
                                  context.childrenUntold));
}

/// An overlay can be taken off only where it is on.
Result<> onlyWhere(bool on, const QString &otherwise)
{
    return on ? Result<>() : refusal(otherwise);
}

Result<> mayReopen(const Complaint &complaint)
{
    if (complaint.emergency != Emergency::None)
        return refusal(RulesWords::tr("The request was an emergency and was given away at once. "
                                      "Register a new request for what is left to do."));
    if (complaint.host.isValid())
        return {};
    return refusal(RulesWords::tr("The request has no host section that could go on with it. "
                                  "Register a new request and refer to this one."));
}

/// 65 goes to the revisit unless there is nobody to ask.
Result<> mayLeaveChecking(ComplaintAction action, const Complaint &complaint, const ComplaintContext &context)
{
    const bool revisit = ComplaintRules::needsRevisit(complaint);
    if (action == A::Close && revisit)
        return refusal(
            RulesWords::tr("The resident has not been asked yet. Send the request to revisit first."));
    if (action == A::AskRevisit && !revisit)
        return refusal(
            RulesWords::tr("There is nobody to revisit: the request is anonymous, from patrol, or wants no "
                           "reply. Close it."));
    return byAnother(complaint, context);
}

/// What stands beside the seven steps.
Result<> besideTheLoop(ComplaintAction action, const Complaint &complaint, const ComplaintContext &context)
{
    switch (action) {
    case A::DeliverPart:
        return mayDeliver(complaint, context);
    case A::MissRevisit:
        return mayMiss(complaint, context);
    case A::Archive:
        return mayArchive(context);
    case A::EndSupervision:
        return onlyWhere(complaint.supervision != Supervision::None,
                         RulesWords::tr("The request is not under supervision, so there is nothing to end."));
    case A::Exclude:
        return onlyWhere(complaint.excluded.isEmpty(),
                         RulesWords::tr("The request is left out of the rates already."));
    case A::Include:
        return onlyWhere(!complaint.excluded.isEmpty(),
                         RulesWords::tr("The request counts in the rates already."));
    default:
        return {};
    }
}

/// What has happened to the request so far.
Result<> circumstances(ComplaintAction action, const Complaint &complaint, const ComplaintContext &context)
{
    switch (action) {
    case A::Answer:
        return mayAnswer(complaint);
    case A::Sign:
        return maySign(complaint, context);
    case A::AskReturn:
        return byHost(complaint, context).and_then([&] { return mayAskReturn(complaint, context); });
    case A::AskExtension:
        return byHost(complaint, context).and_then([&] { return Extension::open(complaint, context); });
    case A::RecordContact:
    case A::FeedBack:
        return byHost(complaint, context);
    case A::Park:
    case A::Resume:
        return context.roles.testFlag(OfficeRole::Leader) ? Result<>() : byHost(complaint, context);
    case A::Check:
        return byAnother(complaint, context);
    case A::AskRevisit:
    case A::Close:
    case A::Rework:
        if (complaint.state == ComplaintState::Checking)
            return mayLeaveChecking(action, complaint, context);
        return complaint.state == ComplaintState::Revisit ? byAnother(complaint, context) : Result<>();
    case A::Reopen:
        return mayReopen(complaint);
    default:
        return besideTheLoop(action, complaint, context);
    }
}

bool asks(F field, const Complaint &complaint, const ComplaintContext &context, ComplaintAction action)
{
    const bool silent = complaint.anonymous || complaint.noReply;
    switch (field) {
    case F::Contacted:
        return ComplaintRules::needsRevisit(complaint) && !complaint.phone.isEmpty() &&
               !complaint.contacted.isValid();
    case F::Reply:
        return action == A::Answer || !silent;
    case F::Evidence:
        return context.evidenceAsked;
    case F::Solved:
    case F::Rating: // nothing was said where nobody was reached
        return action != A::Close || complaint.revisits < ComplaintRules::RevisitTries;
    default:
        return true;
    }
}
} // namespace

namespace ComplaintRules {
Result<> permitted(ComplaintAction action, const Complaint &complaint, const ComplaintContext &context)
{
    const ComplaintTransition *row = complaintTable().find(action, complaint.state);
    if (!row)
        return wrongState(action, complaint, context);
    if (!(row->who & context.roles))
        return refusal(RulesWords::tr("“%1” is reserved for: %2. Ask one of them to do it.")
                           .arg(ComplaintNames::label(action), RoleNames::label(row->who)));
    return circumstances(action, complaint, context);
}

QList<ComplaintAction> allowedActions(const Complaint &complaint, const ComplaintContext &context)
{
    QList<ComplaintAction> actions = complaintTable().actions(complaint.state);
    actions.removeIf([&](ComplaintAction action) { return !permitted(action, complaint, context); });
    return actions;
}

QList<ComplaintField>
requiredFields(ComplaintAction action, const Complaint &complaint, const ComplaintContext &context)
{
    if (action == A::Register)
        return {F::Channel, F::Content};
    const ComplaintTransition *row = complaintTable().find(action, complaint.state);
    QList<ComplaintField> fields = row ? row->needs : QList<ComplaintField>();
    fields.removeIf([&](ComplaintField field) { return !asks(field, complaint, context, action); });
    return fields;
}

bool needsRevisit(const Complaint &complaint)
{
    return !complaint.anonymous && !complaint.noReply && complaint.channel != Channel::Patrol;
}

bool waitsForAnswer(const Complaint &child)
{
    return !child.anonymous && !child.noReply && !child.told.isValid();
}

QList<TimeSpan> pausesOf(const QList<ComplaintStep> &steps)
{
    QList<TimeSpan> pauses;
    QDateTime since;
    for (const ComplaintStep &step : steps) {
        const auto action = ComplaintNames::action(step.action);
        if (action == A::Park)
            since = step.at;
        else if (action == A::Resume && since.isValid())
            pauses.append({std::exchange(since, {}), step.at});
        else if (action == A::Rework || action == A::Reopen)
            pauses.clear(); // a new clock
    }
    return pauses;
}
} // namespace ComplaintRules
