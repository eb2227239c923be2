// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a request, and what its co-handlers did, in words.
#include "views/complaints/complaintfacts.h"

#include "models/complaints/complaintnames.h"
#include "models/complaints/steptext.h"
#include "views/complaints/complaintlook.h"
#include "views/widgets/fieldlist.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct EventWords
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintFacts)
};

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
    case ComplaintAction::Supervise:
    case ComplaintAction::LimitBySuperior:
    case ComplaintAction::MissRevisit:
    case ComplaintAction::TakeBack:
    case ComplaintAction::Unmerge:
        return Look::Tone::Warning;
    case ComplaintAction::Divert:
    case ComplaintAction::Decline:
    case ComplaintAction::Void:
        return Look::Tone::Danger;
    case ComplaintAction::Register:
    case ComplaintAction::Note:
        return Look::Tone::Neutral;
    default:
        return Look::Tone::Info;
    }
}

/// Note and Tell both write words; whom they are for has to be seen at once.
QString whatOf(const ComplaintStep &step, const OfficeFacts &facts)
{
    const auto action = ComplaintNames::action(step.action);
    const QString what = StepText::action(step);
    if (!action)
        return what;
    switch (*action) {
    case ComplaintAction::Note:
        return EventWords::tr("Internal note");
    case ComplaintAction::Tell:
        return EventWords::tr("Told to the resident");
    case ComplaintAction::Dispatch:
        return step.section.isValid() ? EventWords::tr("%1 to %2").arg(what, facts.sectionName(step.section))
                                      : what;
    case ComplaintAction::DeliverPart:
        return step.section.isValid() ? EventWords::tr("Part of %1").arg(facts.sectionName(step.section))
                                      : what;
    default:
        return what;
    }
}

QString revisitText(const RevisitTry &revisit)
{
    QStringList words{ComplaintNames::label(revisit.way)};
    if (!revisit.reached) {
        words.append(EventWords::tr("not reached"));
        return words.join(u" · "_s);
    }
    if (!revisit.inTime)
        words.append(EventWords::tr("first contact late, says the resident"));
    if (revisit.solved != SolvedAnswer::None)
        words.append(EventWords::tr("solved: %1").arg(ComplaintNames::label(revisit.solved)));
    if (revisit.rating != Rating::None)
        words.append(ComplaintNames::label(revisit.rating));
    return words.join(u" · "_s);
}

/// Its words, and for a try to revisit how it went: the two were stored at the same instant.
QString noteOf(const ComplaintStep &step, const QList<RevisitTry> &revisits)
{
    QStringList lines;
    const auto revisit = std::ranges::find(revisits, step.at, &RevisitTry::at);
    if (revisit != revisits.end() && step.from == ComplaintState::Revisit)
        lines.append(revisitText(*revisit));
    lines.append(step.note);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString partText(const ComplaintPart &part)
{
    QStringList lines;
    if (!part.asked.isEmpty())
        lines.append(EventWords::tr("Asked: %1").arg(part.asked));
    if (part.delivered.isValid())
        lines.append(
            EventWords::tr("Delivered %1 by %2").arg(ComplaintLook::dayText(part.delivered), part.person));
    else if (part.due.isValid())
        lines.append(EventWords::tr("Waiting, due %1 (%2)")
                         .arg(ComplaintLook::dayText(part.due), ComplaintLook::distanceText(part.due)));
    else
        lines.append(EventWords::tr("Waiting"));
    if (!part.answer.isEmpty())
        lines.append(part.answer);
    return lines.join(u'\n');
}
} // namespace

namespace ComplaintFacts {
void fillParts(FieldList &fields, const ComplaintDetail &detail, const OfficeFacts &facts)
{
    fields.clear();
    for (const ComplaintPart &part : detail.parts)
        fields.add(facts.sectionName(part.section), partText(part));
}

QList<TimelineStep> timeline(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    QList<TimelineStep> steps;
    for (const ComplaintStep &step : detail.steps)
        steps.prepend({ComplaintLook::dayText(step.at),
                       StepText::person(step),
                       whatOf(step, facts),
                       noteOf(step, detail.revisits),
                       toneOf(step)});
    return steps;
}
} // namespace ComplaintFacts
