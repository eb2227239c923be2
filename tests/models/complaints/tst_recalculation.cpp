// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/recalculation.h"

#include "models/base/clock.h"
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

const QList<CalendarDay> Thursday{{QDate(2025, 10, 16), false, "台风停工"}};
} // namespace

/// The calendar changes: open requests follow in the same recorded change.
class tst_Recalculation : public QObject
{
    Q_OBJECT

private:
    ComplaintInput everything() const
    {
        ComplaintInput input;
        input.category = "B0107";
        input.urgency = Urgency::Ordinary;
        input.host = {.id = m_office->municipal, .name = "市政办"};
        input.reason = "需要时间";
        input.approver = "钟明远";
        input.plan = "等配件";
        input.reviewDate = QDate(2025, 10, 20);
        input.newDate = QDate(2025, 10, 27);
        input.contacted = Clock::now();
        input.result = ComplaintResult::Solved;
        input.reply = "已修好";
        input.evidence = "照片";
        return input;
    }

    ComplaintId led(const QList<std::pair<A, const char *>> &course)
    {
        Clock::freeze(at("2025-10-13 10:00"));
        const ComplaintId id = m_office->take(m_office->streetLamp())->id;
        for (const auto &[action, when] : course) {
            Clock::freeze(at(when));
            const bool desk = action == A::Accept || action == A::Dispatch || action == A::GrantExtension;
            const auto done =
                m_office->act(desk ? m_office->clerk() : m_office->handler(), id, action, everything());
            if (!done)
                qWarning("%s", qPrintable(done.error().message));
        }
        return id;
    }

    Complaint stored(ComplaintId id)
    {
        return (*m_office)->readNow([&](Connection &c) { return ComplaintRepository(c).byId(id); }).value();
    }

    Result<QList<MovedDeadline>> change(const QList<CalendarDay> &days)
    {
        return (*m_office)->writeNow({"calendar.edit", {}},
                                     [&](Connection &c) { return Recalculation::changeDays(c, days); });
    }

private slots:
    void init() { m_office = std::make_unique<TestOffice>(); }

    void cleanup()
    {
        m_office.reset();
        Clock::freeze({});
    }

    void openRequestsMoveAndTheChangeSaysWhich()
    {
        const ComplaintId dispatched =
            led({{A::Accept, "2025-10-13 10:05"}, {A::Dispatch, "2025-10-13 10:10"}});
        const ComplaintId done = led({{A::Accept, "2025-10-13 10:05"},
                                      {A::Dispatch, "2025-10-13 10:10"},
                                      {A::Sign, "2025-10-13 10:15"},
                                      {A::FeedBack, "2025-10-13 15:00"}});
        const ComplaintId fresh = led({});
        const Complaint doneBefore = stored(done);

        const auto moved = change(Thursday);

        QVERIFY_OK(moved);
        QCOMPARE(moved->size(), 1);
        QCOMPARE(moved->first().id, dispatched);
        QCOMPARE(moved->first().before, at("2025-10-20 17:30"));
        QCOMPARE(moved->first().after, at("2025-10-21 17:30"));
        QCOMPARE(Recalculation::words(moved->first()),
                 moved->first().number + ": 2025-10-20 17:30 → 2025-10-21 17:30");
        QCOMPARE(stored(dispatched).dueHandle, at("2025-10-21 17:30"));
        QCOMPARE(stored(dispatched).warnHandle, at("2025-10-20 17:30"));
        QCOMPARE(stored(dispatched).dueContact, at("2025-10-14 17:30"));
        QCOMPARE(stored(done).dueHandle, doneBefore.dueHandle);
        QVERIFY(!stored(fresh).dueHandle.isValid());
    }

    void oneUndoTakesAllOfItBack()
    {
        const ComplaintId id = led({{A::Accept, "2025-10-13 10:05"}, {A::Dispatch, "2025-10-13 10:10"}});
        const QByteArray before = m_office->digest();
        QVERIFY_OK(change(Thursday));
        QVERIFY(m_office->digest() != before);

        QVERIFY_OK((*m_office)->undoNow());

        QCOMPARE(stored(id).dueHandle, at("2025-10-20 17:30"));
        QCOMPARE(m_office->value("SELECT count(*) FROM workday WHERE _x = 0").toInt(), 0);
        QVERIFY_OK((*m_office)->redoNow());
        QCOMPARE(stored(id).dueHandle, at("2025-10-21 17:30"));
    }

    void signingAndContactMoveWithIt()
    {
        const ComplaintId id = led({{A::Accept, "2025-10-13 16:30"}, {A::Dispatch, "2025-10-13 16:40"}});
        QCOMPARE(stored(id).dueSign, at("2025-10-14 09:40"));

        QVERIFY_OK(change({{QDate(2025, 10, 14), false, "台风停工"}}));

        QCOMPARE(stored(id).dueSign, at("2025-10-15 09:40"));
        QCOMPARE(stored(id).dueContact, at("2025-10-15 17:30"));
    }

    void pausesAndExtensionsStay()
    {
        const ComplaintId parked = led({{A::Accept, "2025-10-13 10:05"},
                                        {A::Dispatch, "2025-10-13 10:10"},
                                        {A::Sign, "2025-10-13 10:15"},
                                        {A::Park, "2025-10-14 09:00"},
                                        {A::Resume, "2025-10-15 09:00"}});
        const ComplaintId extended = led({{A::Accept, "2025-10-13 10:05"},
                                          {A::Dispatch, "2025-10-13 10:10"},
                                          {A::Sign, "2025-10-13 10:15"},
                                          {A::AskExtension, "2025-10-13 11:00"},
                                          {A::GrantExtension, "2025-10-13 11:30"}});
        QCOMPARE(stored(parked).dueHandle, at("2025-10-22 17:30")); // 14 and 15 October are lost
        QCOMPARE(stored(extended).dueHandle, at("2025-10-27 17:30"));

        QVERIFY_OK(change(Thursday));

        QCOMPARE(stored(parked).dueHandle, at("2025-10-23 17:30"));
        QCOMPARE(stored(extended).dueHandle, at("2025-10-28 17:30"));
        QCOMPARE(stored(extended).extensions, 1);
    }

    void theLimitIsThatOfTheDispatch()
    {
        const ComplaintId id = led({{A::Accept, "2025-10-13 10:05"}, {A::Dispatch, "2025-10-13 10:10"}});
        TimeLimitTable shorter = defaultTimeLimits();
        for (TimeLimitRow &row : shorter)
            row.limits.handle = row.limits.contact = {1, LimitUnit::ClockHours};
        QVERIFY_OK((*m_office)->writeNow({"settings.limits", {}},
                                         [&](Connection &c) { return TimeLimitRepository(c).put(shorter); }));

        QVERIFY_OK(change({{QDate(2025, 10, 14), false, {}}}));

        QCOMPARE(stored(id).dueHandle, at("2025-10-21 17:30"));
        QCOMPARE(stored(id).dueContact, at("2025-10-14 17:30")); // not explained by the limits of today: left
    }

    void aDayThatTouchesNothingMovesNothing()
    {
        const ComplaintId id = led({{A::Accept, "2025-10-13 10:05"}, {A::Dispatch, "2025-10-13 10:10"}});

        const auto moved = change({{QDate(2025, 12, 25), false, "test"}});

        QVERIFY_OK(moved);
        QVERIFY(moved->isEmpty());
        QCOMPARE(stored(id).dueHandle, at("2025-10-20 17:30"));
    }

private:
    std::unique_ptr<TestOffice> m_office;
};

TEST_WITHOUT_WIDGETS(tst_Recalculation)
#include "tst_recalculation.moc"
