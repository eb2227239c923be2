// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/casefiletables.h"

#include "models/complaints/complaintnames.h"
#include "models/complaints/steptext.h"
#include "models/complaints/paperwords.h"

#include <QCoreApplication>

using Report::Align;
using namespace Qt::Literals::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseFileTables)
};

QString actionOf(const ComplaintStep &step, const OfficeFacts &facts)
{
    const auto action = ComplaintNames::action(step.action);
    const QString what = action ? ComplaintNames::label(*action) : step.action;
    const QString section = PaperWords::sectionName(facts, step.section);
    return action == ComplaintAction::Dispatch && !section.isEmpty()
               ? Words::tr("%1 to %2").arg(what, section)
               : what;
}

QString numberOf(const Report::Table &table)
{
    return QString::number(table.rows.size() + 1);
}
} // namespace

Report::Table CaseFileTables::course(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    Report::Table table{{{Words::tr("No."), Align::Centre},
                         {Words::tr("Time"), Align::Centre},
                         {Words::tr("By"), Align::Centre},
                         {Words::tr("Step"), Align::Left},
                         {Words::tr("State then"), Align::Centre},
                         {Words::tr("Words"), Align::Left}},
                        {},
                        {}};
    for (const ComplaintStep &step : detail.steps)
        table.rows << QStringList{numberOf(table),
                                  PaperWords::minute(step.at),
                                  StepText::person(step),
                                  actionOf(step, facts),
                                  ComplaintNames::label(step.to),
                                  step.note.trimmed()};
    return table;
}

Report::Table CaseFileTables::parts(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    Report::Table table{{{Words::tr("No."), Align::Centre},
                         {Words::tr("Co-handler"), Align::Left},
                         {Words::tr("Asked for"), Align::Left},
                         {Words::tr("Due"), Align::Centre},
                         {Words::tr("Delivered"), Align::Centre},
                         {Words::tr("Answer"), Align::Left}},
                        {},
                        {}};
    for (const ComplaintPart &part : detail.parts)
        table.rows << QStringList{numberOf(table),
                                  PaperWords::orDash(PaperWords::sectionName(facts, part.section)),
                                  part.asked,
                                  PaperWords::minute(part.due),
                                  PaperWords::minute(part.delivered),
                                  PaperWords::orDash(part.answer)};
    return table;
}

Report::Table CaseFileTables::merged(const ComplaintDetail &detail)
{
    Report::Table table{{{Words::tr("Number"), Align::Left},
                         {Words::tr("Relation"), Align::Centre},
                         {Words::tr("Received"), Align::Centre},
                         {Words::tr("Reporter"), Align::Left},
                         {Words::tr("Told"), Align::Centre}},
                        {},
                        {}};
    if (!detail.parentNumber.isEmpty())
        table.rows << QStringList{detail.parentNumber, Words::tr("merged into"), u"—"_s, u"—"_s, u"—"_s};
    for (const Complaint &child : detail.children)
        table.rows << QStringList{child.number,
                                  Words::tr("merged here"),
                                  PaperWords::minute(child.received),
                                  PaperWords::reporter(child),
                                  PaperWords::minute(child.told)};
    return table;
}

Report::Table CaseFileTables::attachments(const QList<CaseAttachment> &attachments)
{
    Report::Table table{{{Words::tr("No."), Align::Centre},
                         {Words::tr("File"), Align::Left},
                         {Words::tr("Added"), Align::Centre},
                         {Words::tr("By"), Align::Centre},
                         {Words::tr("Words"), Align::Left}},
                        {},
                        {}};
    for (const CaseAttachment &one : attachments)
        table.rows << QStringList{
            numberOf(table), one.name, PaperWords::minute(one.at), one.person, one.note};
    return table;
}
