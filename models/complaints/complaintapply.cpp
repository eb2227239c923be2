// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintrules.h"

#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"

#include <QCoreApplication>

namespace {
using A = ComplaintAction;
using S = ComplaintState;

/// The clock of handling, from its start, its limit and the parked times. What was imported without a start
/// keeps the due time it came with.
void setDue(Complaint &complaint, const ComplaintContext &context, const QList<TimeSpan> &pauses)
{
    if (!complaint.handleFrom.isValid())
        return;
    const Deadline handle = deadline(complaint.handleFrom, complaint.handleLimit, context.calendar, pauses);
    complaint.dueHandle = handle.due;
    complaint.warnHandle = handle.warn;
}

void dispatch(Complaint &complaint, const ComplaintInput &input, const ComplaintContext &context)
{
    const TimeLimits limits = timeLimits(context.limits, complaint.kind, complaint.urgency);
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
    if (!complaint.handleFrom.isValid()) { // after a return the first clock runs on
        complaint.handleFrom = context.now;
        complaint.handleLimit = input.complex ? limits.complex : limits.handle;
    }
    setDue(complaint, context, context.pauses);
}

/// The limit that ends on the day asked for: so many counted working days from the start.
void extend(Complaint &complaint, const ComplaintContext &context)
{
    if (!complaint.handleFrom.isValid())
        complaint.handleFrom = complaint.received.isValid() ? complaint.received : context.now;
    int days = 0;
    const WorkCalendar &calendar = context.calendar;
    for (QDate day = complaint.handleFrom.toTimeZone(Clock::zone()).date(); day < complaint.extensionTo;) {
        day = calendar.nextWorkday(day);
        const TimeSpan whole{QDateTime(day, QTime(0, 0), Clock::zone()),
                             QDateTime(day.addDays(1), QTime(0, 0), Clock::zone())};
        if (calendar.workingTime(whole, context.pauses) == calendar.workingTime(whole))
            ++days;
    }
    complaint.handleLimit = {double(days), LimitUnit::WorkingDays};
    complaint.extensionTo = {};
    ++complaint.extensions;
    setDue(complaint, context, context.pauses);
}

void resume(Complaint &complaint, const ComplaintContext &context)
{
    setDue(complaint, context, context.pauses + QList<TimeSpan>{{complaint.parkedSince, context.now}});
    complaint.parkedSince = {};
    complaint.reviewDate = {};
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
    complaint.handleFrom = context.now;
    complaint.handleLimit = timeLimits(context.limits, complaint.kind, complaint.urgency).rework;
    complaint.extensions = 0;
    complaint.fedBack = {};
    complaint.closed = {};
    complaint.checker.clear();
    complaint.result = ComplaintResult::None;
    complaint.rating = Rating::None;
    ++complaint.reworks;
    setDue(complaint, context, {});
}

void park(Complaint &complaint, const ComplaintInput &input, const ComplaintContext &context)
{
    complaint.plan = input.plan.trimmed();
    complaint.reviewDate = input.reviewDate;
    complaint.parkedSince = context.now;
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
        break;
    case A::Accept:
        complaint.category = input.category;
        complaint.urgency = *input.urgency;
        break;
    case A::Decline:
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
        return extend(complaint, context);
    case A::RefuseExtension:
        complaint.extensionTo = {};
        break;
    case A::Park:
        return park(complaint, input, context);
    case A::Resume:
        return resume(complaint, context);
    case A::Check:
        complaint.checker = context.person;
        break;
    case A::Rework:
    case A::Reopen:
        return startAgain(complaint, context);
    case A::Close:
        complaint.closed = context.now;
        if (complaint.state == S::Revisit)
            complaint.rating = input.rating;
        break;
    case A::Archive:
        complaint.archiveNumber = input.archiveNumber;
        break;
    case A::Register:
    case A::Void:
    case A::AskRevisit:
        break;
    }
}

QString noteOf(const ComplaintInput &input)
{
    QStringList parts{input.reason, input.channelTold, input.plan, input.reply, input.evidence, input.note};
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
    complaint.state = row->to;
    const Section::Id section = action == A::Dispatch ? input.host.id : context.actingSection;
    return ComplaintChange{complaint,
                           {.complaint = complaint.id,
                            .at = context.now,
                            .person = context.person,
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
                            .action = ComplaintNames::code(A::Register),
                            .from = S::Registered,
                            .to = S::Registered,
                            .section = context.actingSection}};
}
} // namespace ComplaintRules
