// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/casefile.h"

#include "models/base/clock.h"
#include "models/base/masking.h"
#include "models/complaints/casefiletables.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/paperwords.h"
#include "models/complaints/revisitsheet.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
class CaseText
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)

public:
    CaseText(const ComplaintDetail &detail,
             const OfficeFacts &facts,
             const QList<CaseAttachment> &attachments)
        : m_detail(detail)
        , m_facts(facts)
        , m_attachments(attachments)
    {
    }

    ReportDocument document();

private:
    Report::FieldGrid cover() const;
    Report::FieldGrid record() const;
    Report::FieldGrid times() const;
    Report::FieldGrid outcome() const;
    void addCourse();
    void addAttachments();
    /// 一、 二、 三、 … as far as there is something to say.
    void addHeading(const QString &text);

    const ComplaintDetail &m_detail;
    const OfficeFacts &m_facts;
    const QList<CaseAttachment> &m_attachments;
    ReportDocument m_file;
    int m_headings = 0;
};

void CaseText::addHeading(const QString &text)
{
    //: The numbers of headings, in order, parted by blanks
    static const QStringList numbers = tr("I II III IV V VI VII VIII IX X").split(u' ');
    //: A numbered heading: “一、登记信息”
    m_file.blocks << Report::Heading{tr("%1. %2").arg(numbers.value(m_headings++), text)};
}

Report::FieldGrid CaseText::cover() const
{
    const Complaint &c = m_detail.complaint;
    using namespace PaperWords;
    return {{{tr("Number"), orDash(c.number), true, true, 2},
             {tr("Matter"), orDash(c.title), true, true, 2},
             {tr("Reporter"), reporter(c), true, false, 2},
             {tr("Host section"), orDash(m_detail.host), true, false, 2},
             {tr("Received"), day(c.received), false, false, 2},
             {tr("Closed"), day(c.closed), false, false, 2},
             {tr("State"), ComplaintNames::label(c.state), false, false, 2},
             {tr("Result"),
              c.result == ComplaintResult::None ? orDash({}) : ComplaintNames::label(c.result),
              false,
              false,
              2},
             {tr("Archive number"), orDash(c.archiveNumber), true, false, 2},
             {tr("Attachments"), tr("%n file(s)", nullptr, int(m_attachments.size())), true, false, 2}}};
}

Report::FieldGrid CaseText::record() const
{
    const Complaint &c = m_detail.complaint;
    using namespace PaperWords;
    Report::FieldGrid grid{{{tr("Received"), moment(c.received)},
                            {tr("Channel"), ComplaintNames::label(c.channel)},
                            {tr("Kind"), ComplaintNames::label(c.kind)},
                            {tr("Urgency"), ComplaintNames::label(c.urgency)},
                            {tr("Category"), orDash(m_detail.category)},
                            {tr("Number elsewhere"), orDash(c.foreignNumber)},
                            {tr("Place"), place(m_detail), true},
                            {tr("Complained about"), orDash(Masking::name(c.respondent)), true},
                            {tr("Content"), content(c), true, false, 4}}};
    if (!c.instruction.isEmpty())
        grid.fields << Report::Field{tr("Leader's instruction"), c.instruction, true};
    return grid;
}

Report::FieldGrid CaseText::times() const
{
    const Complaint &c = m_detail.complaint;
    using namespace PaperWords;
    return {{{tr("Host section"), orDash(m_detail.host)},
             {tr("Co-handlers"), orDash(coHosts(m_detail, m_facts))},
             {tr("Dispatched"), moment(dispatched(m_detail))},
             {tr("Signed for"), moment(c.signedFor)},
             {tr("Contact due"), moment(c.dueContact)},
             {tr("Contacted"), moment(c.contacted)},
             {tr("Handling due"), moment(c.dueHandle)},
             {tr("Fed back"), moment(c.fedBack)},
             {tr("Superior's limit"), moment(c.dueSuperior)},
             {tr("Closed"), moment(c.closed)},
             {tr("Supervision"),
              c.supervision == Supervision::None ? orDash({}) : ComplaintNames::label(c.supervision)},
             {tr("Extensions / reworks"), u"%1 / %2"_s.arg(c.extensions).arg(c.reworks)}}};
}

Report::FieldGrid CaseText::outcome() const
{
    const Complaint &c = m_detail.complaint;
    using namespace PaperWords;
    return {{{tr("Result"), c.result == ComplaintResult::None ? orDash({}) : ComplaintNames::label(c.result)},
             {tr("Rating"), c.rating == Rating::None ? orDash({}) : ComplaintNames::label(c.rating)},
             {tr("Reply"), orDash(c.reply), true, false, 3},
             {tr("Evidence"), orDash(c.evidence), true},
             {tr("Handler"), orDash(c.handler)},
             {tr("Checker"), orDash(c.checker)}}};
}

void CaseText::addCourse()
{
    addHeading(tr("Course of handling and notes"));
    m_file.blocks << CaseFileTables::course(m_detail, m_facts);
    if (!m_detail.parts.isEmpty()) {
        addHeading(tr("Parts of co-handlers"));
        m_file.blocks << CaseFileTables::parts(m_detail, m_facts);
    }
    if (!m_detail.children.isEmpty() || !m_detail.parentNumber.isEmpty()) {
        addHeading(tr("Merged requests"));
        m_file.blocks << CaseFileTables::merged(m_detail);
    }
    addHeading(tr("Result and reply"));
    m_file.blocks << outcome();
    if (!m_detail.revisits.isEmpty()) {
        addHeading(tr("Revisits"));
        m_file.blocks << revisitTable(m_detail.revisits);
    }
}

void CaseText::addAttachments()
{
    if (m_attachments.isEmpty())
        return;
    addHeading(tr("Attachments"));
    m_file.blocks << CaseFileTables::attachments(m_attachments);
    Report::Pictures pictures;
    for (const CaseAttachment &one : m_attachments) {
        if (!one.picture)
            continue;
        const auto number = pictures.pictures.size() + 1;
        pictures.pictures.append({one.file, tr("Picture %1  %2").arg(number).arg(one.name)});
    }
    if (!pictures.pictures.isEmpty())
        m_file.blocks << Report::PageBreak{} << pictures;
}

ReportDocument CaseText::document()
{
    m_file.orientation = ReportDocument::Orientation::Portrait;
    m_file.issuer = PaperWords::office(m_detail, m_facts);
    m_file.title = tr("Case File of a Request");
    m_file.blocks << cover() << Report::Signatures{{tr("Filed by:"), tr("Checked by:"), tr("Date:")}}
                  << PaperWords::signOff(PaperWords::centre(m_detail, m_facts), Clock::now())
                  << Report::PageBreak{};
    addHeading(tr("Registration"));
    m_file.blocks << record();
    addHeading(tr("Handling and limits"));
    m_file.blocks << times();
    addCourse();
    addAttachments();
    return m_file;
}
} // namespace

ReportDocument
caseFile(const ComplaintDetail &detail, const OfficeFacts &facts, const QList<CaseAttachment> &attachments)
{
    return CaseText(detail, facts, attachments).document();
}
