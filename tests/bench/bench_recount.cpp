// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/ratedesk.h"
#include "tests/bench/district.h"
#include "tests/bench/figure.h"
#include "tests/models/rates/recount.h"
#include "tests/models/rates/stirreddemo.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

/// The rates of every month of a whole district equal a recount by straight loops, figure by figure: in all,
/// by section and by community. The limit is what those loops take.
namespace {
const QDate Today{2026, 3, 2};
constexpr int LeastMonths = 12;
constexpr int LeastFigures = 10'000;

struct Comparison
{
    qint64 same = 0;
    qint64 different = 0;

    void compare(const RateCounts &ours, const Recount::Figures &straight, const QString &where)
    {
        for (const RateFigure figure : Rates::all()) {
            const Ratio &ratio = ours[figure];
            const QString found = u"%1/%2"_s.arg(ratio.part).arg(ratio.whole);
            const QString expected = straight.value(Rates::code(figure), u"0/0"_s);
            ++(found == expected ? same : different);
            if (found != expected)
                std::fprintf(stderr,
                             "%s, %s: %s instead of %s\n",
                             qPrintable(where),
                             qPrintable(Rates::code(figure)),
                             qPrintable(found),
                             qPrintable(expected));
        }
    }

    void compare(const RateReport &report, const Recount &recount)
    {
        const QDate month = report.period.from;
        compare(report.counts, recount.all(month), month.toString(u"yyyy-MM"_s));
        for (const RateGroup &group : report.sections)
            compare(group.counts, recount.section(month, group.id), group.name);
        for (const RateGroup &group : report.communities)
            compare(group.counts, recount.community(month, group.id), group.name);
    }
};
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const District district(Today);
    if (const auto stirred = stir(*district); !stirred)
        qFatal("%s", qPrintable(stirred.error().detail));
    Clock::freeze(QDateTime(Today, QTime(16, 20), Clock::zone()));

    Recount recount(Clock::now());
    const double straight = Figure::milliseconds([&] {
        if (const auto read = (*district).readNow([&](Connection &c) { return recount.read(c); }); !read)
            qFatal("%s", qPrintable(read.error().detail));
    });
    Comparison comparison;
    const QList<QDate> months = recount.months();
    const double ours = Figure::milliseconds([&] {
        for (const QDate month : months) {
            const auto found =
                (*district).readNow([&](Connection &c) { return RateDesk(c, {}).month(month); });
            if (!found)
                qFatal("%s", qPrintable(found.error().detail));
            comparison.compare(found->now, recount);
        }
    });
    const bool ok =
        comparison.different == 0 && months.size() >= LeastMonths && comparison.same >= LeastFigures;
    const QString figures =
        u"%L1 figures of %2 months, %3 differ, %4 s"_s.arg(comparison.same + comparison.different)
            .arg(months.size())
            .arg(comparison.different)
            .arg(ours / 1000, 0, 'f', 1);
    (void) Figure::report("rates against a brute-force recount",
                          figures.toUtf8(),
                          u"straight loops %1 s"_s.arg(straight / 1000, 0, 'f', 1).toUtf8(),
                          "0 differ",
                          ok);
    return ok ? 0 : 1;
}
