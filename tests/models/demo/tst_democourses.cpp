// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/calendarfile.h"
#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/complaintrules.h"
#include "tests/models/demo/demoyears.h"
#include "tests/support/testsupport.h"

#include <QtTest>

using namespace DemoYears;

namespace {
/// What whoever took that step must have filled in.
ComplaintInput inputOf(const ComplaintStep &step, const Complaint &before, const Complaint &end)
{
    ComplaintInput input{
        .category = end.category,
        .urgency = end.urgency,
        .parent = {1'000'000},
        .suggestedSection = {1'000'000},
        .reason = step.note,
        .channelTold = step.note,
        .newDate = carriedCalendars().nextWorkday(before.dueHandle.toTimeZone(Clock::zone()).date()),
        .plan = step.note,
        .reviewDate = step.at.date().addDays(30),
        .approver = step.person,
        .contacted = step.at,
        .result = ComplaintResult::Solved,
        .reply = step.note,
        .solved = SolvedAnswer::Yes,
        .rating = Rating::Satisfied,
        .declineReason = DeclineReason::OutsideDuties,
        .emergency = Emergency::Police,
        .transferTo = step.note,
        .supervision = Supervision::Ordinary,
        .instruction = step.note,
        .note = step.note};
    input.host.id = step.section;
    for (const Section::Id id : end.coHosts)
        input.coHosts.append(Section{.id = id});
    return input;
}

/// As it came in.
Complaint receivedOf(const Complaint &end)
{
    Complaint complaint;
    complaint.id = {1};
    complaint.received = end.received;
    complaint.kind = end.kind;
    complaint.channel = end.channel;
    complaint.content = end.content;
    complaint.phone = end.phone;
    complaint.respondent = end.respondent;
    complaint.anonymous = end.anonymous;
    complaint.noReply = end.noReply;
    return complaint;
}

/// The request taken through the rules step by step, as its people did.
Result<Complaint> walked(const DemoRequest &request)
{
    ComplaintContext context;
    context.calendar = carriedCalendars();
    context.roles = OfficeRoles::fromInt(31);
    context.evidenceAsked = false;
    Complaint complaint = receivedOf(request.complaint);
    QList<ComplaintStep> done;
    for (const ComplaintStep &step : request.steps.sliced(1)) {
        const auto action = ComplaintNames::action(step.action);
        context.person = step.person;
        context.now = step.at;
        context.pauses = ComplaintRules::pausesOf(done);
        context.actingSection = action == ComplaintAction::DeliverPart ? step.section : complaint.host;
        ComplaintInput input = inputOf(step, complaint, request.complaint);
        const auto said = [&](const RevisitTry &one) { return one.at == step.at && one.reached; };
        if (std::ranges::none_of(request.revisits, said)) {
            input.rating = Rating::None;
            input.solved = SolvedAnswer::None;
        }
        const auto change = ComplaintRules::apply(*action, complaint, input, context);
        if (!change)
            return failure(change.error());
        if (change->complaint.state != step.to)
            return failure({Error::Kind::Invalid, "another state after " + step.action, {}});
        complaint = change->complaint;
        done.append(step);
    }
    return complaint;
}

int steps(const QString &action)
{
    int found = 0;
    for (const DemoRequest &request : officeYears())
        found += int(std::ranges::count(request.steps, action, &ComplaintStep::action));
    return found;
}
} // namespace

/// What becomes of each made-up request is what the rules allow.
class tst_DemoCourses : public QObject
{
    Q_OBJECT

private slots:
    void everyCourseIsOneTheRulesAllow()
    {
        const QDateTime now = DemoOffice({.today = Today}).now();
        QDateTime before;
        for (const DemoRequest &request : officeYears()) {
            QVERIFY(!before.isValid() || request.complaint.received.date() >= before.date());
            before = request.complaint.received;
            ComplaintState state = ComplaintState::Registered;
            QDateTime at = request.steps.first().at;
            for (const ComplaintStep &step : request.steps) {
                QCOMPARE(step.from, state);
                QVERIFY(step.at >= at && step.at <= now);
                QVERIFY(!step.person.isEmpty() && !step.note.isEmpty());
                state = step.to;
                at = step.at;
            }
            QCOMPARE(request.complaint.state, state);
            const auto end = walked(request);
            QVERIFY2(end, end ? "" : qPrintable(end.error().message + request.steps.last().action));
            QCOMPARE(end->state, request.complaint.state);
            QCOMPARE(end->supervision != Supervision::None,
                     request.complaint.supervision != Supervision::None);
            QCOMPARE(end->revisits, request.complaint.revisits);
            QCOMPARE(end->told.isValid(), request.complaint.told.isValid());
            QCOMPARE(end->accepted, request.complaint.accepted);
        }
    }

    void whatStandsBesideTheStepsHappensToo_data()
    {
        QTest::addColumn<QString>("action");
        for (const char *action : {"divert",
                                   "transferOut",
                                   "recordReply",
                                   "unmerge",
                                   "tellReporter",
                                   "deliverPart",
                                   "supervise",
                                   "endSupervision",
                                   "instruct",
                                   "missRevisit",
                                   "exclude",
                                   "note",
                                   "tell"})
            QTest::newRow(action) << action;
    }
    void whatStandsBesideTheStepsHappensToo()
    {
        QFETCH(QString, action);
        QVERIFY(steps(action) > 3);
    }

    void theClocksAreThoseOfTheRules()
    {
        int moved = 0;
        for (DemoRequest request : officeYears()) {
            const QDateTime before = request.complaint.dueHandle;
            DemoClock::follow(request.complaint, request.steps);
            const Complaint &c = request.complaint;
            moved += c.dueHandle == before ? 0 : 1;
            if (!c.handleFrom.isValid() || c.parkedSince.isValid())
                continue;
            const Deadline due = deadline(
                c.handleFrom, c.handleLimit, carriedCalendars(), ComplaintRules::pausesOf(request.steps));
            QCOMPARE(c.dueHandle, due.due);
        }
        QVERIFY(moved > 100);
    }

    void triesAndPartsStandBesideTheirSteps()
    {
        int parts = 0;
        for (const DemoRequest &request : officeYears()) {
            for (const RevisitTry &revisit : request.revisits)
                QVERIFY(std::ranges::count(request.steps, revisit.at, &ComplaintStep::at) == 1);
            QCOMPARE(request.parts.isEmpty(), request.complaint.coHosts.isEmpty());
            parts += int(request.parts.size());
        }
        QVERIFY(parts > 100);
    }

    void whatAStateNeedsIsThere()
    {
        const auto &requests = officeYears();
        for (qsizetype i = 0; i < requests.size(); ++i) {
            const Complaint &c = requests[i].complaint;
            QCOMPARE(c.state == ComplaintState::Merged, requests[i].parent >= 0);
            QVERIFY(requests[i].parent < i);
            if (c.state == ComplaintState::NotAccepted)
                QVERIFY(!c.reason.isEmpty() && !c.channelTold.isEmpty());
            if (c.state == ComplaintState::Parked || c.state == ComplaintState::Void)
                QVERIFY(!c.reason.isEmpty());
            if (c.state >= ComplaintState::Dispatched && c.state < ComplaintState::Closed)
                QVERIFY((c.host.isValid() || !c.transferTo.isEmpty()) && c.dueHandle.isValid());
            if (c.state == ComplaintState::Closed || c.state == ComplaintState::Archived)
                QVERIFY(c.closed.isValid() && !c.reply.isEmpty());
            QVERIFY(!c.anonymous || (c.reporter.isEmpty() && c.phone.isEmpty()));
            QVERIFY(c.phone.isEmpty() || (c.phone.startsWith("109") && c.phone.size() == 11));
        }
    }

    void aParentIsTheSameMatterAtTheSamePlace()
    {
        int merged = 0;
        for (const DemoRequest &request : officeYears()) {
            if (request.parent < 0)
                continue;
            const Complaint &parent = officeYears()[request.parent].complaint;
            QCOMPARE(request.complaint.place, parent.place);
            QCOMPARE(request.complaint.category, parent.category);
            QVERIFY(parent.state != ComplaintState::Void && parent.state != ComplaintState::NotAccepted &&
                    parent.state != ComplaintState::Merged);
            ++merged;
        }
        QVERIFY(merged > 100);
    }

    void someAreLateAndSomeOfThemStillOpen()
    {
        const QDateTime now = DemoOffice({.today = Today}).now();

        QVERIFY(count([](const Complaint &c) { return c.fedBack.isValid() && c.fedBack > c.dueHandle; }) >
                200);
        QVERIFY(count([&](const Complaint &c) {
                    return c.state == ComplaintState::Handling && c.dueHandle < now;
                }) > 5);
        QVERIFY(count([&](const Complaint &c) {
                    return c.state == ComplaintState::Handling && c.dueHandle > now;
                }) > 5);
    }
};

TEST_WITHOUT_WIDGETS(tst_DemoCourses)
#include "tst_democourses.moc"
