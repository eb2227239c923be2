// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attachments/attachmentdirectory.h"
#include "tests/views/complaints/intakewindow.h"
#include "views/complaints/intakeform.h"

#include <QClipboard>
#include <QPlainTextEdit>

/// The whole of an intake, through real keys on the real window and file.
class tst_IntakeDialog : public IntakeWindow
{
    Q_OBJECT

private slots:
    void init() { sitDown(); }
    void cleanup() { getUp(); }

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

private:
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
};

TEST_WITH_WIDGETS(tst_IntakeDialog)
#include "tst_intakedialog.moc"
