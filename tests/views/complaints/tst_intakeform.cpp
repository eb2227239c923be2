// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/intakeform.h"

#include "models/base/clock.h"
#include "models/complaints/complaintservice.h"
#include "tests/support/keyboard.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"
#include "views/complaints/placesearch.h"
#include "views/shell/dialogs.h"
#include "views/widgets/formfield.h"
#include "views/widgets/searchcombo.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QtTest>

/// A clerk takes a request down without touching the mouse.
class tst_IntakeForm : public QObject, protected Keyboard
{
    Q_OBJECT

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<OfficeService> m_facts;
    std::unique_ptr<ComplaintService> m_service;
    std::unique_ptr<IntakeForm> m_form;

    template <typename T>
    T *part(const char *name) const
    {
        return m_form->findChild<T *>(name);
    }

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

private slots:
    void init()
    {
        Clock::freeze(QDateTime({2025, 9, 25}, {10, 0}, Clock::zone()));
        m_office = std::make_unique<TestOffice>();
        m_facts = std::make_unique<OfficeService>(**m_office);
        m_service = std::make_unique<ComplaintService>(**m_office);
        m_service->setSession(m_office->clerk());
        m_form = std::make_unique<IntakeForm>();
        m_form->setPlaceProvider(placeProvider(*m_facts, m_form.get()));
        connect(m_form.get(), &IntakeForm::submitted, m_service.get(), &ComplaintService::take);
        connect(m_service.get(), &ComplaintService::failed, m_form.get(), &IntakeForm::setFailure);
        bool loaded = false;
        m_facts->load(m_form.get(), [&](const Result<OfficeFacts> &facts) {
            QVERIFY_OK(facts);
            m_form->setFacts(*facts);
            loaded = true;
        });
        QTRY_VERIFY(loaded);
        m_form->resize(1100, 700);
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        m_form->setFocus();
    }

    void cleanup()
    {
        m_form.reset();
        m_service.reset();
        m_facts.reset();
        m_office.reset();
        Clock::freeze({});
    }

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

    void whoTabsOnBeforeThePlaceIsFoundGetsTheFirst()
    {
        auto *place = part<PlacePicker>("place");
        place->setFocus();

        type("whsq");
        press(Qt::Key_Tab);

        QTRY_COMPARE(place->place().name, "望湖社区");
        QCOMPARE(focused(), "address");
    }

    void aPlaceNobodyKnowsIsToldAtTheField()
    {
        auto *place = m_form->findChild<PlacePicker *>("place");
        place->setFocus(Qt::TabFocusReason);
        type("zzz");

        const auto told = [this] {
            const auto labels = m_form->findChildren<QLabel *>();
            return std::ranges::any_of(labels,
                                       [](QLabel *l) { return l->isVisible() && l->text().contains("zzz"); });
        };
        QTRY_VERIFY(told());
    }

    void aMissingContentIsToldAtTheField()
    {
        QSignalSpy submitted(m_form.get(), &IntakeForm::submitted);
        auto *content = part<QPlainTextEdit>("content");
        auto *field = qobject_cast<FormField *>(content->parentWidget());

        press(Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(submitted.size(), 0);
        QVERIFY(field->isWrong());
        QVERIFY(!field->hint().isEmpty());
        QCOMPARE(focused(), "content");
        QVERIFY(!QApplication::activeModalWidget());

        compose("lu'deng");
        QVERIFY(field->isWrong()); // nothing is judged while composing
        commit("路灯");
        QVERIFY(!field->isWrong());
    }

    void lettersBeingComposedAreNoText()
    {
        QSignalSpy edited(m_form.get(), &IntakeForm::edited);

        compose("ou'yang");

        QVERIFY(!m_form->isDirty());
        QCOMPARE(edited.size(), 0);
        commit("欧阳");
        QCOMPARE(m_form->values().reporter, "欧阳");
    }

    void thePromiseFollowsTheKindAndTheUrgency()
    {
        const QString ordinary = part<QLabel>("promise")->text();
        QVERIFY2(ordinary.contains("9 Oct, 17:30"), qPrintable(ordinary)); // over the National Day holiday

        part<SearchCombo>("urgency")->setFocus();
        type("urgent");
        press(Qt::Key_Return);

        const QString urgent = part<QLabel>("promise")->text();
        QVERIFY2(urgent.contains("26 Sep, 10:00"), qPrintable(urgent));
        QVERIFY(part<QLabel>("promise")->toolTip().contains("Clock hours"));
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

    void anAnonymousCallerIsNotNamed()
    {
        type("Ou");
        part<QCheckBox>("anonymous")->setFocus();
        press(Qt::Key_Space);

        QVERIFY(!part<QLineEdit>("reporter")->isEnabled());
        QVERIFY(m_form->values().toComplaint().reporter.isEmpty());
    }

    void halfAWordIsNoChoice()
    {
        auto *kind = part<SearchCombo>("kind");
        const QString before = kind->current();
        kind->setFocus();

        type("xyz");
        press(Qt::Key_Tab);

        QCOMPARE(kind->current(), before);
        QVERIFY(!kind->text().contains("xyz"));
    }
};

TEST_WITH_WIDGETS(tst_IntakeForm)
#include "tst_intakeform.moc"
