// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintpapers.h"

#include "models/base/masking.h"
#include "models/complaints/acceptanceslip.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/dispatchsheet.h"
#include "models/complaints/extensionform.h"
#include "models/complaints/paperwords.h"
#include "models/complaints/replyletter.h"
#include "models/complaints/revisitsheet.h"
#include "models/complaints/supervisionnotice.h"
#include "models/complaints/timelimits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using P = ComplaintPaper;

struct PapersWords
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintPapers)
};

struct PaperName
{
    P paper;
    const char *code;
    const char *label;
};

constexpr PaperName PaperNames[]{
    {P::Slip, "slip", QT_TRANSLATE_NOOP("ComplaintPapers", "&Acceptance slip")},
    {P::Dispatch, "dispatch", QT_TRANSLATE_NOOP("ComplaintPapers", "&Dispatch sheet")},
    {P::Supervision, "supervision", QT_TRANSLATE_NOOP("ComplaintPapers", "&Supervision notice")},
    {P::Extension, "extension", QT_TRANSLATE_NOOP("ComplaintPapers", "&Extension form")},
    {P::Reply, "reply", QT_TRANSLATE_NOOP("ComplaintPapers", "&Reply letter")},
    {P::Revisit, "revisit", QT_TRANSLATE_NOOP("ComplaintPapers", "Re&visit sheet")},
    {P::CaseFile, "case-file", QT_TRANSLATE_NOOP("ComplaintPapers", "&Case file")},
};

const PaperName &nameOf(P paper)
{
    return *std::ranges::find(PaperNames, paper, &PaperName::paper);
}

SlipNames slipNames(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    const Complaint &complaint = detail.complaint;
    const QString place = detail.place.isEmpty() ? Masking::address(complaint.address) : detail.place;
    return {.office = detail.office.isEmpty() ? facts.office.name : detail.office,
            .kind = ComplaintNames::label(complaint.kind),
            .channel = ComplaintNames::label(complaint.channel),
            .category = detail.category,
            .place = place,
            .reporter = Masking::name(complaint.reporter),
            .phone = Masking::phone(complaint.phone),
            .host = detail.host,
            .clerk = detail.steps.isEmpty() ? QString() : detail.steps.first().person};
}

/// A request that is not dispatched yet promises the usual limit of its kind from when it came in.
ReportDocument slip(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    Complaint complaint = detail.complaint;
    if (!complaint.dueHandle.isValid()) {
        const Limit limit = timeLimits(facts.limits, complaint).handle;
        complaint.dueHandle = deadline(complaint.received, limit, facts.calendar).due;
    }
    return acceptanceSlip(complaint, slipNames(detail, facts));
}
} // namespace

const QList<ComplaintPaper> &ComplaintPapers::all()
{
    static const QList<P> papers = [] {
        QList<P> made;
        for (const PaperName &name : PaperNames)
            made.append(name.paper);
        return made;
    }();
    return papers;
}

QString ComplaintPapers::code(ComplaintPaper paper)
{
    return QString::fromLatin1(nameOf(paper).code);
}

std::optional<ComplaintPaper> ComplaintPapers::fromCode(QStringView code)
{
    for (const PaperName &name : PaperNames)
        if (code == QLatin1StringView(name.code))
            return name.paper;
    return std::nullopt;
}

QString ComplaintPapers::menuText(ComplaintPaper paper)
{
    return QCoreApplication::translate("ComplaintPapers", nameOf(paper).label);
}

QString ComplaintPapers::label(ComplaintPaper paper)
{
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s);
    return menuText(paper).remove(mnemonic);
}

QString ComplaintPapers::hindrance(ComplaintPaper paper, const Complaint &complaint)
{
    const bool declined = complaint.state == ComplaintState::NotAccepted;
    switch (paper) {
    case P::Slip:
    case P::CaseFile:
        return {};
    case P::Dispatch:
        return complaint.host.isValid() ? QString()
                                        : PapersWords::tr("It has no host section yet: dispatch it first.");
    case P::Supervision:
        return complaint.supervision != Supervision::None
                   ? QString()
                   : PapersWords::tr("It is not supervised: start the supervision first.");
    case P::Extension:
        return complaint.extensionTo.isValid() || complaint.extensions > 0 || complaint.dueHandle.isValid()
                   ? QString()
                   : PapersWords::tr("No limit runs that could be extended: dispatch it first.");
    case P::Reply:
        return declined || !complaint.reply.isEmpty()
                   ? QString()
                   : PapersWords::tr("It has no reply yet: feed it back first.");
    case P::Revisit:
        return complaint.fedBack.isValid()
                   ? QString()
                   : PapersWords::tr("There is nothing to revisit yet: feed it back first.");
    }
    return {};
}

ReportDocument ComplaintPapers::document(ComplaintPaper paper,
                                         const ComplaintDetail &detail,
                                         const OfficeFacts &facts,
                                         const QList<CaseAttachment> &attachments)
{
    switch (paper) {
    case P::Slip:
        break;
    case P::Dispatch:
        return dispatchSheet(detail, facts);
    case P::Supervision:
        return supervisionNotice(detail, facts);
    case P::Extension:
        return extensionForm(detail, facts);
    case P::Reply:
        return replyLetter(detail, facts);
    case P::Revisit:
        return revisitSheet(detail, facts);
    case P::CaseFile:
        return caseFile(detail, facts, attachments);
    }
    return slip(detail, facts);
}
