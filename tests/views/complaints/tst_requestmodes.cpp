// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/complaints/requestsdesk.h"
#include "models/complaints/complaintradarmodels.h"
#include "models/complaints/duecalendarmodel.h"

/// The page of requests as calendar and hot spots.
class tst_RequestModes : public RequestsDesk
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aDayOfTheCalendarOpensItsList()
    {
        const ComplaintId sent = take("下水道堵了");
        dispatch(sent);
        take("路灯坏了");
        openPage();
        QTRY_COMPARE(model()->rowCount(), 2);
        m_page->showMode(ModeBar::Mode::Calendar);
        auto *days = m_page->findChild<QTableView *>("days");
        const auto *calendar = qobject_cast<DueCalendarModel *>(days->model());
        const QDate day = detailOf(sent).dueHandle.toTimeZone(Clock::zone()).date();
        const QModelIndex due = calendar->indexOf(day);
        QTRY_COMPARE(due.data(DueCalendarModel::DueRole).toInt(), 1);

        days->setCurrentIndex(due);
        QTest::keyClick(days, Qt::Key_Return);

        QTRY_COMPARE(keys(), QList{sent.value});
        QVERIFY(m_page->findChild<QPushButton *>("narrowed")->text().contains(day.toString(Qt::ISODate)));
    }

    void pageKeysTurnTheMonth()
    {
        openPage();
        m_page->showMode(ModeBar::Mode::Calendar);
        auto *days = m_page->findChild<QTableView *>("days");

        QTest::keyClick(days, Qt::Key_PageDown);

        QCOMPARE(qobject_cast<DueCalendarModel *>(days->model())->month(), QDate(2025, 10, 1));
    }

    void aRepeatCallerOpensHisRequests()
    {
        take("一"), take("二"), take("三");
        openPage();
        m_page->showMode(ModeBar::Mode::Radar);
        auto *callers = m_page->findChild<ListView *>("repeatCallers");
        QTRY_COMPARE(callers->model()->rowCount(), 1);

        callers->setCurrentIndex(callers->model()->index(0, 0));
        QTest::keyClick(callers, Qt::Key_Return);

        QTRY_COMPARE(model()->filter().phone, "10012345678");
        const QString words = m_page->findChild<QPushButton *>("narrowed")->text();
        QVERIFY(words.contains("100****5678"));
        QTRY_COMPARE(model()->rowCount(), 3);
    }
};

TEST_WITH_WIDGETS(tst_RequestModes)
#include "tst_requestmodes.moc"
