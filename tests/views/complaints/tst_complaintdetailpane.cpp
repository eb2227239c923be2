// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/complaintdetailpane.h"

#include "tests/support/typing.h"
#include "tests/views/complaints/requestpane.h"
#include "views/shell/messagebar.h"
#include "views/widgets/searchcombo.h"
#include "views/widgets/timeline.h"

/// One request: what is offered, what is asked, what is stored.
class tst_ComplaintDetailPane : public RequestPane
{
    Q_OBJECT

private slots:
    void init()
    {
        openOffice(&TestOffice::clerk);
        showRequest({480, 700});
        QTRY_VERIFY(!texts().filter("路灯").isEmpty());
    }
    void cleanup() { tearDown(); }

    void onlyWhatIsAllowedIsOffered()
    {
        QVERIFY(button("accept"));
        QVERIFY(!button("answer")); // not a consultation
        QVERIFY(!button("close"));
    }

    void aPersonWithoutTheRoleIsOfferedNothing()
    {
        m_service->setSession({"周末", int(OfficeRole::Leader), {}});

        QTRY_VERIFY(!button("accept"));
        QVERIFY(m_pane->detail().allowed.isEmpty());
    }

    void acceptingAsksForWhatTheRulesNeedAndIsStored()
    {
        button("accept")->click();
        ActionDialog *dialog = opened();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<SearchCombo *>("category")->current(), "B0107");

        QTest::keyClick(dialog, Qt::Key_Return);

        QTRY_COMPARE(m_pane->detail().complaint.state, ComplaintState::Accepted);
        QTRY_VERIFY(!opened());
        QTRY_VERIFY(button("dispatch"));
    }

    void aRefusalStandsInTheDialogAndKeepsTheWords()
    {
        button("void")->click();
        ActionDialog *dialog = opened();
        type(dialog->findChild<QLineEdit *>("note"), "手滑");
        dialog->findChild<QPushButton *>("yes")->click();

        QTRY_VERIFY(!dialog->findChild<MessageBar *>()->text().isEmpty());

        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->findChild<QLineEdit *>("note")->text(), "手滑");
        QVERIFY(dialog->findChild<QPushButton *>("yes")->isEnabled());
    }

    void whatNeedsNothingIsDoneAtOnce()
    {
        dispatch();
        m_service->setSession(m_office->handler());
        QTRY_VERIFY(button("sign"));

        button("sign")->click();

        QTRY_COMPARE(m_pane->detail().complaint.state, ComplaintState::Handling);
        QVERIFY(!opened());
    }

    void aFailureWithoutADialogIsToldToThePage()
    {
        dispatch();
        m_service->setSession(m_office->handler());
        QTRY_VERIFY(button("sign"));
        QSignalSpy failed(m_pane.get(), &ComplaintDetailPane::failed);
        m_service->setSession({"路人", 0, {}}); // nothing allowed any more, but the button still stands

        m_pane->start(ComplaintAction::Sign);

        QTRY_COMPARE(failed.size(), 1);
    }

    void theReporterIsMaskedUntilAskedFor()
    {
        QVERIFY(texts().filter("10012345678").isEmpty());
        QVERIFY(texts().filter("欧阳小满").isEmpty());

        m_pane->findChild<QPushButton *>("reveal")->menu()->actions().constFirst()->trigger();

        QTRY_VERIFY(!texts().filter("10012345678").isEmpty());
        QVERIFY(!texts().filter("欧阳小满").isEmpty());
    }

    void theDueTimeIsExplainedOnDemand()
    {
        auto *explain = m_pane->findChild<QPushButton *>("explain");
        QVERIFY(!explain->isVisible()); // nothing is due yet
        dispatch();

        QTRY_VERIFY(explain->isVisible());
        explain->click();

        auto *spans = m_pane->findChild<Timeline *>("spans");
        QVERIFY(spans->isVisible());
        QVERIFY(!spans->steps().isEmpty());
    }

    void theTimelineIsNewestFirst()
    {
        dispatch();
        const auto steps = [this] { return m_pane->findChild<Timeline *>("timeline")->steps(); };

        QTRY_COMPARE(steps().size(), 3);

        QVERIFY(steps().first().what.contains("市政办"));
        QCOMPARE(steps().last().what, ComplaintNames::label(ComplaintAction::Register));
    }

    void controlEnterStartsThePrimaryAction()
    {
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));

        QTest::keyClick(m_pane.get(), Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(opened());
        QCOMPARE(opened()->action(), m_pane->detail().allowed.first());
    }

private:
    void dispatch()
    {
        QVERIFY_OK(m_office->act(m_office->clerk(),
                                 m_request.id,
                                 ComplaintAction::Accept,
                                 {.category = "B0107", .urgency = Urgency::Ordinary}));
        QVERIFY_OK(
            m_office->act(m_office->clerk(), m_request.id, ComplaintAction::Dispatch, {.host = host()}));
    }
};

TEST_WITH_WIDGETS(tst_ComplaintDetailPane)
#include "tst_complaintdetailpane.moc"
