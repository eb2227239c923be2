// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/complaints/complaintservice.h"
#include "tests/bench/district.h"
#include "tests/bench/figure.h"
#include "tests/bench/loopgaps.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What is counted beside the list of a whole district: the chips, the board, the calendar of due times, the
/// hot places and repeat callers. The limit is one bare count of the same rows in SQLite.
namespace {
constexpr int Repeats = 9;
constexpr double BoundMs = 200;
constexpr double WorstGapBoundMs = 50;

class Bench
{
public:
    explicit Bench(Database &file)
        : m_file(file)
    {
        m_filter.viewer = {u"何晓芸"_s, 31, sectionWithMost()};
        ofSizes();
    }

    bool run()
    {
        bool ok = counts("counts of all 14 chips, all requests", {});
        ok = counts("counts of all 14 chips, one category", u"category"_s) && ok;
        ok = counts("counts of all 14 chips, two characters searched", u"text"_s) && ok;
        ok = other("board by section, 30 cards a column",
                   [this](Connection &c) {
                       return ComplaintBoard::read(c, m_filter, ComplaintBoard::By::Section).has_value();
                   }) &&
             ok;
        ok = other("calendar of due times, one month",
                   [this](Connection &c) {
                       return DueCalendar::read(c, m_filter, QDate(2026, 3, 2)).has_value();
                   }) &&
             ok;
        ok = other("hot places and repeat callers",
                   [](Connection &c) { return ComplaintRadar::read(c).has_value(); }) &&
             ok;
        return gaps() && ok;
    }

private:
    Section::Id sectionWithMost()
    {
        const auto most = value(u"SELECT host FROM complaint WHERE _x = 0 AND host IS NOT NULL "
                                "GROUP BY host ORDER BY count(*) DESC LIMIT 1"_s);
        return {most};
    }

    qint64 value(const QString &sql)
    {
        return m_file.readNow([&](Connection &c) { return c.value(sql); }).value_or(QVariant()).toLongLong();
    }

    void ofSizes()
    {
        m_sizes = u"%L1 cases, %L2 steps"_s.arg(value(u"SELECT count(*) FROM complaint"_s))
                      .arg(value(u"SELECT count(*) FROM complaint_step"_s));
    }

    /// The median in milliseconds.
    template <typename Work>
    double typical(Work work)
    {
        QList<double> all;
        for (int i = 0; i < Repeats; ++i)
            all.append(Figure::milliseconds([&] {
                const auto done = m_file.readNow([&](Connection &c) -> Result<bool> { return work(c); });
                if (!done || !*done)
                    qFatal("it could not be read");
            }));
        return Figure::median(all);
    }

    /// The same rows counted by SQLite alone, none of our conditions.
    double bare()
    {
        return typical([](Connection &c) {
            return c
                .value(
                    u"SELECT count(*) FROM complaint INDEXED BY complaint_list WHERE _x = 0 AND state <> 0"_s)
                .has_value();
        });
    }

    bool report(const char *figure, double ours)
    {
        return Figure::report(figure,
                              u"%1 ms, %2"_s.arg(ours, 0, 'f', 1).arg(m_sizes).toUtf8(),
                              u"one bare count %1 ms"_s.arg(bare(), 0, 'f', 1).toUtf8(),
                              "≤ 200 ms in the background",
                              ours <= BoundMs);
    }

    bool counts(const char *figure, const QString &narrowed)
    {
        ComplaintFilter filter = m_filter;
        if (narrowed == u"category")
            filter.category = u"E0301"_s;
        if (narrowed == u"text")
            filter.text = u"路灯"_s;
        return report(figure, typical([&](Connection &c) {
                          return ComplaintRepository(c).counts(filter).has_value();
                      }));
    }

    template <typename Work>
    bool other(const char *figure, Work work)
    {
        return report(figure, typical(work));
    }

    /// Counting through the service must leave the window free.
    bool gaps()
    {
        ComplaintService service(m_file);
        QObject receiver;
        LoopGaps gaps;
        for (int i = 0; i < 20; ++i) {
            bool counted = false;
            service.count(m_filter, &receiver, [&](const auto &) { counted = true; });
            (void) QTest::qWaitFor([&] { return counted; });
        }
        return Figure::report("event loop while the chips are counted 20 times",
                              u"worst gap %1 ms"_s.arg(gaps.worst(), 0, 'f', 1).toUtf8(),
                              "a frame of the screen 16.7 ms",
                              "worst ≤ 50 ms",
                              gaps.worst() <= WorstGapBoundMs);
    }

    Database &m_file;
    ComplaintFilter m_filter;
    QString m_sizes;
};
} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const District district;
    Clock::freeze(QDateTime(QDate(2026, 3, 2), QTime(10, 20), Clock::zone()));
    return Bench(*district).run() ? 0 : 1;
}
