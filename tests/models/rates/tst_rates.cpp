// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/rates/octoberfacts.h"
#include "tests/support/testsupport.h"

using namespace OctoberFacts;
using F = RateFigure;

/// The rates as pure functions over counted quantities.
class tst_Rates : public QObject
{
    Q_OBJECT

private slots:
    void thePublishedFiguresComeOut()
    {
        QList<RateFact> facts;
        for (int i = 0; i < 972; ++i) { // should close 972, closed 911, on time 737
            RateFact fact = contented();
            fact.id = i;
            if (i >= 911)
                fact.closed = fact.fedBack = {};
            else if (i >= 737)
                fact.closed = fact.fedBack = at(10, 20);
            facts.append(fact);
        }

        const RateCounts counts = Rates::count(facts, October, Now);

        QCOMPARE(counts[F::Settlement].fraction(), "911 / 972");
        QCOMPARE(counts[F::Settlement].percent(), "93.72 %");
        QCOMPARE(counts[F::OnTime].percent(), "75.82 %");
    }

    void anEmptyDenominatorIsADash()
    {
        const RateCounts none;

        for (const F figure : Rates::all())
            QCOMPARE(none[figure].percent(), "—");
        QVERIFY(!Rates::composite(none, {}));
        QCOMPARE((Ratio{0, 4}).percent(), "0.00 %");
        QCOMPARE((Ratio{4, 4}).percent(), "100.00 %");
    }

    void percentagesAreRoundedHalfAwayFromZero()
    {
        QCOMPARE((Ratio{1, 3}).percent(), "33.33 %");
        QCOMPARE((Ratio{2, 3}).percent(), "66.67 %");
        QCOMPARE((Ratio{1, 20'000}).percent(), "0.01 %"); // 0.005 %
        QCOMPARE((Ratio{1, 20'001}).percent(), "0.00 %");
        QCOMPARE(roundedHalfAway(-5, 2), -3);
    }

    void theCompositeWeighsTheThree()
    {
        RateCounts counts;
        counts[F::Response] = {9, 10};
        counts[F::Resolution] = {2, 3};
        counts[F::Satisfaction] = {1, 1};

        QCOMPARE(Rates::composite(counts, {}), 8533); // 27 + 23.333… + 35
        QCOMPARE(Rates::composite(counts, {{}, 10, 45, 45}), 8400);
        counts[F::Resolution] = {};
        QVERIFY(!Rates::composite(counts, {}));
        QCOMPARE(Rates::composite(counts, {{}, 50, 0, 50}), 9500);
    }

    void weightsHoldFromTheirDay()
    {
        const QList<RateWeights> all{{QDate(2026, 1, 1), 10, 45, 45}, {QDate(2025, 6, 1), 20, 40, 40}};

        QCOMPARE(Rates::weightsOn(QDate(2025, 5, 31), all), RateWeights());
        QCOMPARE(Rates::weightsOn(QDate(2025, 6, 1), all).response, 20);
        QCOMPARE(Rates::weightsOn(QDate(2025, 12, 31), all).response, 20);
        QCOMPARE(Rates::weightsOn(QDate(2026, 1, 1), all).response, 10);
        QVERIFY(RateWeights().isValid());
        QVERIFY(!(RateWeights{{}, 30, 30, 30}).isValid());
        QVERIFY(!(RateWeights{{}, 110, -5, -5}).isValid());
    }

    void equalScoresShareARank()
    {
        QCOMPARE(Rates::ranks({90, 95, 90, 80}), (QList<int>{2, 1, 2, 4}));
        QCOMPARE(Rates::ranks({95, {}, 95}), (QList<int>{1, 0, 1}));
    }

    void theReportSplitsGroupsAndNamesTheTopThree()
    {
        QList<RateFact> facts;
        for (int i = 0; i < 10; ++i) {
            RateFact fact = contented();
            fact.id = i;
            fact.host = i < 6 ? 7 : 8;
            fact.rating = i == 0 ? Rating::Fair : Rating::Satisfied;
            fact.group = i < 3 ? CategoryGroup::Component : CategoryGroup::Event;
            fact.category = i < 4 ? "E0301" : i < 7 ? "E0105" : i < 9 ? "E0202" : "E0401";
            facts.append(fact);
        }
        const RateNames names{{{7, "市政办"}, {8, "物业办"}, {6, "财政所"}},
                              {{9, "望湖社区"}},
                              {{"E0105", "b"}, {"E0202", "c"}, {"E0301", "a"}, {"E0401", "d"}}};

        const RateReport report = Rates::report(facts, October, {}, names, Now);

        QCOMPARE(report.components[F::Cases], (Ratio{3, 3}));
        QCOMPARE(report.events[F::Cases], (Ratio{7, 7}));
        QCOMPARE(report.sections.size(), 2);
        QCOMPARE(report.sections.first().name, "物业办"); // the better one first
        QCOMPARE(report.sections.last().counts[F::Satisfaction], (Ratio{5, 6}));
        QCOMPARE(report.sections.last().rank, 2);
        QCOMPARE(report.communities.size(), 1);
        QCOMPARE(report.top, (QList<RateCategory>{{"E0301", "a", 4}, {"E0105", "b", 3}, {"E0202", "c", 2}}));
        const auto again = Rates::reportFromJson(Rates::toJson(report));
        QVERIFY_OK(again);
        QCOMPARE(*again, report);
        QVERIFY(!Rates::reportFromJson("{}"));
        QVERIFY(!Rates::reportFromJson("nonsense"));
    }
};

TEST_WITHOUT_WIDGETS(tst_Rates)
#include "tst_rates.moc"
