// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/handlingsheet.h"

#include "models/complaints/officefacts.h"
#include "models/complaints/paperwords.h"
#include "models/complaints/statisticssheet.h"
#include "models/rates/ratedesk.h"

#include <QCoreApplication>

#include <algorithm>

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

/// The three months that are compared.
struct HandlingMonths
{
    RateReport month;
    RateReport monthBefore;
    RateReport yearBefore;
};

/// What a line stands for: one section, or the whole office.
struct HandlingUnit
{
    RateCounts counts;
    std::optional<qint64> score;
};

HandlingUnit unitIn(const RateReport &report, std::optional<qint64> section)
{
    if (!section)
        return {report.counts, report.score};
    const auto found = std::ranges::find(report.sections, *section, &RateGroup::id);
    return found == report.sections.end() ? HandlingUnit() : HandlingUnit{found->counts, found->score};
}

std::optional<qint64> change(qint64 now, qint64 before)
{
    return before > 0 ? std::optional(roundedHalfAway((now - before) * 10'000, before)) : std::nullopt;
}

std::optional<qint64> change(std::optional<qint64> now, std::optional<qint64> before)
{
    return now && before ? std::optional(*now - *before) : std::nullopt;
}

Row rowOf(const QString &name, const HandlingMonths &months, std::optional<qint64> section, int rank)
{
    const HandlingUnit unit = unitIn(months.month, section);
    const HandlingUnit before = unitIn(months.monthBefore, section);
    const HandlingUnit yearAgo = unitIn(months.yearBefore, section);
    const Ratio &closing = unit.counts[RateFigure::Closing];
    const Ratio &onTime = unit.counts[RateFigure::OnTime];
    const auto accepted = [&](const HandlingUnit &then) {
        return change(closing.whole, then.counts[RateFigure::Closing].whole);
    };
    return {.unit = name,
            .accepted = closing.whole,
            .closed = closing.part,
            .shouldClose = onTime.whole,
            .onTime = onTime.part,
            .onTimeRate = rate(onTime),
            .response = rate(unit.counts[RateFigure::Response]),
            .resolution = rate(unit.counts[RateFigure::Resolution]),
            .satisfaction = rate(unit.counts[RateFigure::Satisfaction]),
            .score = unit.score,
            .rank = rank,
            .acceptedChange = {accepted(before), accepted(yearAgo)},
            .scoreChange = {change(unit.score, before.score), change(unit.score, yearAgo.score)}};
}

Result<HandlingMonths> readMonths(RateDesk desk, QDate month)
{
    HandlingMonths months;
    for (const auto &[report, back] :
         {std::pair{&months.month, 0}, {&months.monthBefore, 1}, {&months.yearBefore, 12}}) {
        const auto read = desk.month(month.addMonths(-back));
        if (!read)
            return failure(read.error());
        *report = read->valid();
    }
    return months;
}
} // namespace

Result<ReportTable> HandlingSheet::read(Connection &connection, QDate month, Place::Id office)
{
    const auto facts = OfficeFacts::read(connection);
    const auto months = readMonths(RateDesk(connection, office), RatePeriod::month(month).from);
    if (!facts || !months)
        return failure(facts ? months.error() : facts.error());
    const RateReport &report = months->month;
    QList<Row> rows;
    for (const RateGroup &section : report.sections)
        rows.append(rowOf(section.name, *months, section.id, section.rank));
    ReportTable table =
        StatisticsSheet::handling(rows, rowOf(HandlingSheetWords::tr("Total"), *months, std::nullopt, 0));
    table.unit = facts->office.name;
    const QDate last = report.period.to.addDays(-1);
    table.period =
        HandlingSheetWords::tr("%1 to %2").arg(PaperWords::day(report.period.from), PaperWords::day(last));
    return table;
}
