// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/ratedesk.h"
#include "tests/bench/district.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

/// The statistics of a month over a whole district: 200 000 requests with 1.2 million steps. The limit is
/// what bare SQLite takes to look at every request once.
namespace {
constexpr int Repeats = 9;
constexpr double MonthBoundMs = 500;
const QDate Today{2026, 3, 2};

double bareScan(Database &file)
{
    return Figure::milliseconds([&] {
        (void) file.readNow([](Connection &c) {
            return c.value(u"SELECT sum(length(content)) FROM complaint NOT INDEXED WHERE _x = 0"_s);
        });
    });
}

template <typename Work>
bool measure(Database &file, const char *figure, const char *bound, double boundMs, Work work)
{
    QList<double> ours;
    QList<double> limits;
    qint64 seen = 0;
    for (int i = 0; i < Repeats; ++i) {
        limits.append(bareScan(file));
        ours.append(Figure::milliseconds([&] { seen = file.readNow(work).value_or(0); }));
    }
    const double median = Figure::median(ours);
    return Figure::report(figure,
                          u"%1 ms, %L2 requests"_s.arg(median, 0, 'f', 1).arg(seen).toUtf8(),
                          u"bare scan of all %1 ms"_s.arg(Figure::median(limits), 0, 'f', 1).toUtf8(),
                          bound,
                          seen > 0 && median <= boundMs);
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const District district;
    const auto month = [](Connection &c) {
        return RateDesk(c, {}).month(Today.addMonths(-1)).map([](const RateMonth &found) {
            return found.now.counts[RateFigure::Cases].whole;
        });
    };
    const auto trend = [](Connection &c) {
        return RateDesk(c, {}).trend(Today, 12).map([](const QList<RateTrendMonth> &months) {
            qint64 seen = 0;
            for (const RateTrendMonth &point : months)
                seen += point.counts[RateFigure::Cases].whole;
            return seen;
        });
    };
    const auto keys = [](Connection &c) {
        return RateDesk(c, {})
            .keys(Today.addMonths(-1), {.figure = RateFigure::OnTime})
            .map([](const QList<qint64> &found) { return qint64(found.size()); });
    };
    bool ok = measure(
        *district, "statistics of a month, every section and community", "≤ 500 ms", MonthBoundMs, month);
    ok = measure(*district, "requests behind a figure of a month", "≤ 500 ms", MonthBoundMs, keys) && ok;
    return measure(*district, "trend of twelve months, in the background", "≤ 3000 ms", 3000, trend) && ok
               ? 0
               : 1;
}
