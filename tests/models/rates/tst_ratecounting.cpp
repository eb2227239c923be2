// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/rates/octoberfacts.h"
#include "tests/support/testsupport.h"

using namespace OctoberFacts;
using F = RateFigure;
using Rates::Membership;
using S = ComplaintState;

namespace {
Membership in(F figure, const RateFact &fact, qint64 now = Now)
{
    return Rates::membership(figure, fact, October, now);
}

Ratio of(F figure, const QList<RateFact> &facts)
{
    return Rates::count(facts, October, Now)[figure];
}
} // namespace

/// Which request counts in which figure: as a part, as the rest of the whole, or not at all.
class tst_RateCounting : public QObject
{
    Q_OBJECT

private slots:
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
};

TEST_WITHOUT_WIDGETS(tst_RateCounting)
#include "tst_ratecounting.moc"
