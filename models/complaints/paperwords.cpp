// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/paperwords.h"

#include "models/base/clock.h"
#include "models/base/masking.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct PaperHeadWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
};

QString plainOffice(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    return PaperWords::orDash(detail.office.isEmpty() ? facts.office.name : detail.office);
}
} // namespace

QString PaperWords::orDash(const QString &text)
{
    return text.trimmed().isEmpty() ? u"—"_s : text.trimmed();
}

QString PaperWords::moment(const QDateTime &at)
{
    //: A date and time on paper, in Qt's notation
    return at.isValid() ? at.toTimeZone(Clock::zone()).toString(PaperHeadWords::tr("d MMMM yyyy HH:mm"))
                        : u"—"_s;
}

QString PaperWords::minute(const QDateTime &at)
{
    return at.isValid() ? at.toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd HH:mm"_s) : u"—"_s;
}

QString PaperWords::day(const QDateTime &at)
{
    return at.isValid() ? day(at.toTimeZone(Clock::zone()).date()) : u"—"_s;
}

QString PaperWords::day(QDate date)
{
    //: A date on paper, in Qt's notation
    return date.isValid() ? date.toString(PaperHeadWords::tr("d MMMM yyyy")) : u"—"_s;
}

QString PaperWords::office(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    return PaperHeadWords::tr("%1 Sub-district Office").arg(plainOffice(detail, facts));
}

QString PaperWords::centre(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    return PaperHeadWords::tr("%1 Sub-district Office, Social Affairs Acceptance Centre")
        .arg(plainOffice(detail, facts));
}

QString PaperWords::coHosts(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    QStringList names;
    for (const Section::Id id : detail.complaint.coHosts)
        names << facts.sectionName(id);
    names.removeAll(QString());
    return names.join(PaperHeadWords::tr(", "));
}

QString PaperWords::reporter(const Complaint &complaint)
{
    if (complaint.anonymous)
        return PaperHeadWords::tr("Anonymous");
    if (complaint.confidential)
        return PaperHeadWords::tr("Kept confidential");
    const QString phone = complaint.phone.isEmpty() ? QString() : Masking::phone(complaint.phone);
    return orDash(u"%1  %2"_s.arg(Masking::name(complaint.reporter), phone));
}

QString PaperWords::place(const ComplaintDetail &detail)
{
    const QString address = Masking::address(detail.complaint.address);
    return orDash(detail.place.isEmpty() ? address : detail.place);
}

QString PaperWords::content(const Complaint &complaint)
{
    return orDash(complaint.content.isEmpty() ? complaint.title : complaint.content);
}

QString PaperWords::signHere()
{
    //: A blank to sign and date in, at the foot of a cell of a form
    return PaperHeadWords::tr("Signature:                    Date:                    ");
}

const ComplaintStep *PaperWords::lastStep(const ComplaintDetail &detail, ComplaintAction action)
{
    const QString code = ComplaintNames::code(action);
    const auto found = std::find_if(detail.steps.crbegin(),
                                    detail.steps.crend(),
                                    [&](const ComplaintStep &step) { return step.action == code; });
    return found == detail.steps.crend() ? nullptr : &*found;
}

QDateTime PaperWords::dispatched(const ComplaintDetail &detail)
{
    const ComplaintStep *step = lastStep(detail, ComplaintAction::Dispatch);
    return detail.complaint.dispatched.isValid() || !step ? detail.complaint.dispatched : step->at;
}

Report::SignOff PaperWords::signOff(const QString &body, const QDateTime &at)
{
    //: %1 is an office; the seal is set here
    const QString sealed = PaperHeadWords::tr("%1 (seal)").arg(body);
    //: A blank for a date under a paper
    return {sealed, at.isValid() ? day(at) : PaperHeadWords::tr("Date:                    ")};
}
