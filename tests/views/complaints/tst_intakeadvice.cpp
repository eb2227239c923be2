// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/complaints/intakewindow.h"
#include "views/complaints/duplicatelist.h"
#include "views/complaints/intakeform.h"
#include "views/shell/messagebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

/// What the intake says while one types: the same matter, danger, and where it may go.
class tst_IntakeAdvice : public IntakeWindow
{
    Q_OBJECT

private slots:
    void init() { sitDown(); }
    void cleanup() { getUp(); }

    void theSameMatterIsOfferedWithItsReasonAndMerged()
    {
        const Complaint parent = before("北门口路灯坏了，晚上看不清路");
        open();
        QSignalSpy spy(&m_desk->complaints, &ComplaintService::registered);
        part<QPlainTextEdit>("content")->setFocus();
        commit("小区北门口的路灯坏了，晚上看不清路");
        QTRY_COMPARE(duplicates()->candidates().size(), 1);
        const auto reason = part<QLabel>("reason");
        QVERIFY2(reason->text().contains("alike"), qPrintable(reason->text()));
        QVERIFY(reason->isVisible());

        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(part<QLabel>("mergeWords")->text().contains(parent.number));
        press(Qt::Key_Return, Qt::ControlModifier);

        const Complaint made = registered(spy);
        QCOMPARE(made.state, ComplaintState::Merged);
        QCOMPARE(made.parent, parent.id);
        QVERIFY(!made.told.isValid());
    }

    void whoAsksAgainIsToldHowItStands()
    {
        const Complaint parent = before("北门口路灯坏了，晚上看不清路");
        open();
        QSignalSpy spy(&m_desk->complaints, &ComplaintService::registered);
        part<QLineEdit>("phone")->setText(parent.phone);
        part<QPlainTextEdit>("content")->setFocus();
        commit("北门口路灯坏了，晚上看不清路，修好了吗");
        QTRY_COMPARE(duplicates()->candidates().size(), 1);
        QTRY_VERIFY(duplicates()->candidates().first().isSameReporter());

        part<QPushButton>("merge")->click();
        QVERIFY(part<QLabel>("mergeWords")->text().contains(parent.number));
        QVERIFY(part<QCheckBox>("newFacts")->isVisible());
        press(Qt::Key_Return, Qt::ControlModifier);

        const Complaint made = registered(spy);
        QCOMPARE(made.parent, parent.id);
        QVERIFY(made.told.isValid());
        QVERIFY(made.reply.contains(parent.number));
        QVERIFY(!made.dueHandle.isValid());
    }

    void newFactsLetHimWaitForTheAnswer()
    {
        before("北门口路灯坏了，晚上看不清路");
        open();
        part<QLineEdit>("phone")->setText("10012345678");
        part<QPlainTextEdit>("content")->setFocus();
        commit("北门口路灯坏了，晚上看不清路，今天还漏电");
        QTRY_VERIFY(!duplicates()->candidates().isEmpty() &&
                    duplicates()->candidates().first().isSameReporter());
        duplicates()->choose(0);
        QVERIFY(!duplicates()->told().isEmpty());

        part<QCheckBox>("newFacts")->click();

        QVERIFY(duplicates()->told().isEmpty());
        duplicates()->keepApart();
        QVERIFY(!duplicates()->chosen());
        QCOMPARE(m_desk->dialog->findChild<QAction *>("complaints.submit")->text(), "Register");
    }

    void anEmergencyIsGivenAwayByOneKey()
    {
        open();
        QSignalSpy spy(&m_desk->complaints, &ComplaintService::registered);
        part<QPlainTextEdit>("content")->setFocus();
        commit("3号楼有人家着火了");
        QVERIFY(isAlarmed());
        QVERIFY(part<MessageBar>("alarm")->text().contains("119"));

        press(Qt::Key_F9);

        const Complaint made = registered(spy);
        QCOMPARE(made.emergency, Emergency::Fire);
        QCOMPARE(made.state, ComplaintState::Closed);
        QCOMPARE(
            m_desk->office.value("SELECT count(*) FROM change WHERE action = 'complaint.register'").toInt(),
            1);
    }

    void theAlarmGoesWithItsWords()
    {
        open();
        part<QPlainTextEdit>("content")->setFocus();
        commit("有人打架");
        QVERIFY(isAlarmed());

        part<QPlainTextEdit>("content")->setPlainText("路灯坏了");

        QVERIFY(!isAlarmed());
        QSignalSpy submitted(part<IntakeForm>("intakeForm"), &IntakeForm::submitted);
        press(Qt::Key_F9); // nothing is in danger
        QCOMPARE(submitted.size(), 0);
    }

    void whatIsSuggestedIsTakenByOneKey()
    {
        open();
        part<QPlainTextEdit>("content")->setFocus();
        commit("门口路灯不亮，老人摔了一跤");
        auto *suggestion = part<QPushButton>("suggestion");
        QTRY_VERIFY(suggestion->isVisible());
        QVERIFY2(suggestion->text().contains("路灯"), qPrintable(suggestion->text()));

        press(Qt::Key_F8);

        QCOMPARE(part<IntakeForm>("intakeForm")->values().category, "B0107");
        QCOMPARE(part<IntakeForm>("intakeForm")->values().urgency, Urgency::Quick);
        QVERIFY(!suggestion->isVisible());
        QTRY_VERIFY(part<QLabel>("likelyHost")->text().contains("市政办"));
    }

private:
    bool isAlarmed() const { return part<MessageBar>("alarm")->isVisible(); }
    DuplicateList *duplicates() const { return m_desk->dialog->findChild<DuplicateList *>(); }
};

TEST_WITH_WIDGETS(tst_IntakeAdvice)
#include "tst_intakeadvice.moc"
