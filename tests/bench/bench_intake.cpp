// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/complaints/callers.h"
#include "models/complaints/complaintrepository.h"
#include "models/complaints/duplicates.h"
#include "models/complaints/suggestions.h"
#include "tests/bench/barelookup.h"
#include "tests/bench/district.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

/// What is looked up while somebody types, over a whole district. The limit is what bare SQLite takes to read
/// the same rows in the same run.
namespace {
constexpr int Samples = 60;
constexpr double BoundMs = 100;

struct Bench
{
    Database &file;
    QList<Complaint> samples;

    template <typename Work>
    auto read(Work work)
    {
        auto answer = file.readNow(std::move(work));
        if (!answer)
            qFatal("%s", qPrintable(answer.error().detail));
        return *answer;
    }

    /// Spread over the file, so that new and old, common and rare matters are among them.
    void choose()
    {
        samples = read([](Connection &c) {
            ComplaintRepository complaints(c);
            return complaints.keys({}).and_then([&](const QList<qint64> &keys) {
                QList<qint64> some;
                for (int i = 0; i < Samples; ++i)
                    some.append(keys.at(i * (keys.size() / Samples)));
                return complaints.byKeys(some);
            });
        });
    }

    bool report(const char *figure, const QList<double> &ours, const QByteArray &limit)
    {
        const double worst = *std::max_element(ours.cbegin(), ours.cend());
        return Figure::report(figure,
                              u"median %1 ms, worst %2 ms"_s.arg(Figure::median(ours), 0, 'f', 1)
                                  .arg(worst, 0, 'f', 1)
                                  .toUtf8(),
                              limit,
                              "≤ 100 ms",
                              worst <= BoundMs);
    }

    bool duplicates(const char *figure, int typedCharacters)
    {
        QList<double> ours;
        QList<double> bare;
        qint64 looked = 0;
        for (const Complaint &one : std::as_const(samples)) {
            const DuplicateQuestion asked{.phone = one.phone,
                                          .place = one.place,
                                          .category = one.category,
                                          .content = one.content.left(typedCharacters),
                                          .except = one.id,
                                          .now = one.received.addDays(1)};
            qint64 rows = 0;
            const double limit = read([&](Connection &c) -> Result<double> {
                BareLookup lookup(c, asked); // both find the pages in memory: it has been there before
                return Figure::milliseconds([&] { rows = lookup.read(); });
            });
            bare.append(limit);
            looked += rows;
            ours.append(Figure::milliseconds(
                [&] { read([&](Connection &c) { return Duplicates::find(c, asked); }); }));
        }
        return report(figure,
                      ours,
                      u"bare SQLite, the same lookups and rows (%L1 on average): median %2 ms, worst %3 ms"_s
                          .arg(looked / samples.size())
                          .arg(Figure::median(bare), 0, 'f', 1)
                          .arg(*std::ranges::max_element(bare), 0, 'f', 1)
                          .toUtf8());
    }

    bool suggestions()
    {
        QList<double> ours;
        for (const Complaint &one : std::as_const(samples))
            ours.append(Figure::milliseconds([&] {
                read([&](Connection &c) {
                    return Suggestions::find(c, {.content = one.content, .place = one.place, .category = {}});
                });
            }));
        return report("suggested category, urgency and host", ours, "none: no more rows than above");
    }

    bool callers(const char *figure, const std::function<QString(const Complaint &)> &typed)
    {
        QList<double> ours;
        for (const Complaint &one : std::as_const(samples))
            ours.append(Figure::milliseconds(
                [&] { read([&](Connection &c) { return Callers::find(c, typed(one), 8); }); }));
        return report(figure, ours, "none: no more rows than above");
    }
};
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const District district;
    Bench bench{*district, {}};
    bench.choose();
    bool ok = bench.duplicates("duplicates while typing, a few words", 12);
    ok = bench.duplicates("duplicates while typing, the whole text", 400) && ok;
    ok = bench.suggestions() && ok;
    ok = bench.callers("caller by one character of the name", [](const Complaint &c) {
        return c.reporter.left(1);
    }) && ok;
    ok = bench.callers("caller by the last four digits", [](const Complaint &c) {
        return c.phone.right(4);
    }) && ok;
    return ok ? 0 : 1;
}
