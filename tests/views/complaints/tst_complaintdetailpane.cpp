// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/complaintdetailpane.h"

#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"
#include "tests/support/typing.h"
#include "views/complaints/actiondialog.h"
#include "views/shell/messagebar.h"
#include "views/widgets/searchcombo.h"
#include "views/widgets/timeline.h"

#include <QtTest>
#include <QtWidgets>

/// One request: what is offered, what is asked, what is stored.
class tst_ComplaintDetailPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<TestOffice>();
        m_service = std::make_unique<ComplaintService>(**m_office);
        m_service->setSession(m_office->clerk());
        m_facts = std::make_unique<OfficeService>(**m_office);
        m_request = m_office->take(m_office->streetLamp()).value();
        m_pane = std::make_unique<ComplaintDetailPane>(*m_service, *m_facts);
        m_pane->resize(480, 700);
        m_pane->show();
        m_pane->setComplaint(m_request.id);
        QTRY_COMPARE(m_pane->detail().complaint.number, m_request.number);
        QTRY_VERIFY(!texts().filter("路灯").isEmpty());
    }
    void cleanup()
    {
        m_pane.reset();
        m_facts.reset();
        m_service.reset();
        m_office.reset();
    }

    void onlyWhatIsAllowedIsOffered()
    {
        QVERIFY(button("accept"));
        QVERIFY(!button("answer")); // not a consultation
        QVERIFY(!button("close"));
    }

    void aPersonWithoutTheRoleIsOfferedNothing()
    {
        m_service->setSession({"周末", int(ComplaintRole::Leader), {}});

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

        m_pane->findChild<QPushButton *>("reveal")->click();

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
        Section host;
        host.id = m_office->municipal;
        host.name = "市政办";
        QVERIFY_OK(m_office->act(m_office->clerk(),
                                 m_request.id,
                                 ComplaintAction::Accept,
                                 {.category = "B0107", .urgency = Urgency::Ordinary}));
        QVERIFY_OK(m_office->act(m_office->clerk(), m_request.id, ComplaintAction::Dispatch, {.host = host}));
    }

    QPushButton *button(const QString &action) const
    {
        for (auto *found : m_pane->findChildren<QPushButton *>("button.complaints." + action)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    ActionDialog *opened() const
    {
        auto *dialog = m_pane->findChild<ActionDialog *>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }

    QStringList texts() const
    {
        QStringList texts;
        for (const auto *label : m_pane->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<ComplaintService> m_service;
    std::unique_ptr<OfficeService> m_facts;
    std::unique_ptr<ComplaintDetailPane> m_pane;
    Complaint m_request;
};

TEST_WITH_WIDGETS(tst_ComplaintDetailPane)
#include "tst_complaintdetailpane.moc"
