// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/statisticssheet.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Report::Align;

namespace {
struct StatisticsSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsSheet)
};

QVariant percent(qint64 part, qint64 whole)
{
    return whole > 0 ? QVariant(100.0 * double(part) / double(whole)) : QVariant();
}

QVariant percentOf(const std::optional<qint64> &basisPoints)
{
    return basisPoints ? QVariant(double(*basisPoints) / 100) : QVariant();
}

QVariantList rowOf(const StatisticsSheet::HandlingRow &row)
{
    return {row.unit,
            row.accepted,
            row.closed,
            row.shouldClose,
            row.onTime,
            percentOf(row.onTimeRate),
            percentOf(row.response),
            percentOf(row.resolution),
            percentOf(row.satisfaction),
            percentOf(row.score),
            row.rank > 0 ? QVariant(row.rank) : QVariant(),
            percentOf(row.acceptedChange.onMonth),
            percentOf(row.acceptedChange.onYear),
            percentOf(row.scoreChange.onMonth),
            percentOf(row.scoreChange.onYear)};
}
} // namespace

ReportTable StatisticsSheet::byCategory(const QList<CategoryRow> &rows)
{
    ReportTable table;
    table.title = StatisticsSheetWords::tr("Requests by Category");
    table.columns = {{u"no"_s, StatisticsSheetWords::tr("No."), Align::Centre},
                     {u"major"_s, StatisticsSheetWords::tr("Main category"), Align::Left},
                     {u"category"_s, StatisticsSheetWords::tr("Category"), Align::Left},
                     {u"received"_s, StatisticsSheetWords::tr("Received"), Align::Right},
                     {u"share"_s, StatisticsSheetWords::tr("Share %"), Align::Right},
                     {u"before"_s, StatisticsSheetWords::tr("Period before"), Align::Right},
                     {u"change"_s, StatisticsSheetWords::tr("Change %"), Align::Right},
                     {u"closed"_s, StatisticsSheetWords::tr("Of these closed"), Align::Right}};
    CategoryRow sum;
    for (const CategoryRow &row : rows) {
        sum.received += row.received;
        sum.before += row.before;
        sum.closed += row.closed;
    }
    for (const CategoryRow &row : rows)
        table.rows.append({qint64(table.rows.size() + 1),
                           row.major,
                           row.name,
                           row.received,
                           percent(row.received, sum.received),
                           row.before,
                           percent(row.received - row.before, row.before),
                           row.closed});
    table.totals = {u""_s,
                    StatisticsSheetWords::tr("Total"),
                    u""_s,
                    sum.received,
                    percent(sum.received, sum.received),
                    sum.before,
                    percent(sum.received - sum.before, sum.before),
                    sum.closed};
    return table;
}

ReportTable StatisticsSheet::handling(const QList<HandlingRow> &rows, const std::optional<HandlingRow> &total)
{
    ReportTable table;
    table.title = StatisticsSheetWords::tr("Handling of Requests");
    table.columns = {
        {u"unit"_s, StatisticsSheetWords::tr("Unit"), Align::Left},
        {u"accepted"_s, StatisticsSheetWords::tr("Accepted"), Align::Right},
        {u"closed"_s, StatisticsSheetWords::tr("Closed"), Align::Right},
        {u"should_close"_s, StatisticsSheetWords::tr("Should\nclose"), Align::Right},
        {u"on_time"_s, StatisticsSheetWords::tr("On time"), Align::Right},
        {u"on_time_rate"_s, StatisticsSheetWords::tr("On time\n%"), Align::Right},
        {u"response_rate"_s, StatisticsSheetWords::tr("Response\n%"), Align::Right},
        {u"resolution_rate"_s, StatisticsSheetWords::tr("Resolution\n%"), Align::Right},
        {u"satisfaction_rate"_s, StatisticsSheetWords::tr("Satisfaction\n%"), Align::Right},
        {u"score"_s, StatisticsSheetWords::tr("Score"), Align::Right},
        {u"rank"_s, StatisticsSheetWords::tr("Rank"), Align::Centre},
        {u"accepted_on_month"_s, StatisticsSheetWords::tr("Accepted\non month\n%"), Align::Right},
        {u"accepted_on_year"_s, StatisticsSheetWords::tr("Accepted\non year\n%"), Align::Right},
        {u"score_on_month"_s, StatisticsSheetWords::tr("Score\non month\npoints"), Align::Right},
        {u"score_on_year"_s, StatisticsSheetWords::tr("Score\non year\npoints"), Align::Right}};
    for (const HandlingRow &row : rows)
        table.rows.append(rowOf(row));
    if (total)
        table.totals = rowOf(*total);
    return table;
}
