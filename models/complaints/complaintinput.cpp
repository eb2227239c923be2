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

struct InputWords
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintRules)
};

bool given(const QString &text)
{
    return !text.trimmed().isEmpty();
}

/// The fields of what stands beside the seven steps.
bool givenBeside(F field, const ComplaintInput &input)
{
    switch (field) {
    case F::DeclineReason:
        return input.declineReason != DeclineReason::None;
    case F::Emergency:
        return input.emergency != Emergency::None;
    case F::TransferTo:
        return given(input.transferTo);
    case F::CoHosts:
        return !input.coHosts.isEmpty();
    case F::Supervision:
        return input.supervision != Supervision::None;
    case F::Instruction:
        return given(input.instruction);
    case F::SuperiorLimit:
        return input.dueSuperior.isValid();
    case F::Solved:
        return input.solved != SolvedAnswer::None;
    case F::Rating:
        return input.rating != Rating::None;
    case F::Words:
        return given(input.note);
    default: // an enum that always has a value
        return true;
    }
}

bool given(F field, const ComplaintInput &input)
{
    switch (field) {
    case F::Category:
        return given(input.category);
    case F::Urgency:
        return input.urgency.has_value();
    case F::Host:
        return input.host.id.isValid();
    case F::Parent:
        return input.parent.isValid();
    case F::SuggestedSection:
        return input.suggestedSection.isValid();
    case F::Reason:
        return given(input.reason);
    case F::ChannelTold:
        return given(input.channelTold);
    case F::NewDate:
        return input.newDate.isValid();
    case F::Plan:
        return given(input.plan);
    case F::ReviewDate:
        return input.reviewDate.isValid();
    case F::Approver:
        return given(input.approver);
    case F::Contacted:
        return input.contacted.isValid();
    case F::Result:
        return input.result != ComplaintResult::None;
    case F::Reply:
        return given(input.reply);
    case F::Evidence:
        return given(input.evidence);
    default:
        return givenBeside(field, input);
    }
}

QDate today(const ComplaintContext &context)
{
    return context.now.toTimeZone(Clock::zone()).date();
}

/// Never to whom the request complains about (回避).
Result<> withoutConflict(const Complaint &complaint, const Section &section)
{
    const bool named = given(section.name) && complaint.respondent.contains(section.name);
    const bool same = complaint.respondentSection.isValid() && complaint.respondentSection == section.id;
    if (!named && !same)
        return {};
    return refusal(InputWords::tr("The request complains about %1, so it cannot be dispatched there. "
                                  "Choose another section or report it to a leader.")
                       .arg(section.name));
}

Result<>
checkDispatch(const Complaint &complaint, const ComplaintInput &input, const ComplaintContext &context)
{
    if (input.host.community && !context.dutyList.contains(complaint.category))
        return refusal(
            InputWords::tr("A community can be the host only for matters on its duty list, and this "
                           "category is not on it. Make a section the host and %1 a co-handler.")
                .arg(input.host.name));
    if (std::ranges::any_of(input.coHosts, [&](const Section &other) { return other.id == input.host.id; }))
        return refusal(InputWords::tr("%1 is host and co-handler at once. Keep it as one of the two.")
                           .arg(input.host.name));
    if (input.complex && !given(input.approver))
        return refusal(InputWords::tr("The limit of complex requests needs a leader's approval. "
                                      "Enter the approving leader or take the usual limit."));
    for (const Section &section : QList<Section>{input.host} + input.coHosts)
        if (const auto free = withoutConflict(complaint, section); !free)
            return free;
    return {};
}

/// Whom it may not be given to, whoever decides (回避).
Result<> checkCoHosts(const Complaint &complaint, const ComplaintInput &input)
{
    for (const Section &section : input.coHosts) {
        if (section.id == complaint.host || complaint.coHosts.contains(section.id))
            return refusal(InputWords::tr("%1 works on this request already. Choose another section.")
                               .arg(section.name));
        if (auto free = withoutConflict(complaint, section); !free)
            return free;
    }
    return {};
}

Result<> checkMerge(const Complaint &complaint, const ComplaintInput &input, const ComplaintContext &context)
{
    if (input.parent == complaint.id)
        return refusal(InputWords::tr("A request cannot be merged into itself. Choose the other request."));
    if (context.children > 0)
        return refusal(InputWords::tr("Other requests are merged into this one. Merge the other way round, "
                                      "or undo their merge first."));
    if (!context.mergeInto)
        return {};
    const ComplaintState state = context.mergeInto->state;
    if (state == ComplaintState::Merged || state == ComplaintState::NotAccepted ||
        state == ComplaintState::Void)
        return refusal(InputWords::tr("%1 is in the state “%2” and cannot take this request. Choose another.")
                           .arg(context.mergeInto->number, ComplaintNames::label(state)));
    return {};
}

Result<> checkDecline(const ComplaintInput &input)
{
    if (input.declineReason != DeclineReason::Other || given(input.reason))
        return {};
    return refusal(InputWords::tr("“%1” needs words: write the reason, as the resident is told it.")
                       .arg(ComplaintNames::label(DeclineReason::Other)));
}

Result<> checkTransfer(const Complaint &complaint, const ComplaintInput &input)
{
    if (complaint.respondent.isEmpty() || !input.transferTo.contains(complaint.respondent))
        return {};
    return refusal(InputWords::tr("The request complains about %1, so it cannot be given to them. "
                                  "Choose the office above them.")
                       .arg(complaint.respondent));
}

/// Supervision is raised, never quietly lowered.
Result<> checkSupervision(const Complaint &complaint, const ComplaintInput &input)
{
    if (input.supervision > complaint.supervision)
        return {};
    return refusal(InputWords::tr("The request is under “%1” already. Choose a higher level.")
                       .arg(ComplaintNames::label(complaint.supervision)));
}

Result<>
checkContact(const Complaint &complaint, const ComplaintInput &input, const ComplaintContext &context)
{
    if (!input.contacted.isValid())
        return {};
    if (input.contacted > context.now ||
        (complaint.received.isValid() && input.contacted < complaint.received))
        return refusal(
            InputWords::tr("The first contact must lie between the receipt of the request and now. "
                           "Correct its time."));
    return {};
}

Result<> checkSuperior(const Complaint &complaint, const ComplaintInput &input)
{
    if (input.dueSuperior <= complaint.received)
        return refusal(
            InputWords::tr("The superior's deadline must lie after the receipt of the request. Correct it."));
    if (input.dueSuperior == complaint.dueSuperior)
        return refusal(InputWords::tr("This is the superior's deadline already. Enter the new one."));
    return {};
}

Result<> checkValues(ComplaintAction action,
                     const Complaint &complaint,
                     const ComplaintInput &input,
                     const ComplaintContext &context)
{
    switch (action) {
    case A::Dispatch:
        return checkDispatch(complaint, input, context);
    case A::AskExtension:
        return Extension::check(complaint, input.newDate, context);
    case A::RecordContact:
    case A::FeedBack:
        return checkContact(complaint, input, context);
    case A::Merge:
        return checkMerge(complaint, input, context);
    case A::Decline:
        return checkDecline(input);
    case A::TransferOut:
        return checkTransfer(complaint, input);
    case A::AddCoHost:
        return checkCoHosts(complaint, input);
    case A::Supervise:
        return checkSupervision(complaint, input);
    case A::LimitBySuperior:
        return checkSuperior(complaint, input);
    case A::AskReturn:
        return input.suggestedSection == complaint.host
                   ? refusal(InputWords::tr(
                         "The request is with this section already. Name the section that should "
                         "have it instead."))
                   : Result<>();
    case A::Park:
        return input.reviewDate <= today(context)
                   ? refusal(InputWords::tr("The next review must be after today. Choose a later date."))
                   : Result<>();
    default:
        return {};
    }
}
} // namespace

namespace ComplaintRules {
Result<> complete(ComplaintAction action,
                  const Complaint &complaint,
                  const ComplaintInput &input,
                  const ComplaintContext &context)
{
    QStringList missing;
    const QList<ComplaintField> fields = requiredFields(action, complaint, context);
    for (const ComplaintField field : fields)
        if (!given(field, input))
            missing.append(ComplaintNames::label(field));
    if (!missing.isEmpty())
        return refusal(InputWords::tr("“%1” needs: %2. Fill this in and try again.")
                           .arg(ComplaintNames::label(action), missing.join(InputWords::tr(", "))));
    return checkValues(action, complaint, input, context);
}
} // namespace ComplaintRules
