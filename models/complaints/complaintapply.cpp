// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintrules.h"

#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/complaintoverlays.h"
#include "models/complaints/handlingclock.h"

#include <QCoreApplication>

namespace {
using A = ComplaintAction;
using S = ComplaintState;

void dispatch(Complaint &complaint, const ComplaintInput &input, const ComplaintContext &context)
{
    const TimeLimits limits = timeLimits(context.limits, complaint);
    complaint.host = input.host.id;
    complaint.coHosts.clear();
    for (const Section &section : input.coHosts)
        complaint.coHosts.append(section.id);
    if (!complaint.firstSection.isValid())
        complaint.firstSection = input.host.id;
    complaint.designated = complaint.returnsAsked > 0;
    complaint.dispatched = context.now;
    complaint.dueSign = deadline(context.now, limits.sign, context.calendar).due;
    if (!complaint.contacted.isValid())
        complaint.dueContact = deadline(context.now, limits.contact, context.calendar).due;
    HandlingClock::start(complaint, input.complex ? limits.complex : limits.handle, context);
}

void feedBack(Complaint &complaint, const ComplaintInput &input, const ComplaintContext &context)
{
    if (input.contacted.isValid())
        complaint.contacted = input.contacted;
    complaint.result = input.result;
    complaint.reply = input.reply.trimmed();
    complaint.evidence = input.evidence.trimmed();
    complaint.handler = context.person;
    complaint.fedBack = context.now;
}

/// Back to the host on a new, shorter clock.
void startAgain(Complaint &complaint, const ComplaintContext &context)
{
    complaint.handleFrom = {};
    complaint.extensions = 0;
    complaint.fedBack = {};
    complaint.closed = {};
    complaint.checker.clear();
    complaint.result = ComplaintResult::None;
    complaint.solved = SolvedAnswer::None;
    complaint.rating = Rating::None;
    complaint.revisits = 0;
    complaint.lastRevisit = {};
    ++complaint.reworks;
    ComplaintContext fresh = context;
    fresh.pauses.clear();
    HandlingClock::start(complaint, timeLimits(context.limits, complaint).rework, fresh);
}

/// With what the resident said, if anybody asked.
void close(Complaint &complaint, const ComplaintInput &input, const ComplaintContext &context)
{
    complaint.closed = context.now;
    if (complaint.state != S::Revisit || input.rating == Rating::None)
        return;
    complaint.rating = input.rating;
    complaint.solved = input.solved;
    complaint.lastRevisit = context.now;
    ++complaint.revisits;
}

void park(Complaint &complaint, const ComplaintInput &input, const ComplaintContext &context)
{
    complaint.plan = input.plan.trimmed();
    complaint.reviewDate = input.reviewDate;
    complaint.parkedSince = context.now;
}

/// To a department that is not under the office: tracked on the office's own clock until it replies.
void transferOut(Complaint &complaint, const ComplaintInput &input, const ComplaintContext &context)
{
    complaint.transferTo = input.transferTo.trimmed();
    complaint.transferred = context.now;
    HandlingClock::start(complaint, timeLimits(context.limits, complaint).handle, context);
}

/// What leads out of the seven steps and back.
void changeBeside(ComplaintAction action,
                  Complaint &complaint,
                  const ComplaintInput &input,
                  const ComplaintContext &context)
{
    switch (action) {
    case A::Divert:
        complaint.emergency = input.emergency;
        complaint.closed = context.now;
        break;
    case A::TransferOut:
        return transferOut(complaint, input, context);
    case A::RecordReply:
        return feedBack(complaint, input, context);
    case A::TakeBack:
        complaint.transferTo.clear();
        complaint.transferred = {};
        break;
    case A::Unmerge:
        complaint.parent = {};
        complaint.told = {};
        break;
    case A::TellReporter:
        complaint.reply = input.reply.trimmed();
        complaint.told = context.now;
        break;
    default:
        ComplaintOverlays::change(action, complaint, input, context);
    }
}

void changeTowardsEnd(ComplaintAction action,
                      Complaint &complaint,
                      const ComplaintInput &input,
                      const ComplaintContext &context)
{
    switch (action) {
    case A::Check:
        complaint.checker = context.person;
        break;
    case A::Rework:
    case A::Reopen:
        return startAgain(complaint, context);
    case A::Close:
        return close(complaint, input, context);
    case A::Archive:
        complaint.archiveNumber = input.archiveNumber;
        break;
    default:
        changeBeside(action, complaint, input, context);
    }
}

void changeAtHost(ComplaintAction action,
                  Complaint &complaint,
                  const ComplaintInput &input,
                  const ComplaintContext &context)
{
    switch (action) {
    case A::AskReturn:
        ++complaint.returnsAsked;
        complaint.returnFrom = complaint.state;
        break;
    case A::GrantReturn:
        complaint.host = {};
        complaint.signedFor = {};
        break;
    case A::RefuseReturn:
        complaint.designated = true;
        break;
    case A::RecordContact:
        complaint.contacted = input.contacted.isValid() ? input.contacted : context.now;
        break;
    case A::FeedBack:
        return feedBack(complaint, input, context);
    case A::AskExtension:
        complaint.extensionTo = input.newDate;
        break;
    case A::GrantExtension:
        return HandlingClock::extend(complaint, context);
    case A::RefuseExtension:
        complaint.extensionTo = {};
        break;
    case A::Park:
        return park(complaint, input, context);
    case A::Resume:
        return HandlingClock::resume(complaint, context);
    default:
        changeTowardsEnd(action, complaint, input, context);
    }
}

void change(ComplaintAction action,
            Complaint &complaint,
            const ComplaintInput &input,
            const ComplaintContext &context)
{
    switch (action) {
    case A::Answer:
        complaint.reply = input.reply.trimmed();
        complaint.result = ComplaintResult::Explained;
        complaint.contacted = context.now;
        break;
    case A::Accept:
        complaint.category = input.category;
        complaint.urgency = *input.urgency;
        complaint.accepted = context.now;
        break;
    case A::Decline:
        complaint.declineReason = input.declineReason;
        complaint.channelTold = input.channelTold.trimmed();
        break;
    case A::Merge:
        complaint.parent = input.parent;
        break;
    case A::Dispatch:
        return dispatch(complaint, input, context);
    case A::Sign:
        complaint.signedFor = context.now;
        break;
    default:
        changeAtHost(action, complaint, input, context);
    }
}

/// What a step says of a time that was set.
QString limitText(const QDateTime &limit)
{
    return limit.isValid()
               ? QCoreApplication::translate("StepText", "Until %1")
                     .arg(limit.toTimeZone(Clock::zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm")))
               : QString();
}

QString noteOf(const ComplaintInput &input)
{
    QStringList parts{limitText(input.dueSuperior),
                      input.reason,
                      input.channelTold,
                      input.transferTo,
                      input.instruction,
                      input.plan,
                      input.reply,
                      input.evidence,
                      input.note};
    parts.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
    return parts.join(u'\n');
}
} // namespace

namespace ComplaintRules {
Result<ComplaintChange> apply(ComplaintAction action,
                              Complaint complaint,
                              const ComplaintInput &input,
                              const ComplaintContext &context)
{
    const auto ready = permitted(action, complaint, context).and_then([&] {
        return complete(action, complaint, input, context);
    });
    if (!ready)
        return failure(ready.error());

    const S from = complaint.state;
    const ComplaintTransition *row = complaintTable().find(action, from);
    if (action == A::RefuseReturn)
        row = complaintTable().find(action, from, complaint.returnFrom);
    if (!row) // a stored returnFrom that no return can come from
        row = complaintTable().find(action, from);
    change(action, complaint, input, context);
    if (!input.reason.trimmed().isEmpty())
        complaint.reason = input.reason.trimmed();
    if (!input.approver.trimmed().isEmpty())
        complaint.approver = input.approver.trimmed();
    complaint.state = row->to;
    const Section::Id section = action == A::Dispatch ? input.host.id : context.actingSection;
    return ComplaintChange{complaint,
                           {.complaint = complaint.id,
                            .at = context.now,
                            .person = context.person,
                            .insteadOf = context.insteadOf,
                            .action = ComplaintNames::code(action),
                            .from = from,
                            .to = row->to,
                            .section = section,
                            .note = noteOf(input)}};
}

Result<ComplaintChange> registerNew(Complaint complaint, const ComplaintContext &context)
{
    if (complaint.content.trimmed().isEmpty())
        return failure({Error::Kind::Invalid,
                        QCoreApplication::translate("ComplaintRules",
                                                    "A request needs its content. Write down what the "
                                                    "resident said and try again."),
                        {}});
    if (!complaint.received.isValid())
        complaint.received = context.now;
    complaint.state = S::Registered;
    return ComplaintChange{complaint,
                           {.complaint = complaint.id,
                            .at = context.now,
                            .person = context.person,
                            .insteadOf = context.insteadOf,
                            .action = ComplaintNames::code(A::Register),
                            .from = S::Registered,
                            .to = S::Registered,
                            .section = context.actingSection}};
}
} // namespace ComplaintRules
