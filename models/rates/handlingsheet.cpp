// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/handlingsheet.h"

#include "models/complaints/officefacts.h"
#include "models/complaints/paperwords.h"
#include "models/complaints/statisticssheet.h"
#include "models/rates/ratedesk.h"

#include <QCoreApplication>

namespace {
struct HandlingSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(HandlingSheet)
};

using Row = StatisticsSheet::HandlingRow;

std::optional<qint64> rate(const Ratio &ratio)
{
    return ratio.exists() ? std::optional(ratio.basisPoints()) : std::nullopt;
}

Row rowOf(const QString &unit, const RateCounts &counts, std::optional<qint64> score, int rank)
{
    const Ratio &closing = counts[RateFigure::Closing];
    const Ratio &onTime = counts[RateFigure::OnTime];
    return {.unit = unit,
            .accepted = closing.whole,
            .closed = closing.part,
            .shouldClose = onTime.whole,
            .onTime = onTime.part,
            .onTimeRate = rate(onTime),
            .response = rate(counts[RateFigure::Response]),
            .resolution = rate(counts[RateFigure::Resolution]),
            .satisfaction = rate(counts[RateFigure::Satisfaction]),
            .score = score,
            .rank = rank};
}
} // namespace

Result<ReportTable> HandlingSheet::read(Connection &connection, QDate month, Place::Id office)
{
    const auto facts = OfficeFacts::read(connection);
    const auto rates = RateDesk(connection, office).month(month);
    if (!facts || !rates)
        return failure(facts ? rates.error() : facts.error());
    const RateReport &report = rates->valid();
    QList<Row> rows;
    for (const RateGroup &section : report.sections)
        rows.append(rowOf(section.name, section.counts, section.score, section.rank));
    ReportTable table = StatisticsSheet::handling(
        rows, rowOf(HandlingSheetWords::tr("Total"), report.counts, report.score, 0));
    table.unit = facts->office.name;
    const QDate last = report.period.to.addDays(-1);
    table.period =
        HandlingSheetWords::tr("%1 to %2").arg(PaperWords::day(report.period.from), PaperWords::day(last));
    return table;
}
