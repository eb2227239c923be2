// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/intakedialog.h"

#include "models/attachments/attachmentdirectory.h"
#include "models/base/clock.h"
#include "models/drafts/draftservice.h"
#include "tests/support/keyboard.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"
#include "views/complaints/duplicatelist.h"
#include "views/complaints/intakeform.h"
#include "views/shell/messagebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

/// The whole of an intake, through real keys on the real window and file.
class tst_IntakeDialog : public QObject, protected Keyboard
{
    Q_OBJECT

    struct Desk
    {
        TestOffice office;
        ComplaintService complaints{*office};
        OfficeService facts{*office};
        DraftService drafts{*office};
        IntakeAdvisor advisor{*office};
        AttachmentService attachments{*office};
        QPointer<IntakeDialog> dialog;
    };
    std::unique_ptr<Desk> m_desk;

    template <typename T>
    T *part(const char *name) const
    {
        return m_desk->dialog->findChild<T *>(name);
    }

    Complaint before(const QString &content, int daysAgo = 3)
    {
        Complaint complaint = m_desk->office.streetLamp();
        complaint.content = content;
        complaint.sex = Sex::Female;
        complaint.address = "望湖小区北门边";
        complaint.received = Clock::now().addDays(-daysAgo);
        return m_desk->office.take(complaint).value_or(Complaint());
    }

    void open()
    {
        m_desk->dialog = new IntakeDialog(
            {m_desk->complaints, m_desk->facts, m_desk->drafts, m_desk->advisor, m_desk->attachments});
        m_desk->dialog->show();
        m_desk->dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->dialog));
        QTRY_COMPARE(focused(), "reporter");
        part<PlacePicker>("place")->setPlace({.id = m_desk->office.building.id.value,
                                              .name = "3号楼",
                                              .path = "云溪街道 / 望湖社区 / 3号楼",
                                              .office = m_desk->office.office.id.value});
    }

    Complaint registered(QSignalSpy &spy)
    {
        if (!spy.size() && !spy.wait())
            return {};
        const ComplaintId id = qvariant_cast<Complaint>(spy.first().first()).id;
        return (*m_desk->office)
            .readNow([=](Connection &c) { return ComplaintRepository(c).byId(id); })
            .value_or(Complaint());
    }

    void takeDownARepeatCaller()
    {
        type("5678"); // the telephone shows them
        QTRY_VERIFY(QApplication::activePopupWidget());
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(focused(), "content");
        commit("楼下下水道堵了，污水外溢，已经两天。");
        press(Qt::Key_Tab);
        QCOMPARE(focused(), "category");
        type("ld");
        press(Qt::Key_Tab);
        QCOMPARE(focused(), "urgency");
        press(Qt::Key_Tab);
        QCOMPARE(focused(), "kind");
        type("qz"); // no such kind in English: what stands there stays
        press(Qt::Key_Tab);
        QCOMPARE(focused(), "channel");
        type("tele");
        press(Qt::Key_Tab);
        press(Qt::Key_Return, Qt::ControlModifier);
    }

    bool isAlarmed() const { return part<MessageBar>("alarm")->isVisible(); }
    DuplicateList *duplicates() const { return m_desk->dialog->findChild<DuplicateList *>(); }

private slots:
    void init()
    {
        Clock::freeze(QDateTime({2026, 3, 12}, {10, 0}, Clock::zone()));
        m_desk = std::make_unique<Desk>();
        m_keys = 0;
        m_desk->complaints.setSession(m_desk->office.clerk());
    }
    void cleanup()
    {
        delete m_desk->dialog;
        m_desk.reset();
        Clock::freeze({});
    }

    void aRepeatCallerIsTakenDownInFortyKeys()
    {
        before("路灯坏了");
        open();
        QSignalSpy spy(&m_desk->complaints, &ComplaintService::registered);

        takeDownARepeatCaller();

        const Complaint made = registered(spy);
        QVERIFY2(m_keys <= 40, qPrintable(QString::number(m_keys)));
        QCOMPARE(made.reporter, "欧阳小满");
        QCOMPARE(made.sex, Sex::Female);
        QCOMPARE(made.phone, "10012345678");
        QCOMPARE(made.address, "望湖小区北门边");
        QCOMPARE(made.place.value, m_desk->office.building.id.value);
        QCOMPARE(made.category, "B0107");
        QCOMPARE(made.channel, Channel::Telephone);
        QCOMPARE(made.content, "楼下下水道堵了，污水外溢，已经两天。");
        QTRY_VERIFY(!m_desk->dialog || !m_desk->dialog->isVisible());
        qInfo("%d keys", m_keys);
    }

    void whoOnlyTypesANameIsNotTakenForAnother()
    {
        before("路灯坏了");
        open();

        commit("欧阳");
        QTRY_VERIFY(QApplication::activePopupWidget());
        press(Qt::Key_Return);

        QCOMPARE(focused(), "phone");
        QVERIFY(part<QLineEdit>("phone")->text().isEmpty());
    }

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

    void aPastedPictureBelongsToTheRequest()
    {
        open();
        QSignalSpy spy(&m_desk->complaints, &ComplaintService::registered);
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QGuiApplication::clipboard()->setImage(image);
        part<QPlainTextEdit>("content")->setFocus();
        commit("路灯坏了，有照片");

        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(part<IntakeForm>("intakeForm")->values().files.size(), 1);
        press(Qt::Key_Return, Qt::ControlModifier);

        const Complaint made = registered(spy);
        QCOMPARE(made.content, "路灯坏了，有照片");
        const auto files = (*m_desk->office).readNow([&](Connection &c) {
            return AttachmentDirectory::of(c, {"complaint", made.id.value});
        });
        QVERIFY_OK(files);
        QCOMPARE(files->size(), 1);
        QCOMPARE(files->first().file.mediaType, "image/png");
        QVERIFY(QFile::exists(m_desk->attachments.pathOf(files->first().file)));
    }

    void pastedWordsStayWords()
    {
        open();
        QGuiApplication::clipboard()->setText("从微信复制的话");
        part<QPlainTextEdit>("content")->setFocus();

        press(Qt::Key_V, Qt::ControlModifier);

        QCOMPARE(part<IntakeForm>("intakeForm")->values().content, "从微信复制的话");
    }

    void aWrongIdNumberIsNotStored()
    {
        open();
        QSignalSpy submitted(part<IntakeForm>("intakeForm"), &IntakeForm::submitted);
        part<QPlainTextEdit>("content")->setFocus();
        commit("申请低保");
        part<QLineEdit>("idNumber")->setText("11010519491231002Y");
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 0);
        QCOMPARE(focused(), "idNumber");

        part<QLineEdit>("idNumber")->setText("11010519491231002X"); // the standard's own example
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1);
        const auto submission = qvariant_cast<IntakeSubmission>(submitted.first().first());
        QCOMPARE(submission.complaint.sex, Sex::Female); // the number says so
    }

    void onlyASuperiorHasADeadlineOfHisOwn()
    {
        open();
        auto *due = part<QWidget>("dueSuperior");
        QVERIFY(!due->isVisible());
        IntakeDraft draft;
        draft.content = "上级交办";
        draft.channel = Channel::Superior;
        draft.dueSuperior = QDateTime({2026, 3, 20}, {17, 30}, Clock::zone());
        draft.respondent = "某物业公司";
        draft.respondentSection = m_desk->office.property;

        auto *form = part<IntakeForm>("intakeForm");
        form->setValues(draft);

        QVERIFY(due->isVisible());
        QTRY_COMPARE((form->setValues(draft), form->values()), draft);
        QCOMPARE(IntakeDraft::fromJson(draft.toJson()), draft);
    }
};

TEST_WITH_WIDGETS(tst_IntakeDialog)
#include "tst_intakedialog.moc"
