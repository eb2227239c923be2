// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/complaintfacts.h"

#include "models/base/clock.h"
#include "models/base/masking.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/complaintrules.h"
#include "views/complaints/complaintlook.h"
#include "views/widgets/fieldlist.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ComplaintFactsWords
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintFacts)
};

QString handlersText(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    QStringList others;
    for (const Section::Id id : detail.complaint.coHosts)
        others.append(facts.sectionName(id));
    if (others.isEmpty())
        return detail.host;
    return ComplaintFactsWords::tr("%1; with %2")
        .arg(detail.host, others.join(ComplaintFactsWords::tr(", ")));
}

QString reporterText(const Complaint &complaint, bool revealed)
{
    if (complaint.anonymous)
        return ComplaintFactsWords::tr("Anonymous");
    QStringList parts{revealed ? complaint.reporter : Masking::name(complaint.reporter),
                      complaint.sex == Sex::Unknown ? QString() : ComplaintNames::label(complaint.sex),
                      revealed ? complaint.phone : Masking::phone(complaint.phone)};
    if (complaint.confidential)
        parts.append(ComplaintFactsWords::tr("asks for confidentiality"));
    if (complaint.noReply)
        parts.append(ComplaintFactsWords::tr("wants no reply"));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// A clock beside the office's own: red when it has run out and the work is not done.
void addClock(FieldList &fields, const QString &label, const QDateTime &due, const Complaint &complaint)
{
    if (!due.isValid())
        return;
    const QString when = ComplaintLook::dayText(due);
    if (complaint.fedBack.isValid())
        return fields.add(label, when);
    const Look::Tone tone = due < Clock::now() ? Look::Tone::Danger : Look::Tone::Info;
    fields.addBadge(label, {tone, u"%1 · %2"_s.arg(when, ComplaintLook::distanceText(due))});
}

void addSupervision(FieldList &fields, const Complaint &complaint)
{
    addClock(fields, ComplaintFactsWords::tr("Superior's deadline"), complaint.dueSuperior, complaint);
    if (complaint.supervision == Supervision::None)
        return;
    fields.addBadge(ComplaintFactsWords::tr("Supervised"),
                    {Look::Tone::Warning, ComplaintNames::label(complaint.supervision)});
    addClock(fields, ComplaintFactsWords::tr("Supervised until"), complaint.dueSupervised, complaint);
}

void addDue(FieldList &fields, const Complaint &complaint)
{
    if (!complaint.dueHandle.isValid())
        return;
    const QString when = ComplaintLook::dayText(complaint.dueHandle);
    if (complaint.fedBack.isValid() || complaint.parkedSince.isValid())
        return fields.add(ComplaintFactsWords::tr("Due"), when);
    const DeadlineLight light = deadlineLight(complaint.dueHandle, complaint.warnHandle, Clock::now());
    const QString words = u"%1 · %2"_s.arg(when, ComplaintLook::distanceText(complaint.dueHandle));
    fields.addBadge(ComplaintFactsWords::tr("Due"), {ComplaintLook::tone(light), words});
}

void addMatter(FieldList &fields, const ComplaintDetail &detail)
{
    const Complaint &complaint = detail.complaint;
    if (complaint.content.simplified() != complaint.title)
        fields.add(ComplaintFactsWords::tr("Content"), complaint.content);
    fields.add(ComplaintFactsWords::tr("Category"), detail.category);
    if (complaint.urgency != Urgency::Ordinary)
        fields.addBadge(ComplaintFactsWords::tr("Urgency"),
                        {complaint.urgency == Urgency::Urgent ? Look::Tone::Danger : Look::Tone::Warning,
                         ComplaintNames::label(complaint.urgency)});
    fields.add(ComplaintFactsWords::tr("Place"), detail.place.isEmpty() ? detail.office : detail.place);
    fields.add(ComplaintFactsWords::tr("Complained about"), complaint.respondent);
}

/// What led it out of the seven steps.
void addBeside(FieldList &fields, const Complaint &complaint)
{
    if (complaint.emergency != Emergency::None)
        fields.add(ComplaintFactsWords::tr("Given to"), ComplaintNames::label(complaint.emergency));
    if (complaint.declineReason != DeclineReason::None)
        fields.add(ComplaintFactsWords::tr("Ground"), ComplaintNames::label(complaint.declineReason));
    if (!complaint.transferTo.isEmpty())
        fields.add(ComplaintFactsWords::tr("Transferred to"),
                   u"%1 · %2"_s.arg(complaint.transferTo, ComplaintLook::dayText(complaint.transferred)));
    fields.add(ComplaintFactsWords::tr("Instruction"), complaint.instruction);
    fields.add(ComplaintFactsWords::tr("Approved by"), complaint.approver);
    fields.add(ComplaintFactsWords::tr("Reporter answered"), ComplaintLook::dayText(complaint.told));
    fields.add(ComplaintFactsWords::tr("Left out of the rates"), complaint.excluded);
}

void addRevisit(FieldList &fields, const Complaint &complaint)
{
    if (complaint.solved != SolvedAnswer::None)
        fields.add(ComplaintFactsWords::tr("Solved, says the resident"),
                   ComplaintNames::label(complaint.solved));
    if (complaint.rating != Rating::None)
        fields.add(ComplaintFactsWords::tr("Rating"), ComplaintNames::label(complaint.rating));
    if (complaint.state == ComplaintState::Revisit && complaint.revisits > 0)
        fields.add(ComplaintFactsWords::tr("Not reached"),
                   ComplaintFactsWords::tr("%1 of %2 tries")
                       .arg(complaint.revisits)
                       .arg(ComplaintRules::RevisitTries));
}

void addOutcome(FieldList &fields, const Complaint &complaint)
{
    if (complaint.result != ComplaintResult::None)
        fields.add(ComplaintFactsWords::tr("Result"), ComplaintNames::label(complaint.result));
    fields.add(ComplaintFactsWords::tr("Reply"), complaint.reply);
    fields.add(ComplaintFactsWords::tr("Evidence"), complaint.evidence);
    addRevisit(fields, complaint);
    fields.add(ComplaintFactsWords::tr("Reason"), complaint.reason);
    fields.add(ComplaintFactsWords::tr("Sent to"), complaint.channelTold);
    if (complaint.parkedSince.isValid()) {
        fields.add(ComplaintFactsWords::tr("Plan"), complaint.plan);
        fields.add(ComplaintFactsWords::tr("Next review"), complaint.reviewDate.toString(Qt::ISODate));
    }
    if (complaint.extensionTo.isValid())
        fields.add(ComplaintFactsWords::tr("Extension asked to"),
                   complaint.extensionTo.toString(Qt::ISODate));
    fields.add(ComplaintFactsWords::tr("Archive number"), complaint.archiveNumber);
}
} // namespace

namespace ComplaintFacts {
void fill(FieldList &fields, const ComplaintDetail &detail, const OfficeFacts &facts, bool revealed)
{
    const Complaint &complaint = detail.complaint;
    fields.clear();
    fields.add(ComplaintFactsWords::tr("Number"), complaint.number);
    addDue(fields, complaint);
    addSupervision(fields, complaint);
    addMatter(fields, detail);
    fields.add(ComplaintFactsWords::tr("Reporter"), reporterText(complaint, revealed));
    fields.add(ComplaintFactsWords::tr("ID number"),
               revealed ? complaint.idNumber : Masking::idNumber(complaint.idNumber));
    fields.add(ComplaintFactsWords::tr("Address"),
               revealed ? complaint.address : Masking::address(complaint.address));
    fields.add(ComplaintFactsWords::tr("Received"),
               u"%1 · %2 · %3"_s.arg(ComplaintLook::dayText(complaint.received),
                                     ComplaintNames::label(complaint.channel),
                                     ComplaintNames::label(complaint.kind)));
    fields.add(ComplaintFactsWords::tr("Accepted"), ComplaintLook::dayText(complaint.accepted));
    fields.add(ComplaintFactsWords::tr("Host"), handlersText(detail, facts));
    addOutcome(fields, complaint);
    addBeside(fields, complaint);
}
} // namespace ComplaintFacts
