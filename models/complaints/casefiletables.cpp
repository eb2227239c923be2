// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/casefiletables.h"

#include "models/complaints/complaintnames.h"
#include "models/complaints/steptext.h"
#include "models/complaints/paperwords.h"

#include <QCoreApplication>

using Report::Align;
using namespace Qt::Literals::StringLiterals;

namespace {
struct CaseFileTablesWords
{
    Q_DECLARE_TR_FUNCTIONS(CaseFileTables)
};

QString actionOf(const ComplaintStep &step, const OfficeFacts &facts)
{
    const auto action = ComplaintNames::action(step.action);
    const QString what = StepText::action(step);
    const QString section = facts.sectionName(step.section);
    return action == ComplaintAction::Dispatch && !section.isEmpty()
               ? CaseFileTablesWords::tr("%1 to %2").arg(what, section)
               : what;
}

QString numberOf(const Report::Table &table)
{
    return QString::number(table.rows.size() + 1);
}
} // namespace

Report::Table CaseFileTables::course(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    Report::Table table{{{CaseFileTablesWords::tr("No."), Align::Centre},
                         {CaseFileTablesWords::tr("Time"), Align::Centre},
                         {CaseFileTablesWords::tr("By"), Align::Centre},
                         {CaseFileTablesWords::tr("Step"), Align::Left},
                         {CaseFileTablesWords::tr("State then"), Align::Centre},
                         {CaseFileTablesWords::tr("Words"), Align::Left}},
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
    Report::Table table{{{CaseFileTablesWords::tr("No."), Align::Centre},
                         {CaseFileTablesWords::tr("Co-handler"), Align::Left},
                         {CaseFileTablesWords::tr("Asked for"), Align::Left},
                         {CaseFileTablesWords::tr("Due"), Align::Centre},
                         {CaseFileTablesWords::tr("Delivered"), Align::Centre},
                         {CaseFileTablesWords::tr("Answer"), Align::Left}},
                        {},
                        {}};
    for (const ComplaintPart &part : detail.parts)
        table.rows << QStringList{numberOf(table),
                                  PaperWords::orDash(facts.sectionName(part.section)),
                                  part.asked,
                                  PaperWords::minute(part.due),
                                  PaperWords::minute(part.delivered),
                                  PaperWords::orDash(part.answer)};
    return table;
}

Report::Table CaseFileTables::merged(const ComplaintDetail &detail)
{
    Report::Table table{{{CaseFileTablesWords::tr("Number"), Align::Left},
                         {CaseFileTablesWords::tr("Relation"), Align::Centre},
                         {CaseFileTablesWords::tr("Received"), Align::Centre},
                         {CaseFileTablesWords::tr("Reporter"), Align::Left},
                         {CaseFileTablesWords::tr("Told"), Align::Centre}},
                        {},
                        {}};
    if (!detail.parentNumber.isEmpty())
        table.rows << QStringList{
            detail.parentNumber, CaseFileTablesWords::tr("merged into"), u"—"_s, u"—"_s, u"—"_s};
    for (const Complaint &child : detail.children)
        table.rows << QStringList{child.number,
                                  CaseFileTablesWords::tr("merged here"),
                                  PaperWords::minute(child.received),
                                  PaperWords::reporter(child),
                                  PaperWords::minute(child.told)};
    return table;
}

Report::Table CaseFileTables::attachments(const QList<CaseAttachment> &attachments)
{
    Report::Table table{{{CaseFileTablesWords::tr("No."), Align::Centre},
                         {CaseFileTablesWords::tr("File"), Align::Left},
                         {CaseFileTablesWords::tr("Added"), Align::Centre},
                         {CaseFileTablesWords::tr("By"), Align::Centre},
                         {CaseFileTablesWords::tr("Words"), Align::Left}},
                        {},
                        {}};
    for (const CaseAttachment &one : attachments)
        table.rows << QStringList{
            numberOf(table), one.name, PaperWords::minute(one.at), one.person, one.note};
    return table;
}
