// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/complaints/intakepaper.h"
#include "views/shell/dialogs.h"

/// A clerk takes a request down without touching the mouse.
class tst_IntakeForm : public IntakePaper
{
    Q_OBJECT

private slots:
    void init() { putForward(); }
    void cleanup() { putAway(); }

    void aRequestIsTakenDownByKeysAlone()
    {
        QSignalSpy registered(m_service.get(), &ComplaintService::registered);

        takeDownWhoAndWhere();
        takeDownWhat();

        QTRY_COMPARE(registered.size(), 1);
        const Complaint made = stored(qvariant_cast<Complaint>(registered.first().first()).id);
        QCOMPARE(made.reporter, "欧阳小满");
        QCOMPARE(made.phone, "10012345678");
        QVERIFY(made.confidential);
        QVERIFY(!made.anonymous && !made.noReply);
        QCOMPARE(made.place.value, m_office->building.id.value);
        QCOMPARE(made.office.value, m_office->office.id.value);
        QCOMPARE(made.address, "三单元门口");
        QCOMPARE(made.title, "路灯坏了三天");
        QCOMPARE(made.content, "路灯坏了三天\n晚上看不清路。");
        QCOMPARE(made.kind, ComplaintKind::Help);
        QCOMPARE(made.channel, Channel::Telephone);
        QCOMPARE(made.category, "B0107");
        QCOMPARE(made.urgency, Urgency::Ordinary);
        QCOMPARE(made.state, ComplaintState::Registered);
        QVERIFY(!made.number.isEmpty());
    }

    void enterLeadsThroughTheLines()
    {
        press(Qt::Key_Return);
        QCOMPARE(focused(), "phone");
        press(Qt::Key_Return);
        QCOMPARE(focused(), "place");
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QCOMPARE(focused(), "content");
    }

    void aFailureKeepsWhatWasTyped()
    {
        part<QPlainTextEdit>("content")->setFocus();
        say("lu'deng", "路灯坏了");
        QSignalSpy submitted(m_form.get(), &IntakeForm::submitted);
        m_form->disconnect(m_service.get());
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1); // it is under way

        m_form->setFailure({Error::Kind::Storage, "The disk is full.", {}});

        QVERIFY(part<QLabel>("messageText")->isVisible());
        QCOMPARE(part<QLabel>("messageText")->text(), "The disk is full.");
        QCOMPARE(m_form->values().content, "路灯坏了");
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 2);
    }

    void escapeAsksOnlyWhenSomethingIsTyped()
    {
        QSignalSpy cancelled(m_form.get(), &IntakeForm::cancelled);
        press(Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(Dialogs::takeAsked().isEmpty());

        type("Ou");
        Dialogs::cancelNext();
        press(Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(m_form->values().reporter, "Ou");

        Dialogs::setNextAnswer(true);
        press(Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 2);
        QCOMPARE(Dialogs::takeAsked().size(), 2);
        QVERIFY(!m_form->isDirty());
    }

    void theNextCallerComesByTheSameChannel()
    {
        part<SearchCombo>("channel")->setFocus();
        type("tele");
        press(Qt::Key_Return);

        m_form->clear();

        QCOMPARE(m_form->values().channel, Channel::Telephone);
        QCOMPARE(focused(), "reporter");
        QVERIFY(!m_form->isDirty());
    }

private:
    void takeDownWhoAndWhere()
    {
        QCOMPARE(focused(), "reporter");
        say("ou'yang'xiao'man", "欧阳小满");
        press(Qt::Key_Tab);
        type("10012345678");
        press(Qt::Key_Tab);
        QCOMPARE(focused(), "place");
        type("3hl");
        QTRY_VERIFY(part<PlacePicker>("place")->isPopupVisible());
        press(Qt::Key_Tab);
        QCOMPARE(part<PlacePicker>("place")->text(), "3号楼");
        QCOMPARE(focused(), "address");
        say("san'dan'yuan", "三单元门口");
        press(Qt::Key_Tab);
    }

    void takeDownWhat()
    {
        say("lu'deng", "路灯坏了三天");
        press(Qt::Key_Return);
        say("wan'shang", "晚上看不清路。");
        press(Qt::Key_Tab);
        QCOMPARE(focused(), "category");
        type("ld");
        press(Qt::Key_Tab);
        QCOMPARE(focused(), "urgency");
        press(Qt::Key_Tab);
        QCOMPARE(focused(), "kind");
        type("help");
        press(Qt::Key_Tab);
        QCOMPARE(focused(), "channel");
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        for (const char *rare : {"sex", "idNumber", "anonymous", "confidential"}) {
            press(Qt::Key_Tab);
            QCOMPARE(focused(), rare);
        }
        press(Qt::Key_Space);
        press(Qt::Key_Return, Qt::ControlModifier);
    }

    Complaint stored(ComplaintId id)
    {
        return (**m_office)
            .readNow([=](Connection &c) { return ComplaintRepository(c).byId(id); })
            .value_or(Complaint());
    }
};

TEST_WITH_WIDGETS(tst_IntakeForm)
#include "tst_intakeform.moc"
