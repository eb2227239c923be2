// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintnames.h"
#include "tests/views/complaints/caseworkpane.h"
#include "views/complaints/deadlinestrip.h"
#include "views/complaints/historydialog.h"
#include "views/complaints/requestfiles.h"
#include "views/complaints/templatesdialog.h"
#include "views/shell/messagebar.h"
#include "views/widgets/attachmentstrip.h"
#include "views/widgets/timeline.h"

using S = ComplaintState;

/// What stands around a request on its page, and its menu of more.
class tst_CaseworkPanel : public CaseworkPane
{
    Q_OBJECT

private slots:
    void init() { openCase(); }
    void cleanup() { tearDown(); }

    void whatLiesOverTheStateIsUnderMore()
    {
        lead({A::Accept, A::Dispatch, A::Sign});

        QVERIFY(button("feedBack"));
        QVERIFY(button("more"));
        for (const char *over : {"supervise", "instruct", "limitBySuperior", "note", "tell", "addCoHost"}) {
            QVERIFY2(!button(over), over);
            QVERIFY2(menuItem(over), over);
        }
        QVERIFY(!menuItem("exclude")); // not closed
        QCOMPARE(menuItem("more")->shortcut(), QKeySequence(Qt::ALT | Qt::Key_0));
    }

    void moreOpensByKey()
    {
        const auto *menu = m_pane->findChild<QMenu *>("more");
        bool seen = false;
        QTimer::singleShot(100, this, [&] {
            seen = menu->isVisible();
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        });
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));

        QTest::keyClick(m_pane.get(), Qt::Key_0, Qt::AltModifier);

        QTRY_VERIFY(seen);
    }

    void aTickIsStoredAndSaysWho()
    {
        auto *box = m_pane->findChild<QWidget *>("checklist")->findChild<QCheckBox *>();
        QVERIFY(box);
        QVERIFY(!box->isChecked());

        box->click();

        QTRY_VERIFY(box->text().contains(m_office->handler().person));
        QVERIFY(box->isChecked());
        QCOMPARE(m_office->value("SELECT count(*) FROM complaint_tick WHERE _x = 0"), QVariant(1));
    }

    void whatIsNotTickedStandsInTheFeedbackForm()
    {
        lead({A::Accept, A::Dispatch, A::Sign});
        QTRY_VERIFY(!m_pane->detail().checklist.isEmpty());

        button("feedBack")->click();

        const auto *reminder = opened()->findChild<QLabel *>("unticked");
        QVERIFY(reminder);
        QVERIFY(reminder->text().contains(m_pane->detail().checklist.first().point.text));
    }

    void aTemplateIsInsertedByKeyAndFilled()
    {
        lead({A::Accept, A::Dispatch, A::Sign});
        button("feedBack")->click();
        auto *reply = opened()->findChild<QPlainTextEdit *>("reply");
        reply->setPlainText("您好。");
        reply->moveCursor(QTextCursor::End);
        auto *replies = opened()->findChild<QPushButton *>("replies");
        QVERIFY(replies);
        QTRY_VERIFY(!replies->menu()->actions().isEmpty());

        QTimer::singleShot(0, this, [replies] { QTest::keyClick(replies->menu(), Qt::Key_Down); });
        QTimer::singleShot(50, this, [replies] { QTest::keyClick(replies->menu(), Qt::Key_Return); });
        opened()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(opened()));
        QTest::keyClick(reply, Qt::Key_T, Qt::ControlModifier);

        QTRY_VERIFY(reply->toPlainText().size() > 10);
        QVERIFY(reply->toPlainText().startsWith("您好。"));
        QVERIFY(reply->toPlainText().contains(m_request.number));
        QVERIFY(!reply->toPlainText().contains("{number}"));
    }

    void notSolvedProposesRework()
    {
        toRevisit();
        button("close")->click();
        auto *solved = opened()->findChild<QComboBox *>("solved");
        auto *rating = opened()->findChild<QComboBox *>("rating");
        rating->setCurrentIndex(rating->findData(int(Rating::Dissatisfied)));
        solved->setCurrentIndex(solved->findData(int(SolvedAnswer::Yes)));
        auto *bar = opened()->findChild<MessageBar *>();
        QVERIFY(bar->text().isEmpty());

        solved->setCurrentIndex(solved->findData(int(SolvedAnswer::No)));
        QVERIFY(!bar->text().isEmpty());
        bar->message().action();

        QTRY_VERIFY(opened() && opened()->action() == A::Rework);
        QCOMPARE(opened()->findChild<QComboBox *>("rating")->currentData().toInt(),
                 int(Rating::Dissatisfied));
        opened()->findChild<QPushButton *>("yes")->click();
        QTRY_COMPARE(m_pane->detail().complaint.state, S::Handling);
        QCOMPARE(m_pane->detail().revisits.last().solved, SolvedAnswer::No);
        QCOMPARE(m_pane->detail().revisits.last().rating, Rating::Dissatisfied);
    }

    void aClosedRequestThatIsNotSolvedProposesReopening()
    {
        toRevisit();
        auto *notice = m_pane->findChild<MessageBar *>("notice");
        QVERIFY(notice->text().isEmpty());

        ComplaintInput input{.solved = SolvedAnswer::No, .rating = Rating::Dissatisfied};
        QVERIFY_OK(m_office->act(m_office->checker(), m_request.id, A::Close, input));

        QTRY_VERIFY(!notice->text().isEmpty());
        QCOMPARE(notice->message().actionText, ComplaintNames::label(A::Reopen));
        m_service->setSession({"周末", int(OfficeRole::Clerk), {}});
        QTRY_VERIFY(notice->message().actionText.isEmpty()); // not his to do, but he is told
    }

    void theHistoryMasksPeopleAndWritesBack()
    {
        QVERIFY_OK(m_office->TestDatabase::act(
            "UPDATE complaint SET phone = seal(?), address = seal(?) WHERE id = ?",
            {"10087654321", "望湖路1号3栋202", m_request.id.value}));
        menuItem("history")->trigger();
        auto *history = m_pane->findChild<HistoryDialog *>();
        QVERIFY(history);
        auto *list = history->findChild<QTreeWidget *>("changes");
        QTRY_VERIFY(list->topLevelItemCount() > 2);
        QTreeWidgetItem *phone = list->findItems("Phone", Qt::MatchExactly).first();
        QVERIFY(!phone->text(1).contains("12345"));
        history->findChild<QPushButton *>("reveal")->menu()->actions().constFirst()->trigger();
        phone = list->findItems("Phone", Qt::MatchExactly).first();
        QCOMPARE(phone->text(1), "10012345678");

        list->setCurrentItem(phone);
        auto *restore = history->findChild<QPushButton *>("restore");
        QVERIFY(restore->isEnabled());
        restore->click();

        QTRY_COMPARE(m_pane->detail().complaint.phone, "10012345678");
        const TimelineStep told = m_pane->findChild<Timeline *>("timeline")->steps().first();
        QCOMPARE(told.what, "Earlier value written back");
        QCOMPARE(told.note, "Phone");
        QCOMPARE(told.person, m_office->handler().person);
        list->setCurrentItem(list->findItems("State", Qt::MatchExactly).first());
        QVERIFY(!restore->isEnabled());
    }

    void templatesAreManaged()
    {
        menuItem("templates")->trigger();
        auto *templates = m_pane->findChild<TemplatesDialog *>();
        auto *list = templates->findChild<QListWidget *>("templates");
        QTRY_VERIFY(list->count() > 0);
        const int before = list->count();
        templates->findChild<QPushButton *>("new")->click();
        templates->findChild<QPushButton *>("yes")->click();
        QVERIFY(!templates->findChild<MessageBar *>()->text().isEmpty()); // without name and words

        templates->findChild<QLineEdit *>("name")->setText("路灯");
        templates->findChild<QPlainTextEdit *>("text")->setPlainText("已通知路灯所（{number}）。");
        templates->findChild<QPushButton *>("yes")->click();
        QTRY_COMPARE(list->count(), before + 1);
        QCOMPARE(list->currentItem()->text(), "路灯");

        templates->findChild<QPushButton *>("remove")->click();
        QTRY_COMPARE(list->count(), before);
    }

    void filesAreAddedToTheRequestAndTakenAway()
    {
        AttachmentService files(**m_office);
        new RequestFiles(files, m_pane.get());
        auto *strip = m_pane->findChild<AttachmentStrip *>();
        QVERIFY(strip);
        m_pane->setComplaint(m_other.id);
        QTRY_COMPARE(m_pane->detail().complaint.id, m_other.id);
        QFile note(m_office->filePath("现场.txt"));
        QVERIFY(note.open(QIODevice::WriteOnly) && note.write("已到现场") > 0);
        note.close();

        emit strip->addRequested({note.fileName()});

        QTRY_COMPARE(strip->attachments().size(), 1);
        QCOMPARE(strip->attachments().first().name, "现场.txt");
        m_pane->setComplaint(m_request.id);
        QTRY_VERIFY(strip->attachments().isEmpty()); // it is the other one's
        m_pane->setComplaint(m_other.id);
        QTRY_COMPARE(strip->attachments().size(), 1);
        emit strip->removeRequested(strip->attachments().first().key);
        QTRY_VERIFY(strip->attachments().isEmpty());
    }

    void anExtensionIsTriedWithoutStoring()
    {
        lead({A::Accept, A::Dispatch, A::Sign});
        m_pane->findChild<QPushButton *>("explain")->click();
        auto *day = m_pane->findChild<QDateEdit *>("extendTo");
        auto *answer = m_pane->findChild<QLabel *>("extendAnswer");
        QTRY_VERIFY(day->isVisible());
        const QDateTime due = m_pane->detail().complaint.dueHandle;
        const qint64 changes = m_office->value("SELECT count(*) FROM change").toLongLong();

        day->setDate(due.date().addDays(90));
        QVERIFY2(answer->text().contains("bound") || answer->text().contains("working day"),
                 qPrintable(answer->text()));
        QDate workday = due.toTimeZone(Clock::zone()).date().addDays(1);
        while (workday.dayOfWeek() > 5)
            workday = workday.addDays(1);
        day->setDate(workday);

        QVERIFY2(answer->text().contains(workday.toString("MM-dd")), qPrintable(answer->text()));
        QCOMPARE(m_pane->detail().complaint.dueHandle, due);
        QCOMPARE(m_office->value("SELECT count(*) FROM change").toLongLong(), changes);
    }

    void theStripSaysWhatCountedAndTheSuperiorsClockStandsBeside()
    {
        auto *strip = m_pane->findChild<DeadlineStrip *>("strip");
        QVERIFY(!strip->isVisible());
        lead({A::Accept, A::Dispatch});
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(strip->accessibleDescription().contains("not counted"));

        QVERIFY_OK(m_office->act(m_office->clerk(),
                                 m_request.id,
                                 A::Supervise,
                                 {.reason = "多人反映", .supervision = Supervision::Listed}));
        QVERIFY_OK(
            m_office->TestDatabase::act("UPDATE complaint SET due_superior = ? WHERE id = ?",
                                        {Clock::now().addDays(2).toMSecsSinceEpoch(), m_request.id.value}));

        QTRY_VERIFY(texts().contains("Superior's deadline"));
        QVERIFY(texts().contains("Supervised until"));
    }

    void notesSayWhomTheyAreFor()
    {
        lead({A::Accept});
        QVERIFY_OK(m_office->act(m_office->clerk(), m_request.id, A::Note, {.note = "约好明天"}));
        QVERIFY_OK(m_office->act(m_office->clerk(), m_request.id, A::Tell, {.note = "已告知"}));

        const auto steps = [this] { return m_pane->findChild<Timeline *>("timeline")->steps(); };
        QTRY_COMPARE(steps().size(), 4);
        QCOMPARE(steps().at(1).what, "Internal note");
        QCOMPARE(steps().at(0).what, "Told to the resident");
        QCOMPARE(steps().at(0).note, "已告知");
    }
};

TEST_WITH_WIDGETS(tst_CaseworkPanel)
#include "tst_caseworkpanel.moc"
