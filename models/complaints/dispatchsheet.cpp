// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/dispatchsheet.h"

#include "models/complaints/complaintnames.h"
#include "models/complaints/paperwords.h"

#include <QCoreApplication>

namespace {
class DispatchText
{
    Q_DECLARE_TR_FUNCTIONS(DispatchSheet)

public:
    static Report::FieldGrid matter(const ComplaintDetail &detail);
    static Report::FieldGrid handling(const ComplaintDetail &detail, const OfficeFacts &facts);
    static QString demands(const Complaint &complaint);
    static ReportDocument document(const ComplaintDetail &detail, const OfficeFacts &facts);
};

Report::FieldGrid DispatchText::matter(const ComplaintDetail &detail)
{
    const Complaint &c = detail.complaint;
    using namespace PaperWords;
    return {{{tr("Number"), orDash(c.number), true, true},
             {tr("Received"), moment(c.received)},
             {tr("Channel"), ComplaintNames::label(c.channel)},
             {tr("Kind"), ComplaintNames::label(c.kind)},
             {tr("Urgency"), ComplaintNames::label(c.urgency)},
             {tr("Category"), orDash(detail.category)},
             {tr("Reporter"), reporter(c)},
             {tr("Place"), place(detail), true},
             {tr("Content"), content(c), true, false, 7}}};
}

Report::FieldGrid DispatchText::handling(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    const Complaint &c = detail.complaint;
    using namespace PaperWords;
    Report::FieldGrid grid{{{tr("Host section"), orDash(detail.host)},
                            {tr("Co-handlers"), orDash(coHosts(detail, facts))},
                            {tr("Dispatched"), moment(dispatched(detail))},
                            {tr("Sign before"), moment(c.dueSign)},
                            {tr("First contact before"), moment(c.dueContact)},
                            {tr("Handle before"), moment(c.dueHandle), false, true}}};
    if (c.dueSuperior.isValid())
        grid.fields << Report::Field{tr("Superior's limit"), moment(c.dueSuperior), true};
    if (!c.instruction.isEmpty())
        grid.fields << Report::Field{tr("Leader's instruction"), c.instruction, true};
    grid.fields << Report::Field{tr("Demands"), demands(c), true}
                << Report::Field{tr("Signed for"), {}, true, false, 2, signHere()}
                << Report::Field{tr("What was done"), {}, true, false, 6, signHere()};
    return grid;
}

QString DispatchText::demands(const Complaint &complaint)
{
    QStringList lines{
        tr("1. Sign in time; only a matter clearly outside the section's duties may be asked back, once, "
           "within one working day."),
        tr("2. Contact the reporter before the time above, handle the matter before the limit and feed back "
           "with result, reply and evidence."),
        tr("3. Whoever cannot keep the limit asks for an extension before it ends, with the reason.")};
    if (complaint.confidential || complaint.anonymous)
        lines << tr("4. The reporter is not to be traced or disclosed to the party complained about.");
    return lines.join(QChar::LineFeed);
}

ReportDocument DispatchText::document(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    ReportDocument sheet;
    sheet.kind = ReportDocument::Kind::Slip;
    sheet.orientation = ReportDocument::Orientation::Portrait;
    sheet.issuer = PaperWords::centre(detail, facts);
    sheet.title = tr("Dispatch Sheet");
    Report::FieldGrid form = matter(detail);
    form.fields << handling(detail, facts).fields;
    const ComplaintStep *step = PaperWords::lastStep(detail, ComplaintAction::Dispatch);
    const QString person = step ? step->person : QString();
    sheet.blocks << form
                 << Report::SpreadLine{{tr("Dispatched by: %1").arg(PaperWords::orDash(person)),
                                        tr("Two copies: centre and host section")}}
                 << PaperWords::signOff(PaperWords::centre(detail, facts), PaperWords::dispatched(detail));
    return sheet;
}
} // namespace

ReportDocument dispatchSheet(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    return DispatchText::document(detail, facts);
}
