// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/ratedesk.h"

#include "models/base/clock.h"
#include "models/complaints/complaintactions.h"
#include "models/demo/demofile.h"
#include "models/rates/ratesrepository.h"
#include "models/rates/weightrepository.h"
#include "tests/models/rates/recount.h"
#include "tests/models/rates/stirreddemo.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

namespace {
using F = RateFigure;

const QDate Today{2025, 10, 13};
const QDate September{2025, 9, 1};
const Session Leader{"钟明远", int(OfficeRole::Leader), {}};
const Session Clerk{"何晓芸", int(OfficeRole::Clerk), {}};

QMap<QString, QString> texts(const RateCounts &counts)
{
    QMap<QString, QString> texts;
    for (const F figure : Rates::all())
        if (counts[figure].whole > 0)
            texts.insert(Rates::code(figure),
                         QString("%1/%2").arg(counts[figure].part).arg(counts[figure].whole));
    return texts;
}
} // namespace

/// The rates of a file: equal to a recount, frozen by month.
class tst_RateDesk : public QObject
{
    Q_OBJECT

private:
    template <typename Work>
    auto read(Work work)
    {
        return (*m_file)->readNow(work);
    }

    template <typename Work>
    auto write(const QString &action, Work work)
    {
        return (*m_file)->writeNow({action, {}}, work);
    }

private slots:
    void initTestCase()
    {
        Clock::freeze({});
        m_file = std::make_unique<TestDatabase>();
        QVERIFY_OK(fillDemo(**m_file, {.size = DemoSize::Office, .seed = 5, .today = Today}));
        QVERIFY_OK(stir(**m_file));
        Clock::freeze(QDateTime(Today, QTime(16, 20), Clock::zone()));
    }

    void init() { (*m_file)->setPerson("Tester"); }

    void cleanupTestCase()
    {
        m_file.reset();
        Clock::freeze({});
    }

    void everyFigureEqualsAStraightRecount_data()
    {
        QTest::addColumn<QDate>("month");
        for (const char *month : {"2025-10-01", "2025-09-01", "2025-02-01", "2024-03-01"})
            QTest::newRow(month) << QDate::fromString(month, Qt::ISODate);
    }

    void everyFigureEqualsAStraightRecount()
    {
        QFETCH(QDate, month);
        Recount recount(Clock::now());
        QVERIFY_OK(read([&](Connection &c) { return recount.read(c); }));

        const auto found = read([&](Connection &c) { return RateDesk(c, {}).month(month); });

        QVERIFY_OK(found);
        QCOMPARE(texts(found->now.counts), recount.all(month));
        QVERIFY(found->now.sections.size() > 5);
        for (const RateGroup &section : found->now.sections)
            QCOMPARE(texts(section.counts), recount.section(month, section.id));
        for (const RateGroup &community : found->now.communities)
            QCOMPARE(texts(community.counts), recount.community(month, community.id));
        QCOMPARE(recount.all(month).size(), RateFigures); // every rule had cases
    }

    void theScoreIsTheWeighedSumOfTheThree()
    {
        const auto found = read([](Connection &c) { return RateDesk(c, {}).month(September); });

        QVERIFY_OK(found);
        const RateCounts &counts = found->now.counts;
        const auto rate = [&](F figure) {
            return double(counts[figure].part) / double(counts[figure].whole);
        };
        const double exact =
            10'000 * (0.30 * rate(F::Response) + 0.35 * rate(F::Resolution) + 0.35 * rate(F::Satisfaction));
        QVERIFY(found->now.score);
        QVERIFY(qAbs(double(*found->now.score) - exact) <= 0.51);
    }

    void theRequestsBehindAFigureAreAsManyAsItSays()
    {
        const auto found = read([](Connection &c) { return RateDesk(c, {}).month(September); });
        QVERIFY_OK(found);
        for (const F figure : Rates::all()) {
            const auto keys = read([&](Connection &c) {
                return RateDesk(c, {}).keys(September, {.figure = figure, .side = Rates::Side::Part});
            });
            QVERIFY_OK(keys);
            QCOMPARE(keys->size(), found->now.counts[figure].part);
            const auto listed = read([&](Connection &c) {
                ComplaintFilter filter;
                filter.among = *keys;
                return ComplaintRepository(c).keys(filter);
            });
            QCOMPARE(listed->size(), keys->size());
        }
        const RateGroup section = found->now.sections.first();
        const auto rest = read([&](Connection &c) {
            return RateDesk(c, {}).keys(
                September, {.figure = F::OnTime, .side = Rates::Side::Rest, .section = section.id});
        });
        const Ratio onTime = section.counts[F::OnTime];
        QCOMPARE(rest->size(), onTime.whole - onTime.part);
    }

    void theTrendIsThatOfItsMonths()
    {
        const auto trend = read([](Connection &c) { return RateDesk(c, {}).trend(September, 12); });
        QVERIFY_OK(trend);
        QCOMPARE(trend->size(), 12);
        QCOMPARE(trend->first().month, QDate(2024, 10, 1));
        for (const int i : {0, 5, 11}) {
            const auto month = read([&](Connection &c) { return RateDesk(c, {}).month(trend->at(i).month); });
            QCOMPARE(texts(trend->at(i).counts), texts(month->now.counts));
            QCOMPARE(trend->at(i).score, month->now.score);
        }
    }

    void aFrozenMonthDoesNotMove()
    {
        const auto before = read([](Connection &c) { return RateDesk(c, {}).month(September); });
        QVERIFY_OK(freeze(Clerk));
        QVERIFY_OK(write("rates.weights", [](Connection &c) {
            return WeightRepository(c).put({QDate(2025, 9, 1), 10, 45, 45});
        }));
        QVERIFY_OK(m_file->act("UPDATE complaint SET rating = 4 WHERE rating = 1"));

        const auto after = read([](Connection &c) { return RateDesk(c, {}).month(September); });

        QVERIFY_OK(after);
        QVERIFY(after->frozen.isFrozen());
        QCOMPARE(after->frozen.person, Clerk.person);
        QCOMPARE(after->valid(), before->now);
        QCOMPARE(after->valid().weights.response, 30);
        QVERIFY(after->differs());
        QCOMPARE(after->now.weights.response, 10);
        QVERIFY(after->now.counts[F::Satisfaction].part < before->now.counts[F::Satisfaction].part);

        const auto again = freeze(Leader);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        const auto clerk = reopen(Clerk);
        QVERIFY(!clerk && clerk.error().message.contains("leader"));
        QVERIFY_OK(reopen(Leader));
        QVERIFY(!reopen(Leader));
        QVERIFY_OK(freeze(Clerk));
        const auto anew = read([](Connection &c) { return RateDesk(c, {}).month(September); });
        QCOMPARE(anew->valid(), after->now);
        QVERIFY(!anew->differs());

        QVERIFY_OK((*m_file)->undoNow()); // the freezing is one step
        QVERIFY(!read([](Connection &c) { return RateDesk(c, {}).month(September); })->frozen.isFrozen());
    }

    void aMonthThatIsNotOverCannotBeFrozen()
    {
        const auto refused =
            write("rates.freeze", [](Connection &c) { return RateDesk(c, {}).freeze(Today, Clerk); });

        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains("2025-11-01"), qPrintable(refused.error().message));
    }

    void weightsMustSumToAHundred()
    {
        const auto put = [this](const RateWeights &weights) {
            return write("rates.weights",
                         [weights](Connection &c) { return WeightRepository(c).put(weights); });
        };
        const auto wrong = put({QDate(2026, 1, 1), 30, 35, 36});
        QVERIFY(!wrong && wrong.error().message.contains("101"));
        QVERIFY(!put({{}, 30, 35, 35}));
        QVERIFY_OK(put({QDate(2026, 1, 1), 40, 30, 30}));
        QVERIFY_OK(put({QDate(2026, 1, 1), 20, 40, 40})); // the same day again
        const auto all = read([](Connection &c) { return WeightRepository(c).all(); });
        QCOMPARE(all->last(), (RateWeights{QDate(2026, 1, 1), 20, 40, 40}));
        QCOMPARE(std::ranges::count(*all, QDate(2026, 1, 1), &RateWeights::validFrom), 1);
    }

    void anOfficeCountsItsOwn()
    {
        const Place::Id office{m_file->value("SELECT office FROM complaint LIMIT 1").toLongLong()};
        const auto own = read([&](Connection &c) { return RateDesk(c, office).month(September); });
        const auto none = read([](Connection &c) { return RateDesk(c, {424242}).month(September); });

        QVERIFY(own->now.counts[F::Cases].whole > 0);
        QCOMPARE(none->now.counts, RateCounts());
        QVERIFY(none->now.sections.isEmpty());
    }

private:
    Result<FrozenMonth> freeze(const Session &who)
    {
        return write("rates.freeze", [&](Connection &c) { return RateDesk(c, {}).freeze(September, who); });
    }

    Result<> reopen(const Session &who)
    {
        return write("rates.reopen", [&](Connection &c) { return RateDesk(c, {}).reopen(September, who); });
    }

    std::unique_ptr<TestDatabase> m_file;
};

TEST_WITHOUT_WIDGETS(tst_RateDesk)
#include "tst_ratedesk.moc"
