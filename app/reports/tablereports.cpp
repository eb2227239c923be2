// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/scope.h"
#include "app/reports/reportkind.h"
#include "models/accounts/rightssheet.h"
#include "models/base/clock.h"
#include "models/complaints/paperdesk.h"
#include "models/rates/handlingsheet.h"
#include "views/printing/reportprinter.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct TableReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportKinds)
};

/// Which requests or days are meant.
struct Range
{
    Place::Id place;
    std::optional<Period> period;
    Session viewer;
};

Result<Range> rangeOf(Connection &c, const ReportWanted &wanted)
{
    return CommandScope::place(c, wanted.place).and_then([&](Place::Id place) {
        return CommandScope::period(wanted.period).map([&](const std::optional<Period> &period) {
            return Range{place, period, wanted.viewer};
        });
    });
}

Result<ReportTable> list(Connection &c, const Range &range)
{
    ComplaintFilter filter{.place = range.place};
    if (range.period) {
        filter.receivedFrom = range.period->first;
        filter.receivedTo = range.period->last;
    }
    return PaperDesk(c, range.viewer).list(filter, range.period ? range.period->code() : QString());
}

Result<ReportTable> statistics(Connection &c, const Range &range)
{
    const QDate today = Clock::today();
    const Period period = range.period.value_or(*Period::fromCode(today.toString(u"yyyy-MM"_s)));
    return PaperDesk(c, range.viewer).statistics(period, range.place);
}

/// By section, of one month: what was frozen where it was.
Result<ReportTable> handling(Connection &c, const Range &range)
{
    const QDate today = Clock::today();
    if (range.period && range.period->kind != Period::Kind::Month)
        return failure({Error::Kind::Invalid,
                        TableReportWords::tr("The rates are those of a month. Write it like 2026-03."),
                        {}});
    return HandlingSheet::read(c, range.period ? range.period->first : today, range.place);
}

/// Who may do what: the same in every file.
Result<ReportTable> rights(Connection &, const Range &)
{
    return rightsSheet();
}

using Make = Result<ReportTable> (*)(Connection &, const Range &);

ReportKind tableReport(const QString &name,
                       const QString &title,
                       Make make,
                       const QString &operation = u"complaint.print"_s)
{
    const auto write = [make](Database &file, const ReportWanted &wanted) -> Result<> {
        const auto table = file.readNow([&](Connection &c) {
            return rangeOf(c, wanted).and_then([&](const Range &range) { return make(c, range); });
        });
        if (!table)
            return failure(table.error());
        if (const auto format = TableWriter::formatNamed(wanted.format))
            return writeTable(*table, *format, wanted.out);
        return ReportPrinter::toPdf(ReportPages(paperOf(*table)), wanted.out);
    };
    return {name, title, {u"pdf"_s, u"xlsx"_s, u"csv"_s}, write, operation};
}
} // namespace

QList<ReportKind> tableReports();

QList<ReportKind> tableReports()
{
    return {tableReport(u"list"_s, TableReportWords::tr("List of requests"), list),
            tableReport(u"statistics"_s, TableReportWords::tr("Requests by category"), statistics),
            tableReport(u"handling"_s,
                        TableReportWords::tr("Handling of requests by section, with the rates"),
                        handling,
                        u"rates.see"_s),
            tableReport(
                u"rights"_s, TableReportWords::tr("Who may do what, by role"), rights, u"account.session"_s)};
}
