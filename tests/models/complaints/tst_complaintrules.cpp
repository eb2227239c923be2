// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/complaints/complaintfixtures.h"
#include "tests/support/testsupport.h"

#include <QtTest>

using namespace ComplaintFixtures;

/// Who may do what with a request.
class tst_ComplaintRules : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheRightRoleMayAct()
    {
        ComplaintContext clerk = everybody();
        clerk.roles = R::Clerk;

        QVERIFY(permitted(A::Accept, request(S::Registered), clerk));
        QVERIFY(permitted(A::Dispatch, request(S::Accepted), clerk).error().message.contains("dispatcher"));
        QVERIFY(!permitted(A::FeedBack, request(S::Handling), clerk));
        ComplaintContext many = everybody();
        many.roles.setFlag(R::Leader, false);
        QVERIFY(!permitted(A::Reopen, request(S::Closed), many));
        many.roles = R::Leader;
        QVERIFY(permitted(A::Reopen, request(S::Closed), many));
    }

    void onlyWhatIsAllowedNowIsOffered()
    {
        QCOMPARE(allowedActions(request(S::Registered), everybody()),
                 (QList<A>{A::Answer, A::Accept, A::Divert, A::Decline, A::Void}));
        QCOMPARE(allowedActions(request(S::Checking), everybody()).first(2),
                 (QList<A>{A::AskRevisit, A::Rework}));
        Complaint patrol = request(S::Checking);
        patrol.channel = Channel::Patrol;
        QCOMPARE(allowedActions(patrol, everybody()).first(2), (QList<A>{A::Close, A::Rework}));
        Complaint complaint = request(S::Registered);
        complaint.kind = ComplaintKind::Help;
        QVERIFY(!allowedActions(complaint, everybody()).contains(A::Answer));
        QCOMPARE(allowedActions(request(S::Void), everybody()), QList<A>{});
    }

    void onlyTheHostFeedsBack()
    {
        ComplaintContext other = everybody();
        other.actingSection = Squadron.id;

        Complaint complaint = request(S::Handling);
        complaint.coHosts = {Squadron.id};

        QVERIFY(!run(A::FeedBack, complaint, other));
        QVERIFY(run(A::FeedBack, complaint));
        QVERIFY(!allowedActions(complaint, other).contains(A::FeedBack));
    }

    void whoeverHandledItNeitherChecksNorRevisits()
    {
        for (const auto &[state, action] : {std::pair{S::FedBack, A::Check},
                                            {S::Checking, A::AskRevisit},
                                            {S::Revisit, A::Close},
                                            {S::Revisit, A::Rework}}) {
            Complaint complaint = request(state);
            complaint.handler = everybody().person;
            QVERIFY(refusal(run(action, complaint)).contains("handled"));
            complaint.handler = "李四";
            QVERIFY(run(action, complaint));
        }
    }

    void aReturnIsAskedOnceAndNotByADesignatedSection()
    {
        Complaint complaint = request(S::Handling);
        complaint = run(A::AskReturn, complaint)->complaint;
        const Complaint refused = run(A::RefuseReturn, complaint)->complaint;
        const Complaint granted = run(A::GrantReturn, complaint)->complaint;
        const Complaint again = run(A::Dispatch, granted)->complaint;

        QCOMPARE(refused.state, S::Handling); // where it came from
        QVERIFY(refused.designated);
        QVERIFY(refusal(run(A::AskReturn, refused)).contains("named this section"));
        QVERIFY(!granted.host.isValid());
        QVERIFY(again.designated);
        QVERIFY(!run(A::AskReturn, again));
        QCOMPARE(again.dueHandle, complaint.dueHandle); // the clock ran on
    }

    void aCommunityHostsOnlyItsDutyList()
    {
        Complaint complaint = request(S::Accepted);
        complaint.category = "E0110";
        ComplaintInput input = everything();
        input.host = Community;
        ComplaintContext context = everybody();

        QVERIFY(!apply(A::Dispatch, complaint, input, context));
        context.dutyList = {"E0110"};
        QVERIFY(apply(A::Dispatch, complaint, input, context));
        input.host = Roads;
        input.coHosts = {Community};
        QVERIFY(apply(A::Dispatch, complaint, input, everybody()));
        input.coHosts = {Roads};
        QVERIFY(!apply(A::Dispatch, complaint, input, everybody()));
    }

    void nobodyJudgesHisOwnCase()
    {
        Complaint complaint = request(S::Accepted);
        complaint.respondent = "街道市政科某工作人员";
        QVERIFY(refusal(run(A::Dispatch, complaint)).contains(Roads.name));
        complaint.respondent = "某饭店";
        QVERIFY(run(A::Dispatch, complaint));
        complaint.respondentSection = Squadron.id;
        ComplaintInput input = everything();
        input.coHosts = {Squadron};
        QVERIFY(!apply(A::Dispatch, complaint, input, everybody()));

        Complaint mine = request(S::Dispatched);
        mine.respondent = everybody().person;
        QVERIFY(!run(A::Sign, mine));
    }

    void theAnonymousGetNoReplyAndNoRevisit()
    {
        Complaint complaint = request(S::Handling);
        complaint.anonymous = true;
        ComplaintContext context = everybody();
        context.evidenceAsked = false;

        QCOMPARE(requiredFields(A::FeedBack, complaint, context), QList<F>{F::Result});
        QCOMPARE(requiredFields(A::FeedBack, request(S::Handling), context),
                 (QList<F>{F::Contacted, F::Result, F::Reply}));
        complaint.state = S::Checking;
        QVERIFY(!run(A::AskRevisit, complaint));
        QVERIFY(run(A::Close, complaint));
    }

    void aRequestWalksFromTheWindowToTheArchive()
    {
        ComplaintContext context = everybody();
        Complaint complaint;
        complaint.kind = ComplaintKind::Help;
        QVERIFY(!registerNew(complaint, context));
        complaint.content = "楼道灯坏了";
        complaint = registerNew(complaint, context)->complaint;
        for (const A action : {A::Accept, A::Dispatch, A::Sign, A::RecordContact, A::FeedBack}) {
            ComplaintInput input = everything();
            input.contacted = {};
            const auto next = apply(action, complaint, input, context);
            QVERIFY_OK(next);
            complaint = next->complaint;
        }
        context.person = "王五";
        for (const A action : {A::Check, A::AskRevisit, A::Close, A::Archive}) {
            const auto next = run(action, complaint, context);
            QVERIFY_OK(next);
            complaint = next->complaint;
        }
        QCOMPARE(complaint.state, S::Archived);
        QCOMPARE(complaint.handler, QString("张三"));
        QCOMPARE(complaint.checker, QString("王五"));
    }
};

TEST_WITHOUT_WIDGETS(tst_ComplaintRules)
#include "tst_complaintrules.moc"
