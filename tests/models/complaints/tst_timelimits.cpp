// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/complaints/officefacts.h"
#include "models/complaints/timelimitrepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

namespace {
using A = ComplaintAction;

QDateTime at(const char *text)
{
    QDateTime time = QDateTime::fromString(text, "yyyy-MM-dd HH:mm");
    time.setTimeZone(Clock::zone());
    return time;
}

TimeLimitRow line(const TimeLimitTable &table, ComplaintKind kind, Urgency urgency)
{
    return *std::ranges::find_if(table, [&](const TimeLimitRow &row) {
        return !row.petition && row.kind == kind && row.urgency == urgency;
    });
}
} // namespace

/// The office's own time limits.
class tst_TimeLimits : public QObject
{
    Q_OBJECT

private:
    Result<TimeLimitTable> table()
    {
        return (*m_office)->readNow([](Connection &c) { return TimeLimitRepository(c).table(); });
    }

    Result<> put(const TimeLimitTable &lines)
    {
        return (*m_office)->writeNow({"settings.limits", {}},
                                     [&](Connection &c) { return TimeLimitRepository(c).put(lines); });
    }

    Complaint dispatched(Channel channel = Channel::Window)
    {
        Complaint complaint = m_office->streetLamp();
        complaint.channel = channel;
        const auto made = m_office->take(complaint);
        ComplaintInput input;
        input.category = "B0107";
        input.urgency = Urgency::Ordinary;
        (void) m_office->act(m_office->clerk(), made->id, A::Accept, input);
        input.host = {.id = m_office->municipal, .name = "市政办"};
        return m_office->act(m_office->clerk(), made->id, A::Dispatch, input).value();
    }

private slots:
    void init()
    {
        Clock::freeze(at("2025-10-13 10:00"));
        m_office = std::make_unique<TestOffice>();
    }

    void cleanup()
    {
        m_office.reset();
        Clock::freeze({});
    }

    void aFreshFileHasTheUsualOnes()
    {
        const auto found = table();

        QVERIFY_OK(found);
        QCOMPARE(*found, defaultTimeLimits());
    }

    void theOfficesOwnAreStoredToTheMinute()
    {
        TimeLimitRow own = line(defaultTimeLimits(), ComplaintKind::Help, Urgency::Urgent);
        own.limits.sign = {0.75, LimitUnit::ClockHours};
        own.limits.handle = {30, LimitUnit::CalendarDays};
        TimeLimitRow petition = defaultTimeLimits().last();
        petition.limits.handle = {45, LimitUnit::CalendarDays};

        QVERIFY_OK(put({own, petition}));

        const auto found = table();
        QCOMPARE(line(*found, ComplaintKind::Help, Urgency::Urgent), own);
        QCOMPARE(found->last(), petition);
        QCOMPARE(found->size(), defaultTimeLimits().size());
        QCOMPARE(m_office->value("SELECT count(*) FROM time_limit").toInt(), 2);
        own.limits.handle = {20, LimitUnit::CalendarDays};
        QVERIFY_OK(put(TimeLimitTable(*table()) << own)); // only what differs is written
        QCOMPARE(m_office->value("SELECT count(*) FROM time_limit").toInt(), 2);
        QVERIFY_OK((*m_office)->undoNow());
        QCOMPARE(line(*table(), ComplaintKind::Help, Urgency::Urgent).limits.handle.amount, 30.0);
    }

    void whatIsNoLimitIsRefusedByName_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<LimitUnit>("unit");
        QTest::newRow("nothing") << 0.0 << LimitUnit::WorkingDays;
        QTest::newRow("half a day") << 0.5 << LimitUnit::WorkingDays;
        QTest::newRow("negative") << -1.0 << LimitUnit::ClockHours;
        QTest::newRow("years") << 400.0 << LimitUnit::CalendarDays;
        QTest::newRow("years of hours") << 9000.0 << LimitUnit::WorkingHours;
    }

    void whatIsNoLimitIsRefusedByName()
    {
        QFETCH(double, amount);
        QFETCH(LimitUnit, unit);
        TimeLimitTable wrong = defaultTimeLimits();
        wrong[2].limits.rework = {amount, unit};
        wrong[0].limits.handle = {9, LimitUnit::WorkingDays};

        const auto refused = put(wrong);

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY2(refused.error().message.startsWith(timeLimitName(wrong[2])),
                 qPrintable(refused.error().message));
        QCOMPARE(*table(), defaultTimeLimits()); // nothing of it was stored
    }

    void aNewLimitHoldsForWhatIsDispatchedAfterwards()
    {
        const Complaint before = dispatched();
        TimeLimitRow own = line(defaultTimeLimits(), ComplaintKind::Complaint, Urgency::Ordinary);
        own.limits = {.sign = {4, LimitUnit::WorkingHours},
                      .contact = {2, LimitUnit::WorkingDays},
                      .handle = {2, LimitUnit::WorkingDays},
                      .rework = {1, LimitUnit::WorkingDays},
                      .complex = {20, LimitUnit::WorkingDays}};
        QVERIFY_OK(put({own}));

        const Complaint after = dispatched();

        QCOMPARE(before.dueHandle, at("2025-10-20 17:30"));
        QCOMPARE(after.dueHandle, at("2025-10-15 17:30"));
        QCOMPARE(after.dueContact, at("2025-10-15 17:30"));
        QCOMPARE(after.dueSign, at("2025-10-13 16:00"));
        const auto stored =
            (*m_office)->readNow([&](Connection &c) { return ComplaintRepository(c).byId(before.id); });
        QCOMPARE(stored->dueHandle, before.dueHandle);
    }

    void thePetitionLineIsThatOfPetitions()
    {
        TimeLimitRow petition = defaultTimeLimits().last();
        petition.limits.handle = {30, LimitUnit::CalendarDays};
        QVERIFY_OK(put({petition}));

        QCOMPARE(dispatched(Channel::Petition).dueHandle, at("2025-11-12 17:30"));
    }

    void formsAreToldOfThem()
    {
        TimeLimitRow own = line(defaultTimeLimits(), ComplaintKind::Help, Urgency::Quick);
        own.limits.handle = {2, LimitUnit::WorkingDays};
        QVERIFY_OK(put({own}));
        OfficeFacts facts;
        OfficeService service(**m_office);

        service.load(this, [&](const Result<OfficeFacts> &read) { facts = read.value(); });

        QTRY_VERIFY(!facts.limits.isEmpty());
        QCOMPARE(timeLimits(facts.limits, ComplaintKind::Help, Urgency::Quick).handle.amount, 2.0);
    }

private:
    std::unique_ptr<TestOffice> m_office;
};

TEST_WITHOUT_WIDGETS(tst_TimeLimits)
#include "tst_timelimits.moc"
