// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/extensionform.h"

#include "models/complaints/complaintnames.h"
#include "models/complaints/deadline.h"
#include "models/complaints/paperwords.h"

#include <QCoreApplication>

namespace {
using A = ComplaintAction;

class ExtensionText
{
    Q_DECLARE_TR_FUNCTIONS(ExtensionForm)

public:
    explicit ExtensionText(const ComplaintDetail &detail)
        : m_detail(detail)
        , m_asked(PaperWords::lastStep(detail, A::AskExtension))
    {
    }

    ReportDocument document(const OfficeFacts &facts) const;

private:
    Report::FieldGrid form() const;
    QString wanted() const;
    QString decision() const;

    const ComplaintDetail &m_detail;
    const ComplaintStep *m_asked;
};

/// The day asked for; once it is granted it has become the limit.
QString ExtensionText::wanted() const
{
    const Complaint &c = m_detail.complaint;
    if (c.extensionTo.isValid())
        return PaperWords::day(c.extensionTo);
    return c.extensions > 0 ? PaperWords::moment(c.dueHandle) : PaperWords::orDash({});
}

QString ExtensionText::decision() const
{
    const ComplaintStep *granted = PaperWords::lastStep(m_detail, A::GrantExtension);
    const ComplaintStep *refused = PaperWords::lastStep(m_detail, A::RefuseExtension);
    const ComplaintStep *last = granted && (!refused || refused->at < granted->at) ? granted : refused;
    if (!last || (m_asked && last->at < m_asked->at))
        return {};
    const QString words = last == granted ? tr("Granted.") : tr("Refused.");
    const QString who = last == granted && !m_detail.complaint.approver.isEmpty()
                            ? m_detail.complaint.approver
                            : last->person;
    return tr("%1 %2 (%3, %4)")
        .arg(words, last->note.trimmed(), who, PaperWords::moment(last->at))
        .simplified();
}

Report::FieldGrid ExtensionText::form() const
{
    const Complaint &c = m_detail.complaint;
    using namespace PaperWords;
    return {{{tr("Number"), orDash(c.number), true, true},
             {tr("Section that asks"), orDash(m_detail.host)},
             {tr("Asked by"), orDash(m_asked ? m_asked->person : QString())},
             {tr("Received"), moment(c.received)},
             {tr("Dispatched"), moment(dispatched(m_detail))},
             {tr("Limit"), c.handleLimit.isValid() ? limitText(c.handleLimit) : orDash({})},
             {tr("Due"), moment(c.dueHandle)},
             {tr("Asked on"), moment(m_asked ? m_asked->at : QDateTime())},
             {tr("Extended to"), wanted(), false, true},
             {tr("Category"), orDash(m_detail.category)},
             {tr("Reporter"), reporter(c)},
             {tr("Place"), place(m_detail), true},
             {tr("Content"), content(c), true, false, 5},
             {tr("Reason for the extension"), m_asked ? m_asked->note.trimmed() : c.reason, true, false, 4},
             {tr("How the reporter was told"), {}, true, false, 2},
             {tr("Opinion of the section"), {}, true, false, 4, signHere()},
             {tr("Opinion of the centre"), {}, true, false, 4, signHere()},
             {tr("Decision of the leader"), decision(), true, false, 4, signHere()}}};
}

ReportDocument ExtensionText::document(const OfficeFacts &facts) const
{
    ReportDocument paper;
    paper.kind = ReportDocument::Kind::Slip;
    paper.orientation = ReportDocument::Orientation::Portrait;
    paper.issuer = PaperWords::office(m_detail, facts);
    paper.title = tr("Application for an Extension");
    paper.blocks << form()
                 << Report::Note{tr("An extension is asked for before the limit ends, at most once and by at "
                                    "most the length of the first limit; the reporter is told.")}
                 << PaperWords::signOff(PaperWords::orDash(m_detail.host),
                                        m_asked ? m_asked->at : QDateTime());
    return paper;
}
} // namespace

ReportDocument extensionForm(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    return ExtensionText(detail).document(facts);
}
