// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/complaints/complaintfixtures.h"
#include "tests/support/testsupport.h"

#include <QtTest>

using namespace ComplaintFixtures;

/// Due times through the life of a request.
class tst_ComplaintClock : public QObject
{
    Q_OBJECT

private slots:
    void aReturnIsAskedWithinOneWorkingDayOfDispatch()
    {
        ComplaintContext late = everybody();
        Complaint complaint = request(S::Dispatched);
        complaint.dispatched = at("2025-09-30 11:00");

        late.now = at("2025-10-09 17:30");
        QVERIFY(run(A::AskReturn, complaint, late));
        late.now = at("2025-10-09 17:31");
        QVERIFY(!run(A::AskReturn, complaint, late));
    }

    void anExtensionComesOnceAndBeforeExpiryAndIsNoLongerThanTheFirstLimit()
    {
        Complaint complaint = request(S::Handling);
        ComplaintInput input = everything();
        const auto ask = [&](QDate day) {
            input.newDate = day;
            return apply(A::AskExtension, complaint, input, everybody());
        };
        QVERIFY(!ask({2025, 10, 20})); // due then anyway
        QVERIFY(!ask({2025, 10, 25})); // Saturday
        QVERIFY(!ask({2025, 10, 28})); // six working days more
        QVERIFY(ask({2025, 10, 27}));

        const Complaint longer = run(A::GrantExtension, ask({2025, 10, 24})->complaint)->complaint;
        QCOMPARE(longer.dueHandle, at("2025-10-24 17:30"));
        QCOMPARE(longer.handleLimit, (Limit{9, LimitUnit::WorkingDays}));
        QVERIFY(refusal(run(A::AskExtension, longer)).contains("once"));
        const Complaint same = run(A::RefuseExtension, ask({2025, 10, 24})->complaint)->complaint;
        QCOMPARE(same.dueHandle, complaint.dueHandle);

        complaint.dueHandle = everybody().now;
        QVERIFY(!run(A::AskExtension, complaint));
    }

    void parkingStopsTheClock()
    {
        ComplaintContext context = everybody();
        const auto parked = run(A::Park, request(S::Handling), context);
        QVERIFY_OK(parked);
        QCOMPARE(parked->complaint.parkedSince, context.now);
        QVERIFY(!run(A::FeedBack, parked->complaint, context));

        context.now = at("2025-10-16 10:00");
        const auto resumed = run(A::Resume, parked->complaint, context);
        QVERIFY_OK(resumed);
        QCOMPARE(resumed->complaint.dueHandle,
                 at("2025-10-23 17:30")); // the 14th, 15th and 16th do not count
        QVERIFY(!resumed->complaint.parkedSince.isValid());
        QCOMPARE(pausesOf({parked->step, resumed->step}),
                 (QList<TimeSpan>{{at("2025-10-13 10:00"), at("2025-10-16 10:00")}}));

        ComplaintInput today = everything();
        today.reviewDate = {2025, 10, 13};
        QVERIFY(!apply(A::Park, request(S::Handling), today, everybody()));
    }

    void dispatchSetsTheThreeDueTimes()
    {
        ComplaintContext context = everybody();
        context.now = at("2025-09-26 16:30");
        Complaint complaint = request(S::Accepted);
        complaint.kind = ComplaintKind::Help;

        const Complaint sent = run(A::Dispatch, complaint, context)->complaint;

        QCOMPARE(sent.dueSign, at("2025-09-28 09:30"));
        QCOMPARE(sent.dueContact, at("2025-09-28 17:30"));
        QCOMPARE(sent.dueHandle, at("2025-10-10 17:30"));
        QCOMPARE(sent.warnHandle, at("2025-10-09 17:30"));
        QCOMPARE(sent.firstSection, Roads.id);
        QVERIFY(!sent.designated);
    }

    void aComplexLimitNeedsApproval()
    {
        ComplaintInput input = everything();
        input.complex = true;
        QCOMPARE(apply(A::Dispatch, request(S::Accepted), input, everybody())->complaint.handleLimit.amount,
                 15.0);
        input.approver.clear();
        QVERIFY(!apply(A::Dispatch, request(S::Accepted), input, everybody()));
    }

    void reworkAndReopeningStartAShorterClock()
    {
        for (const auto &[state, action] : {std::pair{S::Revisit, A::Rework}, {S::Closed, A::Reopen}}) {
            Complaint complaint = request(state);
            complaint.extensions = 1;
            complaint.result = ComplaintResult::Solved;
            const Complaint again = run(action, complaint)->complaint;
            QCOMPARE(again.dueHandle, at("2025-10-16 17:30")); // three working days
            QCOMPARE(again.extensions, 0);
            QCOMPARE(again.reworks, 1);
            QCOMPARE(again.result, ComplaintResult::None);
        }
        Complaint answered = request(S::Closed);
        answered.host = {};
        QVERIFY(!run(A::Reopen, answered));
    }

    void theFirstContactLiesBetweenReceiptAndNow()
    {
        ComplaintInput input = everything();
        input.contacted = at("2025-10-13 10:01");
        QVERIFY(!apply(A::FeedBack, request(S::Handling), input, everybody()));
        input.contacted = at("2025-10-13 08:59");
        QVERIFY(!apply(A::RecordContact, request(S::Handling), input, everybody()));
        QCOMPARE(apply(A::RecordContact, request(S::Handling), {}, everybody())->complaint.contacted,
                 everybody().now);
    }
};

TEST_WITHOUT_WIDGETS(tst_ComplaintClock)
#include "tst_complaintclock.moc"
