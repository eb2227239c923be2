// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintactions.h"
#include "tests/app/runningdesk.h"
#include "views/shell/dialogs.h"
#include "views/shell/messagebar.h"
#include "views/widgets/attachmentstrip.h"
#include "views/widgets/searchcombo.h"

/// What is done in the window around a request: taken back, by another person, with many at once.
class tst_DeskActions : public RunningDesk
{
    Q_OBJECT

private slots:
    void init() { openDesk(); }
    void cleanup() { closeDesk(); }

    void whatWasDoneCanBeTakenBackAndDoneAgain()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(number(), m_number);
        primary();
        press(Qt::Key_Return);
        QTRY_COMPARE(state(), ComplaintState::Accepted);
        QTRY_VERIFY(m_window->undoAction()->text().contains(m_number));
        QTRY_VERIFY(m_window->messages()->text().contains(m_number));

        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(state(), ComplaintState::Registered);
        QTRY_VERIFY(m_window->redoAction()->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);

        QTRY_COMPARE(state(), ComplaintState::Accepted);
    }

    void afterAnotherPersonSatDownTheirOwnActionsAreUndone()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(number(), m_number);
        primary();
        press(Qt::Key_Return);
        QTRY_VERIFY(m_window->undoAction()->isEnabled());

        become("唐文静");

        QTRY_VERIFY(!m_window->undoAction()->isEnabled());
    }

    /// Two actions with one key: Qt then does neither.
    void theKeysOfTheWindowAreNobodyElses()
    {
        for (const char *page : {"today", "complaints", "rates", "places", "settings"})
            m_window->showPage(page);
        QHash<QKeySequence, QStringList> owners;
        const QList<QAction *> inside = m_window->findChildren<QAction *>();
        QSet<QAction *> all(inside.cbegin(), inside.cend());
        for (QAction *action : m_window->actions())
            all << action; // some belong to others
        for (const QAction *action : std::as_const(all))
            for (const QKeySequence &key : action->shortcuts())
                owners[key] << action->objectName();
        QVERIFY(owners.size() > 20);
        for (const QAction *action : m_window->actions())
            for (const QKeySequence &key : action->shortcuts())
                QVERIFY2(owners[key].size() == 1, qPrintable(key.toString() + ": " + owners[key].join(", ")));
    }

    void whoSatHereLastStandsFirstAndIsMarked()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(number(), m_number);
        become("唐文静");
        press(Qt::Key_F9);
        QTRY_VERIFY(people());

        const QAbstractItemModel *rows = people()->findChild<QListView *>("people")->model();
        QCOMPARE(rows->index(0, 0).data().toString(), "唐文静");
        QCOMPARE(rows->index(1, 0).data().toString(), "何晓芸");
        press(Qt::Key_Return);

        QTRY_VERIFY(m_window->findChild<QToolButton *>("person")->text().startsWith("何晓芸"));
    }

    void aRequestInItsOwnWindowTakesFilesToo()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(number(), m_number);
        m_window->findChild<QTableView *>("table")->setFocus();
        press(Qt::Key_Return);
        const auto windows = QApplication::topLevelWidgets();
        const auto found = std::ranges::find_if(
            windows, [](QWidget *one) { return qobject_cast<ComplaintDetailPane *>(one) != nullptr; });
        QVERIFY(found != windows.end());
        auto *strip = (*found)->findChild<AttachmentStrip *>();
        QVERIFY(strip);
        QTRY_VERIFY(strip->isVisible());
        QStringList paths;
        for (const char *name : {"一.txt", "二.txt"}) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(name) > 0);
            paths.append(file.fileName());
        }

        Dialogs::setNextAnswer(paths);
        strip->findChild<QPushButton *>("addFile")->click();

        QTRY_COMPARE(strip->attachments().size(), 2);
        auto *beside = m_window->findChild<QSplitter *>()->findChild<AttachmentStrip *>();
        QTRY_COMPARE(beside->attachments().size(), 2); // the same request stands beside the list
        const QPointer<QWidget> own = *found;
        own->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(own));
        QTest::keyClick(own, Qt::Key_Escape);
        QTRY_VERIFY(!own);
    }

    void ofManyWhatWasRefusedIsCountedAndNamed()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(number(), m_number);
        primary();
        press(Qt::Key_Return);
        QTRY_COMPARE(state(), ComplaintState::Accepted);
        m_desk->complaints().registerNew(m_office->streetLamp());
        auto *table = m_window->findChild<QTableView *>("table");
        QTRY_COMPARE(table->model()->rowCount(), 2);

        table->selectAll();
        m_window->findChild<QAction *>("complaints.dispatchChosen")->trigger();
        auto *dialog = m_window->findChild<ActionDialog *>();
        dialog->findChild<SearchCombo *>("host")->setCurrent(QString::number(m_office->municipal.value));
        dialog->findChild<QPushButton *>("yes")->click();

        QTRY_VERIFY(m_window->findChild<QPlainTextEdit *>("reasons"));
        QVERIFY(!m_window->findChild<QPlainTextEdit *>("reasons")->toPlainText().contains(m_number));
        QCOMPARE(m_window->messages()->text(), "Done: Dispatch with 1 requests; 1 were refused.");
    }

    void aFigureOfTodayOpensItsList()
    {
        auto *open = m_window->findChild<QAbstractButton *>("open");
        QTRY_VERIFY(open->accessibleName().endsWith('1'));

        open->setFocus(Qt::TabFocusReason);
        QTest::keyClick(open, Qt::Key_Space);

        QTRY_COMPARE(m_window->currentName(), "complaints");
        QVERIFY(m_window->findChild<QPushButton *>("chip.open")->isChecked());
    }

private:
    QTemporaryDir m_folder;
};

TEST_WITH_WIDGETS(tst_DeskActions)
#include "tst_deskactions.moc"
