// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/duecalendarmodel.h"

#include "tests/support/officetest.h"

#include <QtTest>

/// Due times by day.
class tst_DueCalendarModel : public OfficeModelTest<DueCalendarModel>
{
    Q_OBJECT

    using A = ComplaintAction;
    using M = DueCalendarModel;

private slots:
    void init() { openAt({2025, 9, 22}); }
    void cleanup() { close(); }

    void aMonthStartsOnTheMondayBeforeIt()
    {
        m_model->setMonth({2025, 9, 26});

        QCOMPARE(m_model->index(0, 0).data(M::DateRole).toDate(), QDate(2025, 9, 1));
        m_model->setMonth({2025, 10, 1});
        QCOMPARE(m_model->index(0, 0).data(M::DateRole).toDate(), QDate(2025, 9, 29));
        QVERIFY(m_model->index(0, 0).data(M::OtherMonthRole).toBool());
        QVERIFY(!m_model->indexOf({2025, 11, 20}).isValid());
    }

    void whatIsDueIsCountedOnItsDayAndLateAfterIt()
    {
        const QDate due = dispatchedAndDue();
        show(due);
        QCOMPARE(m_model->indexOf(due).data(M::DueRole).toInt(), 1);
        QCOMPARE(m_model->indexOf(due).data(M::LateRole).toInt(), 0);
        QCOMPARE(m_model->indexOf(due.addDays(1)).data(M::DueRole).toInt(), 0);

        Clock::freeze(QDateTime(due.addDays(1), {9, 0}, Clock::zone()));
        show(due);

        QCOMPARE(m_model->indexOf(due).data(M::LateRole).toInt(), 1);
    }

    void whatIsFedBackIsNotDueAnyMore()
    {
        const QDate due = dispatchedAndDue();
        QVERIFY_OK(m_office->act(m_office->handler(), m_last, A::Sign));
        QVERIFY_OK(m_office->act(m_office->handler(),
                                 m_last,
                                 A::FeedBack,
                                 {.contacted = Clock::now(),
                                  .result = ComplaintResult::Solved,
                                  .reply = "已修好",
                                  .evidence = "照片"}));

        show(due);

        QCOMPARE(m_model->indexOf(due).data(M::DueRole).toInt(), 0);
    }

    void daysOfAMonthThatWasLeftAreDropped()
    {
        const QDate due = dispatchedAndDue();
        m_model->setMonth(due.addMonths(3));

        const auto days = (**m_office).readNow([&](Connection &c) { return DueCalendar::read(c, {}, due); });
        QVERIFY_OK(days);
        m_model->setDays(*days);

        QCOMPARE(m_model->index(0, 0).data(M::DueRole).toInt(), 0);
        QCOMPARE(m_model->month(), QDate(due.addMonths(3).year(), due.addMonths(3).month(), 1));
    }

    void weekendsAreOff()
    {
        m_model->setMonth({2025, 9, 1});
        m_model->setCalendar(WorkCalendar());

        QVERIFY(m_model->indexOf({2025, 9, 6}).data(M::OffRole).toBool());
        QVERIFY(!m_model->indexOf({2025, 9, 5}).data(M::OffRole).toBool());
    }

private:
    QDate dispatchedAndDue()
    {
        const Session clerk = m_office->clerk();
        m_last = m_office->take(m_office->streetLamp()).value().id;
        (void) m_office->act(clerk, m_last, A::Accept, {.category = "B0107", .urgency = Urgency::Ordinary})
            .value();
        const auto sent =
            m_office->act(clerk, m_last, A::Dispatch, {.host = {.id = m_office->municipal}}).value();
        return sent.dueHandle.toTimeZone(Clock::zone()).date();
    }

    void show(QDate month)
    {
        const auto days =
            (**m_office).readNow([&](Connection &c) { return DueCalendar::read(c, {}, month); });
        QVERIFY_OK(days);
        m_model->setMonth(month);
        m_model->setDays(*days);
    }

    ComplaintId m_last;
};

TEST_WITHOUT_WIDGETS(tst_DueCalendarModel)
#include "tst_duecalendarmodel.moc"
