// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demooffice.h"

#include "models/base/calendarfile.h"
#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/complaintrules.h"
#include "models/demo/democlock.h"
#include "tests/support/testsupport.h"

#include <QCryptographicHash>

#include <QtTest>

namespace {
const QDate Today(2026, 3, 18);

QList<DemoRequest> made(DemoSize size, quint64 seed = 7, QDate today = Today)
{
    DemoOffice office({.size = size, .seed = seed, .today = today, .due = DemoClock::start});
    QList<DemoRequest> requests;
    for (DemoRequest request; office.next(request);)
        requests.append(request);
    return requests;
}

const QList<DemoRequest> &officeYears()
{
    static const QList<DemoRequest> requests = made(DemoSize::Office);
    return requests;
}

QByteArray hash(const QList<DemoRequest> &requests)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const DemoRequest &request : requests) {
        const Complaint &c = request.complaint;
        out << c.received << int(c.state) << c.category << c.content << c.reporter << c.phone << c.place.value
            << c.host.value << c.dueHandle << c.reply << request.parent;
        for (const ComplaintStep &step : request.steps)
            out << step.at << step.person << step.action << step.note;
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

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

/// The request taken through the rules step by step, as its people did.
Result<Complaint> walked(const DemoRequest &request)
{
    ComplaintContext context;
    context.calendar = carriedCalendars();
    context.roles = ComplaintRoles::fromInt(31);
    context.evidenceAsked = false;
    const Complaint &end = request.complaint;
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
    QList<ComplaintStep> done;
    for (const ComplaintStep &step : request.steps.sliced(1)) {
        const auto action = ComplaintNames::action(step.action);
        context.person = step.person;
        context.now = step.at;
        context.pauses = ComplaintRules::pausesOf(done);
        context.actingSection = action == ComplaintAction::DeliverPart ? step.section : complaint.host;
        ComplaintInput input = inputOf(step, complaint, end);
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

int steps(const QList<DemoRequest> &requests, const QString &action)
{
    int found = 0;
    for (const DemoRequest &request : requests)
        found += int(std::ranges::count(request.steps, action, &ComplaintStep::action));
    return found;
}

int count(const QList<DemoRequest> &requests, const auto &wanted)
{
    return int(std::ranges::count_if(requests, [&](const DemoRequest &r) { return wanted(r.complaint); }));
}

int month(const Complaint &complaint)
{
    return complaint.received.addSecs(8 * 3600).toUTC().date().month();
}
} // namespace

/// A district one would believe, and always the same one.
class tst_DemoOffice : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedAndDayMakeTheSameOffice()
    {
        const QByteArray first = hash(made(DemoSize::Tiny));

        QCOMPARE(hash(made(DemoSize::Tiny)), first);
        QVERIFY(hash(made(DemoSize::Tiny, 8)) != first);
        QVERIFY(hash(made(DemoSize::Tiny, 7, Today.addDays(1))) != first);
    }

    void theContentIsTheSameOnEveryMachine()
    {
        DemoRandom random(1234567);

        QCOMPARE(random.next(), Q_UINT64_C(6457827717110365317)); // published with SplitMix64
        QCOMPARE(random.next(), Q_UINT64_C(3203168211198807973));
    }

    void eachSizeHasWhatItPromises_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("offices");
        QTest::addColumn<int>("communities");
        QTest::addColumn<int>("buildings");
        QTest::addColumn<int>("requests");
        QTest::newRow("tiny") << int(DemoSize::Tiny) << 1 << 3 << 20 << 200;
        QTest::newRow("office") << int(DemoSize::Office) << 1 << 15 << 900 << 9'000;
        QTest::newRow("district") << int(DemoSize::District) << 10 << 170 << 9'000 << 200'000;
    }
    void eachSizeHasWhatItPromises()
    {
        QFETCH(int, size);
        DemoOffice office({.size = DemoSize(size), .seed = 1, .today = Today});
        QHash<PlaceLevel, int> places;
        QSet<QString> codes;
        for (const Place &place : office.places()) {
            ++places[place.level];
            codes.insert(place.code);
            QVERIFY(place.code.startsWith("99"));
            QVERIFY(place.parent < place.id);
        }
        int requests = 0;
        for (DemoRequest request; office.next(request);)
            ++requests;

        QTEST(places[PlaceLevel::Office], "offices");
        QTEST(places[PlaceLevel::Community], "communities");
        QTEST(places[PlaceLevel::Building], "buildings");
        QTEST(requests, "requests");
        QCOMPARE(codes.size(), office.places().size());
    }

    void everyStateIsThere_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<QDate>("today");
        // Also right after a long holiday, when nobody has worked for a week.
        for (const QDate today : {Today, QDate(2025, 10, 13), QDate(2025, 10, 9), QDate(2026, 2, 25)})
            for (quint64 seed = 1; seed <= 20; ++seed)
                QTest::addRow("%s, seed %d", qPrintable(today.toString(Qt::ISODate)), int(seed))
                    << seed << today;
    }
    void everyStateIsThere()
    {
        QFETCH(quint64, seed);
        QFETCH(QDate, today);
        QSet<int> states;
        for (const auto &request : made(DemoSize::Tiny, seed, today))
            states.insert(int(request.complaint.state));

        for (const int state : {10, 15, 20, 25, 30, 40, 45, 48, 50, 55, 58, 60, 65, 70, 80, 90, 99})
            QVERIFY2(states.contains(state), qPrintable(QString::number(state)));
    }

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
        QVERIFY(steps(officeYears(), action) > 3);
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
        const auto &requests = officeYears();

        QVERIFY(count(requests, [](const Complaint &c) {
                    return c.fedBack.isValid() && c.fedBack > c.dueHandle;
                }) > 200);
        QVERIFY(count(requests, [&](const Complaint &c) {
                    return c.state == ComplaintState::Handling && c.dueHandle < now;
                }) > 5);
        QVERIFY(count(requests, [&](const Complaint &c) {
                    return c.state == ComplaintState::Handling && c.dueHandle > now;
                }) > 5);
    }

    void theSeasonsShow()
    {
        const auto in = [](const QString &category, QList<int> months) {
            return count(officeYears(), [&](const Complaint &c) {
                return c.category == category && months.contains(month(c));
            });
        };

        QVERIFY(in("E0301", {6, 7, 8}) > 2 * in("E0301", {12, 1, 2}));           // building noise
        QVERIFY(in("E0509", {6, 7, 8}) > 10 * qMax(1, in("E0509", {12, 1, 2}))); // barbecue
        QVERIFY(in("E0402", {12, 1, 2}) > 2 * in("E0402", {6, 7, 8}));           // burst pipes
        QVERIFY(in("E0405", {6, 7}) > 5 * qMax(1, in("E0405", {1, 2})));         // floods
        QVERIFY(in("E0104", {10, 11}) > in("E0104", {5, 6, 7}));                 // leaves
    }

    void everyTextIsFilledAndLikeSpeech()
    {
        for (const DemoRequest &request : officeYears()) {
            const Complaint &c = request.complaint;
            QString all = c.title + c.content + c.reply + c.address + c.respondent + c.reason + c.channelTold;
            for (const ComplaintStep &step : request.steps)
                all += step.note;
            QVERIFY2(!all.contains('{') && !all.contains('}') && !all.contains('|'), qPrintable(all));
            QVERIFY2(c.content.size() >= 20 && c.content.size() <= 160, qPrintable(c.content));
            for (const char *wrong : {"，，", "。。", "，。", "。，", "？。", "！。", "？，", "，？"})
                QVERIFY2(!all.contains(wrong), qPrintable(c.content + c.reply));
        }
    }

    void neighboursInTheListDoNotLookAlike()
    {
        const auto &requests = officeYears();
        for (qsizetype from = 0; from + 100 <= requests.size(); from += 100) {
            QSet<QString> texts;
            for (qsizetype i = from; i < from + 100; ++i)
                texts.insert(requests[i].complaint.content);
            QVERIFY2(texts.size() > 95, qPrintable(QString::number(from)));
        }
    }

    void aFewResidentsComeAgainAndAgain()
    {
        QHash<QString, int> calls;
        for (const DemoRequest &request : officeYears())
            ++calls[request.complaint.phone];
        calls.remove({});

        QVERIFY(*std::ranges::max_element(calls) > 20);
        QVERIFY(calls.size() > 3000);
    }

    void theCallersOwnDeadlinesAreUsed()
    {
        const QDateTime due(QDate(2030, 1, 1), QTime(17, 30), Qt::UTC);
        DemoOffice office({.today = Today, .due = [&](Complaint &complaint, const QDateTime &) {
                               complaint.dueHandle = due;
                           }});

        int seen = 0;
        for (DemoRequest request; office.next(request);)
            seen += request.complaint.dueHandle == due ? 1 : 0;

        QVERIFY(seen > 100);
    }
};

TEST_WITHOUT_WIDGETS(tst_DemoOffice)
#include "tst_demooffice.moc"
