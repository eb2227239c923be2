// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/replyletter.h"

#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/paperwords.h"

#include <QCoreApplication>

namespace {
class LetterText
{
    Q_DECLARE_TR_FUNCTIONS(ReplyLetter)

public:
    static QString salutation(const Complaint &complaint);
    static QString opening(const Complaint &complaint);
    static QString body(const ComplaintDetail &detail);
    static ReportDocument document(const ComplaintDetail &detail, const OfficeFacts &facts);
};

QString LetterText::salutation(const Complaint &complaint)
{
    if (complaint.anonymous || complaint.confidential || complaint.reporter.trimmed().isEmpty())
        return tr("Dear resident:");
    const QString name = complaint.reporter.trimmed();
    switch (complaint.sex) {
    case Sex::Male:
        return tr("Dear Mr %1:").arg(name);
    case Sex::Female:
        return tr("Dear Ms %1:").arg(name);
    case Sex::Unknown:
        break;
    }
    return tr("Dear %1:").arg(name);
}

QString LetterText::opening(const Complaint &complaint)
{
    return tr("Your request “%1”, received on %2 (number %3, %4), has been handled. We answer as follows:")
        .arg(complaint.title,
             PaperWords::day(complaint.received),
             complaint.number,
             ComplaintNames::label(complaint.channel));
}

QString LetterText::body(const ComplaintDetail &detail)
{
    const Complaint &c = detail.complaint;
    if (c.state != ComplaintState::NotAccepted)
        return PaperWords::orDash(c.reply);
    const QString ground = c.declineReason == DeclineReason::None || c.declineReason == DeclineReason::Other
                               ? c.reason
                               : ComplaintNames::label(c.declineReason);
    return tr("Your request cannot be accepted: %1. Please turn to: %2.")
        .arg(PaperWords::orDash(ground), PaperWords::orDash(c.channelTold));
}

ReportDocument LetterText::document(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    const Complaint &c = detail.complaint;
    ReportDocument letter;
    letter.kind = ReportDocument::Kind::Formal;
    letter.orientation = ReportDocument::Orientation::Portrait;
    letter.issuer = PaperWords::office(detail, facts);
    letter.number = tr("Reply to request %1").arg(c.number);
    letter.title = tr("Reply to a Request");
    letter.blocks << Report::Paragraph{salutation(c), Report::Align::Left, false}
                  << Report::Paragraph{opening(c)};
    for (const QString &line : body(detail).split(QChar::LineFeed, Qt::SkipEmptyParts))
        letter.blocks << Report::Paragraph{line.trimmed()};
    if (c.result != ComplaintResult::None && !detail.host.isEmpty())
        letter.blocks << Report::Paragraph{
            tr("Handled by: %1. Result: %2.").arg(detail.host, ComplaintNames::label(c.result))};
    letter.blocks << Report::Paragraph{tr(
                         "If you have questions or do not agree, please turn to the window of "
                         "our acceptance centre with the number above. Thank you for your "
                         "support of our work.")}
                  << Report::Paragraph{tr("With this we reply.")}
                  << PaperWords::signOff(PaperWords::office(detail, facts),
                                         c.fedBack.isValid() ? c.fedBack : Clock::now());
    return letter;
}
} // namespace

ReportDocument replyLetter(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    return LetterText::document(detail, facts);
}
