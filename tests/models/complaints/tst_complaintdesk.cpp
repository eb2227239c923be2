// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintdesk.h"

#include "models/base/clock.h"
#include "models/storage/integrity.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

/// A request from intake to archive, on a real file.
class tst_ComplaintDesk : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Clock::freeze(QDateTime({2025, 9, 26}, {9, 30}, Clock::zone()));
        m_office = std::make_unique<TestOffice>();
    }

    void cleanup()
    {
        m_office.reset();
        Clock::freeze({});
    }

    void intakeGivesNumberTitleAndFirstStep()
    {
        const auto taken = m_office->take(m_office->streetLamp());

        QVERIFY_OK(taken);
        QCOMPARE(taken->number, "001-2025-A000001");
        QCOMPARE(taken->title, "小区门口的路灯坏了三天");
        QCOMPARE(detail(taken->id).steps.size(), 1);
        QCOMPARE(detail(taken->id).place, "云溪街道 / 望湖社区 / 3号楼");
    }

    void numbersHaveNoGapsEvenAfterUndo()
    {
        QVERIFY_OK(m_office->take(m_office->streetLamp()));
        (**m_office).setPerson("Tester");
        QVERIFY_OK((**m_office).undoNow());

        const auto second = m_office->take(m_office->streetLamp());

        QCOMPARE(second->number, "001-2025-A000002");
        QCOMPARE(findings(), QStringList());
    }

    void fromIntakeToArchive()
    {
        const ComplaintId id = m_office->take(m_office->streetLamp())->id;
        const auto does = [&](const Session &who, ComplaintAction action, const ComplaintInput &input = {}) {
            return m_office->act(who, id, action, input);
        };
        using enum ComplaintAction;

        QVERIFY_OK(does(m_office->clerk(), Accept, {.category = "B0107", .urgency = Urgency::Ordinary}));
        QVERIFY_OK(
            does(m_office->clerk(),
                 Dispatch,
                 {.host = {.id = m_office->municipal, .office = m_office->office.id, .name = "市政办"}}));
        QCOMPARE(detail(id).complaint.dueHandle, QDateTime({2025, 10, 10}, {17, 30}, Clock::zone()));
        QVERIFY_OK(does(m_office->handler(), Sign));
        QVERIFY_OK(does(m_office->handler(), RecordContact));
        QVERIFY_OK(
            does(m_office->handler(),
                 FeedBack,
                 {.result = ComplaintResult::Solved, .reply = "路灯已更换灯泡。", .evidence = "照片一张"}));
        QVERIFY_OK(does(m_office->checker(), Check));
        QVERIFY_OK(does(m_office->checker(), AskRevisit));
        QVERIFY_OK(
            does(m_office->checker(), Close, {.solved = SolvedAnswer::Yes, .rating = Rating::Satisfied}));
        QVERIFY_OK(does(m_office->checker(), Archive));

        QCOMPARE(detail(id).complaint.state, ComplaintState::Archived);
        QVERIFY(!detail(id).allowed.contains(Reopen));
        QVERIFY(detail(id).steps.size() >= 9);
        QCOMPARE(findings(), QStringList());
    }

    void rowsTravelInTheScopeOfTheirOffice()
    {
        QVERIFY_OK(m_office->take(m_office->streetLamp()));

        QCOMPARE(m_office->value("SELECT scope FROM complaint").toLongLong(), m_office->office.no);
        QCOMPARE(m_office->value("SELECT scope FROM complaint_step").toLongLong(), m_office->office.no);
    }

    void aRefusedStepStoresNothing()
    {
        const ComplaintId id = m_office->take(m_office->streetLamp())->id;
        const QByteArray before = m_office->digest();

        const auto refused = m_office->act(m_office->clerk(), id, ComplaintAction::Close);

        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(m_office->digest(), before);
    }

    void everyColumnComesBackAsItWent()
    {
        const ComplaintId id = m_office->take(m_office->streetLamp())->id;
        Complaint full = detail(id).complaint;
        full.coHosts = {m_office->municipal, m_office->property};
        full.handleLimit = {0.5, LimitUnit::WorkingHours};
        full.extensionTo = {2025, 10, 20};
        full.parkedSince = Clock::now();
        full.rating = Rating::Fair;
        full.plan = "明年改造";
        const Complaint before = detail(id).complaint;

        QVERIFY_OK((**m_office).writeNow({"test.update", {}}, [&](Connection &c) {
            return ComplaintRepository(c).update(before, full);
        }));

        const Complaint read = detail(id).complaint;
        QCOMPARE(read.coHosts, full.coHosts);
        QVERIFY(read.handleLimit == full.handleLimit);
        QCOMPARE(read.extensionTo, full.extensionTo);
        QCOMPARE(read.parkedSince, full.parkedSince);
        QCOMPARE(read.rating, full.rating);
        QCOMPARE(read.plan, full.plan);
        QCOMPARE(read.content, before.content);
    }

    void everyFilterAndChipRuns()
    {
        QVERIFY_OK(m_office->take(m_office->streetLamp()));
        using Order = ComplaintFilter::Order;
        for (const auto order : {Order::Received,
                                 Order::Due,
                                 Order::State,
                                 Order::Kind,
                                 Order::Urgency,
                                 Order::Channel,
                                 Order::Category,
                                 Order::Host,
                                 Order::Place}) {
            QCOMPARE(found({.state = ComplaintState::Registered,
                            .kind = ComplaintKind::Complaint,
                            .urgency = Urgency::Ordinary,
                            .channel = Channel::Window,
                            .category = "B0107",
                            .place = m_office->office.id,
                            .receivedFrom = {2025, 9, 26},
                            .receivedTo = {2025, 9, 26},
                            .orders = {{order, true}, {Order::Received, false}}}),
                     1);
        }
        const auto counts = (**m_office).readNow([](Connection &c) {
            return ComplaintRepository(c).counts(ComplaintFilter());
        });
        QVERIFY_OK(counts);
        QCOMPARE(counts->value(ComplaintFilter::Chip::Open), 1);
        QCOMPARE(counts->value(ComplaintFilter::Chip::Done), 0);
    }

    void searchFindsChineseNamesAndPhones_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("hits");
        QTest::newRow("two characters") << "路灯" << 1;
        QTest::newRow("one character") << "灯" << 1;
        QTest::newRow("phone tail") << "5678" << 1;
        QTest::newRow("name") << "欧阳" << 1;
        QTest::newRow("initials") << "oyxm" << 1;
        QTest::newRow("number") << "000001" << 0;
        QTest::newRow("nothing") << "井盖" << 0;
        QTest::newRow("punctuation") << "。。" << 0;
    }

    void searchFindsChineseNamesAndPhones()
    {
        QFETCH(QString, typed);
        QFETCH(int, hits);
        QVERIFY_OK(m_office->take(m_office->streetLamp()));

        QCOMPARE(found({.text = typed}), hits);
    }

private:
    ComplaintDetail detail(ComplaintId id)
    {
        const auto read = (**m_office).readNow([&](Connection &c) {
            return ComplaintDesk(c, m_office->clerk()).detail(id);
        });
        return read.value_or(ComplaintDetail());
    }

    qsizetype found(const ComplaintFilter &filter)
    {
        const auto keys =
            (**m_office).readNow([&](Connection &c) { return ComplaintRepository(c).keys(filter); });
        return keys ? keys->size() : -1;
    }

    QStringList findings()
    {
        const auto found = (**m_office).readNow([](Connection &c) {
            return Integrity(ComplaintRepository::invariants()).findings(c);
        });
        return found ? *found : QStringList(found.error().detail);
    }

    std::unique_ptr<TestOffice> m_office;
};

TEST_WITHOUT_WIDGETS(tst_ComplaintDesk)
#include "tst_complaintdesk.moc"
