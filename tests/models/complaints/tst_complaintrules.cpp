// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/calendarfile.h"
#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/complaintrules.h"
#include "tests/support/testsupport.h"

#include <QtTest>

using namespace ComplaintRules;
using A = ComplaintAction;
using F = ComplaintField;
using R = ComplaintRole;
using S = ComplaintState;

namespace {
const Section Roads{.id = {7}, .code = "SZ", .name = "市政科"};
const Section Squadron{.id = {8}, .code = "ZF", .name = "执法中队"};
const Section Community{.id = {9}, .code = "SQ1", .name = "桃苑社区", .community = true};

/// The way through the loop, once more by hand: state, action, state.
const QStringList Ways{"registered answer answered",
                       "registered accept accepted",
                       "registered decline not_accepted",
                       "registered void void",
                       "answered close closed",
                       "accepted dispatch dispatched",
                       "accepted merge merged",
                       "accepted decline not_accepted",
                       "dispatched sign handling",
                       "dispatched askReturn return_asked",
                       "return_asked grantReturn accepted",
                       "return_asked refuseReturn dispatched",
                       "handling feedBack fed_back",
                       "handling recordContact handling",
                       "handling askExtension extension_asked",
                       "handling park parked",
                       "handling askReturn return_asked",
                       "extension_asked grantExtension handling",
                       "extension_asked refuseExtension handling",
                       "parked resume handling",
                       "fed_back check checking",
                       "checking askRevisit revisit",
                       "checking close closed",
                       "checking rework handling",
                       "revisit close closed",
                       "revisit rework handling",
                       "closed archive archived",
                       "closed reopen handling"};

QDateTime at(const char *text)
{
    QDateTime time = QDateTime::fromString(text, "yyyy-MM-dd HH:mm");
    time.setTimeZone(Clock::zone());
    return time;
}

/// Everybody at once, in the host section, on Monday 2025-10-13 at 10:00.
ComplaintContext everybody()
{
    return {.person = "张三",
            .roles = R::Clerk | R::Dispatcher | R::Handler | R::Checker | R::Leader,
            .actingSection = Roads.id,
            .now = at("2025-10-13 10:00"),
            .calendar = carriedCalendars()};
}

Complaint request(S state)
{
    Complaint complaint;
    complaint.id = {1};
    complaint.received = at("2025-10-13 09:00");
    complaint.kind = ComplaintKind::Consultation;
    complaint.state = state;
    complaint.content = "路灯不亮";
    complaint.phone = "13800001234";
    complaint.handler = "李四";
    if (state != S::Registered && state != S::Accepted) {
        complaint.host = Roads.id;
        complaint.dispatched = at("2025-10-13 09:10");
        complaint.handleFrom = complaint.dispatched;
        complaint.handleLimit = {5, LimitUnit::WorkingDays};
        complaint.dueHandle = at("2025-10-20 17:30");
        complaint.extensionTo = {2025, 10, 22};
        complaint.parkedSince = at("2025-10-13 09:30");
    }
    return complaint;
}

/// Every field any action may ask for.
ComplaintInput everything()
{
    return {.category = "E0301",
            .urgency = Urgency::Quick,
            .host = Roads,
            .parent = {2},
            .suggestedSection = Squadron.id,
            .reason = "不属于职责范围",
            .channelTold = "信访局",
            .newDate = {2025, 10, 24},
            .plan = "下月更换",
            .reviewDate = {2025, 11, 3},
            .approver = "王主任",
            .contacted = at("2025-10-13 09:40"),
            .result = ComplaintResult::Solved,
            .reply = "已修复",
            .evidence = "照片两张"};
}

Result<ComplaintChange>
run(A action, const Complaint &complaint, const ComplaintContext &context = everybody())
{
    return apply(action, complaint, everything(), context);
}

QList<A> allActions()
{
    QList<A> actions;
    for (int action = int(A::Answer); action <= int(A::Archive); ++action)
        actions.append(A(action));
    return actions;
}

QString refusal(const Result<ComplaintChange> &result)
{
    return result ? QString("it was allowed") : result.error().message;
}
} // namespace

/// The life of a request.
class tst_ComplaintRules : public QObject
{
    Q_OBJECT

private slots:
    void everyActionFromEveryStateDoesWhatTheTableSaysOrIsRefused()
    {
        int allowed = 0;
        for (const S state : ComplaintNames::all<S>()) {
            for (const A action : allActions()) {
                Complaint complaint = request(state);
                complaint.anonymous = state == S::Checking && action == A::Close;
                const QString way = ComplaintNames::code(state) + ' ' + ComplaintNames::code(action) + ' ';
                const QStringList ways = Ways.filter(QRegularExpression('^' + way));

                const auto result = run(action, complaint);

                if (ways.isEmpty()) {
                    QVERIFY2(!result, qPrintable(way));
                    QCOMPARE(result.error().kind, Error::Kind::Conflict);
                    QVERIFY(result.error().message.contains(ComplaintNames::label(state)));
                    QVERIFY(result.error().message.contains(ComplaintNames::label(action)));
                    continue;
                }
                QVERIFY2(result, qPrintable(way + refusal(result)));
                QCOMPARE(way + ComplaintNames::code(result->complaint.state), ways.first());
                QCOMPARE(result->step.from, state);
                QCOMPARE(result->step.to, result->complaint.state);
                QCOMPARE(result->step.action, ComplaintNames::code(action));
                QCOMPARE(result->step.person, QString("张三"));
                ++allowed;
            }
        }
        QCOMPARE(allowed, Ways.size());
    }

    void theTableHoldsNothingElse()
    {
        QStringList table;
        for (const ComplaintTransition &row : complaintTable().rows())
            table.append(ComplaintNames::code(row.from) + ' ' + ComplaintNames::code(row.action) + ' ' +
                         ComplaintNames::code(row.to));
        QStringList expected = Ways + QStringList{"return_asked refuseReturn handling"};
        table.sort();
        expected.sort();
        QCOMPARE(table, expected);
        for (const S end : {S::NotAccepted, S::Merged, S::Archived, S::Void})
            QVERIFY(complaintTable().isEnd(end));
    }

    void eachRequiredFieldIsAskedForByName()
    {
        for (const ComplaintTransition &row : complaintTable().rows()) {
            Complaint complaint = request(row.from);
            complaint.anonymous = row.from == S::Checking && row.action == A::Close;
            const auto fields = requiredFields(row.action, complaint, everybody());

            const auto result = apply(row.action, complaint, {}, everybody());

            QCOMPARE(bool(result), fields.isEmpty());
            for (const ComplaintField field : fields)
                QVERIFY2(result.error().message.contains(ComplaintNames::label(field)),
                         qPrintable(result.error().message));
        }
    }

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
                 (QList<A>{A::Answer, A::Accept, A::Decline, A::Void}));
        QCOMPARE(allowedActions(request(S::Checking), everybody()), (QList<A>{A::AskRevisit, A::Rework}));
        Complaint patrol = request(S::Checking);
        patrol.channel = Channel::Patrol;
        QCOMPARE(allowedActions(patrol, everybody()), (QList<A>{A::Close, A::Rework}));
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

    void importedRequestsWithoutAClockSurviveEveryAction()
    {
        for (const ComplaintTransition &row : complaintTable().rows()) {
            Complaint bare;
            bare.state = row.from;
            bare.host = Roads.id;
            bare.dueHandle = at("2025-10-20 17:30");
            (void) run(row.action, bare);
        }
    }

    void theBoundaryCodesAreThoseOfTheManual()
    {
        const auto codes = [](const auto &values) {
            QStringList list;
            for (const auto value : values)
                list.append(ComplaintNames::code(value));
            return list.join(' ');
        };
        using namespace ComplaintNames;
        QCOMPARE(codes(all<ComplaintKind>()), "consultation help complaint report suggestion praise");
        QCOMPARE(codes(all<Urgency>()), "ordinary quick urgent");
        QCOMPARE(codes(all<Channel>()),
                 "window telephone hotline_12345 superior contact_card website_110 mailbox building_platform "
                 "letter media patrol party_body import");
        QCOMPARE(codes(all<ComplaintState>()),
                 "registered answered not_accepted merged accepted dispatched return_asked handling "
                 "extension_asked parked fed_back checking revisit closed archived void");
        for (const S state : all<S>())
            QCOMPARE(fromCode<S>(code(state)), std::optional(state));
        QCOMPARE(fromCode<Urgency>(u"Urgent"), std::nullopt);
        for (int action = 0; action <= int(A::Archive); ++action)
            QCOMPARE(ComplaintNames::action(code(A(action))), std::optional(A(action)));
    }
};

QTEST_GUILESS_MAIN(tst_ComplaintRules)
#include "tst_complaintrules.moc"
