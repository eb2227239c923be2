// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/complaints/requestsdesk.h"
#include "models/complaints/complaintradarmodels.h"
#include "models/complaints/duecalendarmodel.h"
#include "views/complaints/complaintdetailpane.h"
#include "views/widgets/searchcombo.h"

/// The page of requests as board, calendar and hot spots.
class tst_RequestModes : public RequestsDesk
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void arrowsGoThroughTheBoard()
    {
        const ComplaintId fresh = take("路灯坏了");
        const ComplaintId sent = take("下水道堵了");
        dispatch(sent);
        openPage();
        m_page->showMode(ModeBar::Mode::Board);
        QTRY_COMPARE(lanes().size(), 3);

        lanes().at(0)->setFocus();
        QTRY_COMPARE(board()->chosen(), fresh);
        QTest::keyClick(lanes().at(0), Qt::Key_Right);

        QTRY_COMPARE(board()->chosen(), sent);
        QTRY_COMPARE(m_page->detail()->shown(), sent);
        QVERIFY(lanes().at(1)->hasFocus());
    }

    void aCardIsMovedByKeysOnlyWhereTheRulesLetIt()
    {
        const ComplaintId ready = take("路灯坏了");
        accept(ready);
        openPage();
        QSignalSpy told(m_page.get(), &Page::messageChanged);
        m_page->showMode(ModeBar::Mode::Board);
        QTRY_COMPARE(lanes().size(), 3);
        lanes().at(0)->setFocus();
        QTRY_COMPARE(board()->chosen(), ready);
        QTest::keyClick(lanes().at(0), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(told.count(), 1); // nothing is on that side

        QTRY_VERIFY((QTest::keyClick(lanes().at(0), Qt::Key_Right, Qt::ControlModifier),
                     m_page->findChild<QDialog *>("actionDialog")));
        auto *dialog = m_page->findChild<QDialog *>("actionDialog");
        QCOMPARE(dialog->findChild<SearchCombo *>("host")->current(),
                 QString::number(m_office->municipal.value));
        dialog->findChild<QPushButton *>("yes")->click();

        QTRY_COMPARE(stateOf(ready), S::Dispatched);
        QTRY_COMPARE(lanes().at(1)->model()->rowCount(lanes().at(1)->rootIndex()), 1);
    }

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
