// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/rates/ratereport.h"
#include "tests/support/testsupport.h"

namespace {
using F = RateFigure;
using Rates::Membership;
using S = ComplaintState;

const RatePeriod October{QDate(2025, 10, 1), QDate(2025, 11, 1)};

qint64 at(int month, int day, int hour = 10)
{
    return QDateTime(QDate(2025, month, day), QTime(hour, 0), Clock::zone()).toMSecsSinceEpoch();
}

const qint64 Now = at(12, 31);

/// An ordinary complaint of October, done in time, the resident content.
RateFact contented()
{
    return {.id = 1,
            .host = 7,
            .community = 9,
            .state = S::Closed,
            .category = "E0301",
            .group = CategoryGroup::Event,
            .received = at(10, 9),
            .accepted = at(10, 9, 11),
            .due = at(10, 16, 17),
            .fedBack = at(10, 14),
            .closed = at(10, 15),
            .dueContact = at(10, 10, 17),
            .contacted = at(10, 9, 15),
            .hasPhone = true,
            .dispatched = true,
            .revisits = 1,
            .solved = SolvedAnswer::Yes,
            .rating = Rating::Satisfied};
}

Membership in(F figure, const RateFact &fact, qint64 now = Now)
{
    return Rates::membership(figure, fact, October, now);
}

Ratio of(F figure, const QList<RateFact> &facts)
{
    return Rates::count(facts, October, Now)[figure];
}
} // namespace

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

    void theContentedCountInEverything()
    {
        for (const F figure : {F::Response,
                               F::Resolution,
                               F::Satisfaction,
                               F::Revisit,
                               F::Reached,
                               F::Closing,
                               F::Settlement,
                               F::OnTime,
                               F::Cases})
            QCOMPARE(in(figure, contented()), Membership::Part);
        for (const F figure : {F::Rework, F::Extension, F::Urgent})
            QCOMPARE(in(figure, contented()), Membership::Whole);
    }

    void whatIsLeftOutCountsNowhereButInCases_data()
    {
        QTest::addColumn<RateFact>("fact");
        const auto row = [](const char *name, auto change) {
            RateFact fact = contented();
            change(fact);
            QTest::newRow(name) << fact;
        };
        row("not accepted", [](RateFact &fact) { fact.state = S::NotAccepted; });
        row("merged", [](RateFact &fact) { fact.state = S::Merged; });
        row("void", [](RateFact &fact) { fact.state = S::Void; });
        row("emergency", [](RateFact &fact) { fact.emergency = true; });
        row("excluded", [](RateFact &fact) { fact.excluded = true; });
    }

    void whatIsLeftOutCountsNowhereButInCases()
    {
        QFETCH(RateFact, fact);

        for (const F figure : Rates::all())
            if (figure != F::Cases)
                QCOMPARE(in(figure, fact), Membership::Outside);
        QCOMPARE(in(F::Cases, fact),
                 fact.state == S::Void     ? Membership::Outside
                 : fact.state == S::Merged ? Membership::Whole
                                           : Membership::Part);
    }

    void theAnonymousCountInClosingRatesOnly()
    {
        RateFact fact = contented();
        fact.anonymous = true;

        for (const F figure : {F::Response, F::Resolution, F::Satisfaction, F::Revisit, F::Reached})
            QCOMPARE(in(figure, fact), Membership::Outside);
        for (const F figure : {F::Closing, F::Settlement, F::OnTime})
            QCOMPARE(in(figure, fact), Membership::Part);
    }

    void responseNeedsAPhoneTheTimeAndTheResident()
    {
        RateFact fact = contented();
        fact.hasPhone = false;
        QCOMPARE(in(F::Response, fact), Membership::Outside);

        fact = contented();
        fact.contacted = fact.dueContact;
        QCOMPARE(in(F::Response, fact), Membership::Part);
        fact.contacted = *fact.dueContact + 1;
        QCOMPARE(in(F::Response, fact), Membership::Whole);
        fact.contacted = {};
        QCOMPARE(in(F::Response, fact), Membership::Whole);
        fact.dueContact = {}; // imported: nobody knows
        QCOMPARE(in(F::Response, fact), Membership::Outside);

        fact = contented();
        fact.deniesContact = true;
        QCOMPARE(in(F::Response, fact), Membership::Whole);
    }

    void resolutionAsksThreeKindsAndCountsAnswersOnly()
    {
        for (const ComplaintKind kind : {ComplaintKind::Consultation,
                                         ComplaintKind::Help,
                                         ComplaintKind::Complaint,
                                         ComplaintKind::Report,
                                         ComplaintKind::Suggestion,
                                         ComplaintKind::Praise}) {
            RateFact fact = contented();
            fact.kind = kind;
            const bool asked = kind >= ComplaintKind::Help && kind <= ComplaintKind::Report;
            QCOMPARE(in(F::Resolution, fact), asked ? Membership::Part : Membership::Outside);
        }
        RateFact fact = contented();
        fact.solved = SolvedAnswer::No;
        QCOMPARE(in(F::Resolution, fact), Membership::Whole);
        fact.solved = SolvedAnswer::None;
        QCOMPARE(in(F::Resolution, fact), Membership::Outside);
    }

    void twoOfFourRatingsAreSatisfied()
    {
        QList<RateFact> facts;
        for (const Rating rating :
             {Rating::None, Rating::Satisfied, Rating::MostlySatisfied, Rating::Fair, Rating::Dissatisfied}) {
            facts.append(contented());
            facts.last().rating = rating;
        }

        QCOMPARE(of(F::Satisfaction, facts), (Ratio{2, 4}));
    }

    void anOrderCountsOnceInThePeriodOfTheEarlierOfDueAndClosed()
    {
        const RatePeriod november{QDate(2025, 11, 1), QDate(2025, 12, 1)};
        const auto counts = [&](const RateFact &fact, const RatePeriod &period) {
            return Rates::membership(F::Settlement, fact, period, Now) != Membership::Outside;
        };
        RateFact closedEarly = contented(); // closed in October, due in November
        closedEarly.due = at(11, 3);
        QVERIFY(counts(closedEarly, October) && !counts(closedEarly, november));
        RateFact closedLate = contented(); // due in October, closed in November
        closedLate.closed = closedLate.fedBack = at(11, 3);
        QVERIFY(counts(closedLate, October) && !counts(closedLate, november));
        QCOMPARE(in(F::OnTime, closedLate), Membership::Whole);
        QCOMPARE(Rates::membership(F::Satisfaction, closedLate, november, Now), Membership::Part);

        RateFact open = contented();
        open.closed = open.fedBack = {};
        QCOMPARE(in(F::Settlement, open), Membership::Whole);
        QCOMPARE(in(F::Settlement, open, at(10, 16, 16)), Membership::Outside); // not due yet
        open.due = {};                                                          // parked
        QCOMPARE(in(F::Settlement, open), Membership::Outside);
    }

    void theLimitIsThatOfTheFeedback()
    {
        RateFact fact = contented();
        fact.closed = at(10, 25); // the revisit came after the limit, the work did not
        QCOMPARE(in(F::OnTime, fact), Membership::Part);
        fact.fedBack = *fact.due + 1;
        QCOMPARE(in(F::OnTime, fact), Membership::Whole);
    }

    void thePeriodBeginsAndEndsAtMidnightOfTheOffice()
    {
        RateFact fact = contented();
        fact.received = at(10, 1, 0);
        QCOMPARE(in(F::Cases, fact), Membership::Part);
        fact.received = at(10, 1, 0) - 1;
        QCOMPARE(in(F::Cases, fact), Membership::Outside);
        fact.received = at(11, 1, 0) - 1;
        QCOMPARE(in(F::Cases, fact), Membership::Part);
        fact.received = at(11, 1, 0);
        QCOMPARE(in(F::Cases, fact), Membership::Outside);
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
