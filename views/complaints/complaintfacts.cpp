// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/complaintfacts.h"

#include "models/base/clock.h"
#include "models/base/masking.h"
#include "models/complaints/complaintnames.h"
#include "views/complaints/complaintlook.h"
#include "views/widgets/fieldlist.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintFacts)
};

QString nameOf(const OfficeFacts &facts, Section::Id id)
{
    const auto found = std::ranges::find(facts.sections, id, &Section::id);
    return found == facts.sections.end() ? QString() : found->name;
}

QString handlersText(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    QStringList others;
    for (const Section::Id id : detail.complaint.coHosts)
        others.append(nameOf(facts, id));
    if (others.isEmpty())
        return detail.host;
    return Words::tr("%1; with %2").arg(detail.host, others.join(Words::tr(", ")));
}

QString reporterText(const Complaint &complaint, bool revealed)
{
    if (complaint.anonymous)
        return Words::tr("Anonymous");
    QStringList parts{revealed ? complaint.reporter : Masking::name(complaint.reporter),
                      revealed ? complaint.phone : Masking::phone(complaint.phone)};
    if (complaint.confidential)
        parts.append(Words::tr("asks for confidentiality"));
    if (complaint.noReply)
        parts.append(Words::tr("wants no reply"));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void addDue(FieldList &fields, const Complaint &complaint)
{
    if (!complaint.dueHandle.isValid())
        return;
    const QString when = ComplaintLook::dayText(complaint.dueHandle);
    if (complaint.fedBack.isValid() || complaint.parkedSince.isValid())
        return fields.add(Words::tr("Due"), when);
    const DeadlineLight light = deadlineLight(complaint.dueHandle, complaint.warnHandle, Clock::now());
    const QString words = u"%1 · %2"_s.arg(when, ComplaintLook::distanceText(complaint.dueHandle));
    fields.addBadge(Words::tr("Due"), {ComplaintLook::tone(light), words});
}

void addMatter(FieldList &fields, const ComplaintDetail &detail)
{
    const Complaint &complaint = detail.complaint;
    if (complaint.content.simplified() != complaint.title)
        fields.add(Words::tr("Content"), complaint.content);
    fields.add(Words::tr("Category"), detail.category);
    if (complaint.urgency != Urgency::Ordinary)
        fields.addBadge(Words::tr("Urgency"),
                        {complaint.urgency == Urgency::Urgent ? Look::Tone::Danger : Look::Tone::Warning,
                         ComplaintNames::label(complaint.urgency)});
    fields.add(Words::tr("Place"), detail.place.isEmpty() ? detail.office : detail.place);
    fields.add(Words::tr("Complained about"), complaint.respondent);
}

void addOutcome(FieldList &fields, const Complaint &complaint)
{
    if (complaint.result != ComplaintResult::None)
        fields.add(Words::tr("Result"), ComplaintNames::label(complaint.result));
    fields.add(Words::tr("Reply"), complaint.reply);
    fields.add(Words::tr("Evidence"), complaint.evidence);
    if (complaint.rating != Rating::None)
        fields.add(Words::tr("Rating"), ComplaintNames::label(complaint.rating));
    fields.add(Words::tr("Reason"), complaint.reason);
    fields.add(Words::tr("Sent to"), complaint.channelTold);
    if (complaint.parkedSince.isValid()) {
        fields.add(Words::tr("Plan"), complaint.plan);
        fields.add(Words::tr("Next review"), complaint.reviewDate.toString(Qt::ISODate));
    }
    if (complaint.extensionTo.isValid())
        fields.add(Words::tr("Extension asked to"), complaint.extensionTo.toString(Qt::ISODate));
    fields.add(Words::tr("Archive number"), complaint.archiveNumber);
}

Look::Tone toneOf(const ComplaintStep &step)
{
    switch (ComplaintNames::action(step.action).value_or(ComplaintAction::Register)) {
    case ComplaintAction::Close:
    case ComplaintAction::Archive:
    case ComplaintAction::Answer:
        return Look::Tone::Success;
    case ComplaintAction::AskReturn:
    case ComplaintAction::AskExtension:
    case ComplaintAction::Rework:
    case ComplaintAction::Reopen:
        return Look::Tone::Warning;
    case ComplaintAction::Decline:
    case ComplaintAction::Void:
        return Look::Tone::Danger;
    case ComplaintAction::Register:
        return Look::Tone::Neutral;
    default:
        return Look::Tone::Info;
    }
}
} // namespace

namespace ComplaintFacts {
void fill(FieldList &fields, const ComplaintDetail &detail, const OfficeFacts &facts, bool revealed)
{
    const Complaint &complaint = detail.complaint;
    fields.clear();
    fields.add(Words::tr("Number"), complaint.number);
    addDue(fields, complaint);
    addMatter(fields, detail);
    fields.add(Words::tr("Reporter"), reporterText(complaint, revealed));
    fields.add(Words::tr("Address"), revealed ? complaint.address : Masking::address(complaint.address));
    fields.add(Words::tr("Received"),
               u"%1 · %2 · %3"_s.arg(ComplaintLook::dayText(complaint.received),
                                     ComplaintNames::label(complaint.channel),
                                     ComplaintNames::label(complaint.kind)));
    fields.add(Words::tr("Host"), handlersText(detail, facts));
    addOutcome(fields, complaint);
}

QList<TimelineStep> timeline(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    QList<TimelineStep> steps;
    for (const ComplaintStep &step : detail.steps) {
        const auto action = ComplaintNames::action(step.action);
        QString what = action ? ComplaintNames::label(*action) : step.action;
        if (action == ComplaintAction::Dispatch && step.section.isValid())
            what = Words::tr("%1 to %2").arg(what, nameOf(facts, step.section));
        steps.prepend({ComplaintLook::dayText(step.at), step.person, what, step.note, toneOf(step)});
    }
    return steps;
}
} // namespace ComplaintFacts
