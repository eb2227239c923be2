// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/actiondialog.h"

#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"
#include "views/shell/messagebar.h"
#include "views/widgets/searchcombo.h"

#include <QtTest>
#include <QtWidgets>

/// The form of an action: exactly what the rules need, filled by keyboard.
class tst_ActionDialog : public QObject
{
    Q_OBJECT

private slots:
    /// For each action in each state it can be done in: every field the rules need is there.
    void everyRequiredFieldHasAnEditor()
    {
        const QHash<ComplaintField, QString> names{{ComplaintField::Category, "category"},
                                                   {ComplaintField::Urgency, "urgency"},
                                                   {ComplaintField::Host, "host"},
                                                   {ComplaintField::Parent, "parent"},
                                                   {ComplaintField::SuggestedSection, "suggestedSection"},
                                                   {ComplaintField::Reason, "reason"},
                                                   {ComplaintField::ChannelTold, "channelTold"},
                                                   {ComplaintField::NewDate, "newDate"},
                                                   {ComplaintField::Plan, "plan"},
                                                   {ComplaintField::ReviewDate, "reviewDate"},
                                                   {ComplaintField::Approver, "approver"},
                                                   {ComplaintField::Contacted, "contacted"},
                                                   {ComplaintField::Result, "result"},
                                                   {ComplaintField::Reply, "reply"},
                                                   {ComplaintField::Evidence, "evidence"}};
        for (const auto &row : complaintTable().rows()) {
            const Complaint complaint = request(row.from);
            const ActionForm form(row.action, complaint, choices());
            for (const auto field : ComplaintRules::requiredFields(row.action, complaint, {}))
                QVERIFY2(form.findChild<QWidget *>(names.value(field)),
                         qPrintable(ComplaintNames::code(row.action) + ' ' + names.value(field)));
        }
    }

    void theSuperiorsDeadlineStartsFromWhatWasSaid()
    {
        Complaint complaint = request(ComplaintState::Handling);
        complaint.dueSuperior = QDateTime(QDate(2025, 10, 31), QTime(17, 0), Clock::zone());
        const ActionForm form(ComplaintAction::LimitBySuperior, complaint, choices());
        auto *field = form.findChild<QDateTimeEdit *>("dueSuperior");
        QVERIFY(field && form.findChild<QWidget *>("reason"));
        QCOMPARE(form.input().dueSuperior, complaint.dueSuperior);

        field->setDate(QDate(2025, 11, 7));

        QCOMPARE(form.input().dueSuperior.toTimeZone(Clock::zone()).date(), QDate(2025, 11, 7));
    }

    void nothingElseIsAsked()
    {
        const ActionForm form(ComplaintAction::Accept, request(ComplaintState::Registered), choices());

        QVERIFY(form.findChild<QWidget *>("note"));
        for (const auto *other : {"host", "reason", "reply", "approver", "newDate"})
            QVERIFY2(!form.findChild<QWidget *>(other), other);
    }

    void dispatchingByKeyboard()
    {
        ActionDialog dialog(ComplaintAction::Dispatch, request(ComplaintState::Accepted), choices());
        QSignalSpy submitted(&dialog, &ActionDialog::submitted);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *host = dialog.findChild<SearchCombo *>("host");
        host->setFocus();
        host->selectAll();

        for (const char letter : {'s', 'z', 'b'}) // the initials of 市政办
            QTest::keyClick(listener(host), letter);
        QTest::keyClick(listener(host), Qt::Key_Return);

        QTRY_COMPARE(host->current().toLongLong(), 7);
        dialog.findChild<QPushButton *>("yes")->click();
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(submitted.first().first().value<ComplaintInput>().host.id.value, 7);
    }

    void whatTheFormHoldsIsWhatIsSubmitted()
    {
        ActionDialog dialog(ComplaintAction::FeedBack, request(ComplaintState::Handling), choices());
        QSignalSpy submitted(&dialog, &ActionDialog::submitted);
        auto *result = dialog.findChild<QComboBox *>("result");
        result->setCurrentIndex(result->findData(int(ComplaintResult::Solved)));
        dialog.findChild<QPlainTextEdit *>("reply")->setPlainText("已更换灯头");
        dialog.findChild<QLineEdit *>("evidence")->setText("照片");
        dialog.findChild<QLineEdit *>("note")->setText("当日完成");

        dialog.findChild<QPushButton *>("yes")->click();

        QCOMPARE(submitted.size(), 1);
        const auto input = submitted.first().first().value<ComplaintInput>();
        QCOMPARE(input.result, ComplaintResult::Solved);
        QCOMPARE(input.reply, "已更换灯头");
        QCOMPARE(input.evidence, "照片");
        QCOMPARE(input.note, "当日完成");
        QVERIFY(input.contacted.isValid());
    }

    void typingBeginsWhereAnAnswerIsMissing()
    {
        ActionDialog dialog(ComplaintAction::FeedBack, request(ComplaintState::Handling), choices());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));

        QVERIFY(dialog.findChild<QWidget *>("contacted")); // it has its answer: now
        QCOMPARE(dialog.focusWidget()->objectName(), "result");
    }

    void itWaitsForTheAnswerAndCanTryAgain()
    {
        ActionDialog dialog(ComplaintAction::Void, request(ComplaintState::Registered), choices());
        auto *yes = dialog.findChild<QPushButton *>("yes");
        dialog.show();

        yes->click();
        QVERIFY(!yes->isEnabled()); // a second click would act twice
        dialog.showRefusal({Error::Kind::Invalid, "缺少理由", {}});

        QVERIFY(yes->isEnabled());
        QCOMPARE(dialog.findChild<MessageBar *>()->text(), "缺少理由");
    }

    void controlEnterSubmitsFromALongText()
    {
        ActionDialog dialog(ComplaintAction::Void, request(ComplaintState::Registered), choices());
        QSignalSpy submitted(&dialog, &ActionDialog::submitted);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *reason = dialog.findChild<QPlainTextEdit *>("reason");
        reason->setFocus();
        QTest::keyClicks(reason, "test");

        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(submitted.size(), 1);
        QCOMPARE(submitted.first().first().value<ComplaintInput>().reason, "test");
    }

private:
    /// The list of suggestions takes the keys while it is open.
    static QWidget *listener(QWidget *field)
    {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup : field;
    }

    static Complaint request(ComplaintState state)
    {
        Complaint complaint;
        complaint.id = {1};
        complaint.state = state;
        complaint.phone = "10012345678";
        complaint.dueHandle = QDateTime(QDate(2025, 10, 20), QTime(17, 30), Clock::zone());
        return complaint;
    }

    static ActionChoices choices()
    {
        ActionChoices choices;
        choices.facts.sections = {{.id = {7}, .code = "S02", .name = "市政办"},
                                  {.id = {8}, .code = "S03", .name = "物业办"}};
        choices.facts.categories = {{.code = "B0107", .major = "公用设施", .name = "路灯"}};
        return choices;
    }
};

TEST_WITH_WIDGETS(tst_ActionDialog)
#include "tst_actiondialog.moc"
