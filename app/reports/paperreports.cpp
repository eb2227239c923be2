// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/reportkind.h"
#include "models/complaints/paperdesk.h"
#include "views/printing/reportprinter.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct PaperReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportKinds)
};

Result<> write(Database &file, ComplaintPaper paper, const ReportWanted &wanted)
{
    if (wanted.number.isEmpty())
        return failure({Error::Kind::Invalid,
                        PaperReportWords::tr("This paper is of one request. Say which with --number."),
                        {}});
    const auto made = file.readNow([&](Connection &c) {
        PaperDesk desk(c, wanted.viewer);
        return desk.byNumber(wanted.number).and_then([&](ComplaintId id) { return desk.paper(id, paper); });
    });
    return made ? ReportPrinter::toPdf(ReportPages(*made), wanted.out) : failure(made.error());
}
} // namespace

QList<ReportKind> paperReports();

QList<ReportKind> paperReports()
{
    QList<ReportKind> kinds;
    for (const ComplaintPaper paper : ComplaintPapers::all())
        kinds.append(
            {ComplaintPapers::code(paper),
             ComplaintPapers::label(paper),
             {u"pdf"_s},
             [paper](Database &file, const ReportWanted &wanted) { return write(file, paper, wanted); }});
    return kinds;
}
