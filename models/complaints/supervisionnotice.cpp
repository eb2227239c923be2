// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/supervisionnotice.h"

#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/paperwords.h"

#include <QCoreApplication>

namespace {
class NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(SupervisionNotice)

public:
    NoticeText(const ComplaintDetail &detail, const OfficeFacts &facts)
        : m_detail(detail)
        , m_facts(facts)
        , m_step(PaperWords::lastStep(detail, ComplaintAction::Supervise))
    {
    }

    ReportDocument document() const;

private:
    QString matter() const;
    QString state() const;
    QString demand() const;

    const ComplaintDetail &m_detail;
    const OfficeFacts &m_facts;
    const ComplaintStep *m_step;
};

QString NoticeText::matter() const
{
    const Complaint &c = m_detail.complaint;
    return tr("Request %1, received on %2 (%3, %4): %5")
        .arg(c.number,
             PaperWords::day(c.received),
             ComplaintNames::label(c.channel),
             ComplaintNames::label(c.kind),
             PaperWords::content(c));
}

QString NoticeText::state() const
{
    const Complaint &c = m_detail.complaint;
    const QString dispatched =
        tr("It was dispatched to your section on %1 and was due on %2; it now stands at "
           "“%3”.")
            .arg(PaperWords::day(PaperWords::dispatched(m_detail)),
                 PaperWords::moment(c.dueHandle),
                 ComplaintNames::label(c.state));
    const QString reason = m_step && !m_step->note.trimmed().isEmpty()
                               ? tr("Reason for the supervision: %1").arg(m_step->note.trimmed())
                               : QString();
    return reason.isEmpty() ? dispatched : dispatched + QChar::LineFeed + reason;
}

QString NoticeText::demand() const
{
    const Complaint &c = m_detail.complaint;
    const QString level = ComplaintNames::label(c.supervision);
    return tr("After study it is placed under “%1”. Handle it before %2 and report result, reply and "
              "evidence "
              "in writing to the acceptance centre. If it cannot be settled by then, report the reason, the "
              "measures and the time before the limit ends. Work that is overdue or done for show counts in "
              "the assessment.")
        .arg(level, PaperWords::moment(c.dueSupervised));
}

ReportDocument NoticeText::document() const
{
    const Complaint &c = m_detail.complaint;
    ReportDocument notice;
    notice.kind = ReportDocument::Kind::Formal;
    notice.orientation = ReportDocument::Orientation::Portrait;
    notice.issuer = PaperWords::office(m_detail, m_facts);
    notice.number = tr("Supervision on request %1").arg(c.number);
    notice.title = tr("Supervision Notice");
    //: How a letter begins; %1 is a section of the office
    notice.blocks << Report::Paragraph{tr("To %1:").arg(PaperWords::orDash(m_detail.host)),
                                       Report::Align::Left,
                                       false}
                  << Report::Heading{tr("I. The matter")} << Report::Paragraph{matter()}
                  << Report::Heading{tr("II. How it stands")};
    for (const QString &line : state().split(QChar::LineFeed))
        notice.blocks << Report::Paragraph{line};
    notice.blocks << Report::Heading{tr("III. What is demanded")} << Report::Paragraph{demand()};
    if (!c.instruction.isEmpty())
        notice.blocks << Report::Heading{tr("IV. The leader's instruction")}
                      << Report::Paragraph{c.instruction};
    notice.blocks << PaperWords::signOff(PaperWords::office(m_detail, m_facts),
                                         m_step ? m_step->at : Clock::now());
    return notice;
}
} // namespace

ReportDocument supervisionNotice(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    return NoticeText(detail, facts).document();
}
