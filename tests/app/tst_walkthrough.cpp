// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "models/base/text.h"
#include "models/complaints/complaintactions.h"
#include "models/organisation/roster.h"
#include "models/storage/station.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"
#include "tests/support/typing.h"
#include "views/complaints/actiondialog.h"
#include "views/complaints/complaintdetailpane.h"
#include "views/complaints/intakedialog.h"
#include "views/printing/previewdialog.h"
#include "views/shell/dialogs.h"
#include "views/shell/mainwindow.h"
#include "views/shell/messagebar.h"
#include "views/shell/persondialog.h"
#include "views/widgets/attachmentstrip.h"
#include "views/widgets/placepicker.h"
#include "views/widgets/searchcombo.h"
#include "views/widgets/statekeeper.h"

#include <QtTest>
#include <QtWidgets>

/// The real window, driven by key strokes: a request on its way to the archive, past three people.
class tst_Walkthrough : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_office = std::make_unique<TestOffice>();
        QVERIFY_OK((**m_office).writeNow({"test.staff", {}}, [this](Connection &c) { return employ(c); }));
        m_number = m_office->take(m_office->streetLamp()).value().number;
        const QString path = m_office->path();
        m_office->close();
        auto opened = Database::open(path, {});
        QVERIFY_OK(opened);

        m_window = std::make_unique<MainWindow>();
        m_keeper = std::make_unique<StateKeeper>(m_office->filePath("looks.ini"));
        m_desk = std::make_unique<Desk>(std::move(*opened), *m_window, *m_keeper, QStringList{"何晓芸"});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_window->findChild<QToolButton *>("person")->isVisible());
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
        m_office.reset();
    }

    void fromTheWindowToTheArchive()
    {
        takeDown();
        QTRY_VERIFY(!number().isEmpty() && number() != m_number);
        QCOMPARE(m_window->currentName(), "complaints");
        QCOMPARE(pane()->detail().complaint.place, m_office->building.id);
        QCOMPARE(pane()->detail().complaint.kind, ComplaintKind::Help);
        QCOMPARE(pane()->detail().complaint.category, "B0107");
        QVERIFY(slip().contains(number()));

        acceptAndDispatch();
        handle();
        checkAndArchive();

        QCOMPARE(pane()->detail().complaint.rating, Rating::Satisfied);
        QCOMPARE(pane()->detail().complaint.reply, "灯头已更换，已试亮。");
        QCOMPARE(pane()->detail().steps.size(), 9);
    }

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
    void acceptAndDispatch()
    {
        primary(); // accept: category and urgency are suggested
        press(Qt::Key_Return);
        QTRY_COMPARE(state(), ComplaintState::Accepted);
        primary(); // dispatch: so is the section
        press(Qt::Key_Return);
        QTRY_COMPARE(state(), ComplaintState::Dispatched);
    }
    void handle()
    {
        become("罗志强");
        primary();
        QTRY_COMPARE(state(), ComplaintState::Handling);
        primary();
        feedBack();
        QTRY_COMPARE(state(), ComplaintState::FedBack);
    }
    void checkAndArchive()
    {
        become("唐文静");
        primary();
        QTRY_COMPARE(state(), ComplaintState::Checking);
        primary();
        QTRY_COMPARE(state(), ComplaintState::Revisit);
        primary();
        press(Qt::Key_Down); // solved
        press(Qt::Key_Tab);
        press(Qt::Key_Down); // satisfied
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(state(), ComplaintState::Closed);
        primary();
        press(Qt::Key_Return);
        QTRY_COMPARE(state(), ComplaintState::Archived);
    }

    Result<> employ(Connection &c)
    {
        const QList<Staff> people{
            {.name = "何晓芸", .roles = TestOffice::AllRoles},
            {.name = "罗志强", .section = m_office->municipal, .roles = int(OfficeRole::Handler)},
            {.name = "唐文静", .roles = int(OfficeRole::Checker)}};
        if (const auto home = Station::setHomePlace(c, m_office->office.code); !home)
            return home;
        for (const Staff &person : people) {
            if (const auto added = Roster::add(c, person); !added)
                return failure(added.error());
        }
        return {};
    }

    void become(const QString &name)
    {
        QTRY_VERIFY(!dialog());
        QSignalSpy loaded(pane(), &ComplaintDetailPane::loaded);
        press(Qt::Key_F9);
        QTRY_VERIFY(people());
        spell(Text::namePinyinInitials(name));
        press(Qt::Key_Return);
        QTRY_VERIFY(!people());
        QVERIFY(m_window->findChild<QToolButton *>("person")->text().startsWith(name));
        QTRY_VERIFY(!loaded.isEmpty()); // what this person may do with it
    }

    PersonDialog *people() const { return m_window->findChild<PersonDialog *>(); }

    /// The window or dialog in front. There is no window manager to give it the focus back.
    QWidget *front() const
    {
        QWidget *dialog = QApplication::activeModalWidget();
        QWidget *front = dialog ? dialog : m_window.get();
        if (front->isActiveWindow())
            return front;
        front->activateWindow();
        if (!QTest::qWaitFor([front] { return front->isActiveWindow(); }))
            qWarning("the window in front did not become active");
        return front;
    }

    QWidget *focused() const
    {
        QWidget *window = front();
        return window->focusWidget() ? window->focusWidget() : window;
    }

    /// Where the keyboard speaks to: a list of suggestions, or what has the focus.
    QWidget *listener() const
    {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup : focused();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(listener(), key, modifiers);
    }

    void spell(const QString &letters)
    {
        for (const QChar letter : letters)
            QTest::keyClick(listener(), letter.toLatin1());
    }

    void takeDown()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<IntakeDialog *>());
        QTRY_VERIFY(focused()->objectName() == "reporter");
        type(focused(), "欧阳小满");
        goTo("phone");
        spell("10012345678");
        goTo("place");
        spell("3hl");
        QTRY_VERIFY(qobject_cast<PlacePicker *>(focused())->isPopupVisible());
        goTo("content");
        type(focused(), "小区门口的路灯坏了三天。晚上看不清路。");
        goTo("category");
        spell("ld");
        goTo("kind");
        spell("help");
        press(Qt::Key_Return, Qt::ControlModifier); // what the list of kinds offers goes with it
        QTRY_VERIFY(!m_window->findChild<IntakeDialog *>());
    }

    /// By Tab alone.
    void goTo(const QString &field)
    {
        for (int i = 0; i < 10 && focused()->objectName() != field; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(focused()->objectName(), field);
    }

    /// Prints the slip to a PDF and reads it back.
    QString slip()
    {
        const QString path = m_office->filePath("slip.pdf");
        press(Qt::Key_P, Qt::ControlModifier);
        if (!QTest::qWaitFor([this] { return m_window->findChild<PreviewDialog *>() != nullptr; }))
            return "no preview";
        auto *preview = m_window->findChild<PreviewDialog *>();
        Dialogs::setNextAnswer(path);
        auto *save = preview->findChild<QAction *>("preview.savePdf");
        if (!save || !QTest::qWaitFor([save] { return save->isEnabled(); }))
            return "no way to save";
        press(Qt::Key_S, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return QFileInfo::exists(path); }, 20000))
            return "no file";
        preview->close();
        QProcess reader;
        reader.start("pdftotext", {"-layout", path, "-"});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    void primary()
    {
        QTRY_VERIFY(!dialog());
        const auto before = pane()->detail().steps.size();
        QTRY_VERIFY(!pane()->detail().allowed.isEmpty());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialog() || pane()->detail().steps.size() > before);
    }

    void feedBack()
    {
        goTo("result");
        press(Qt::Key_Down); // solved
        goTo("reply");
        type(focused(), "灯头已更换，已试亮。");
        goTo("evidence");
        type(focused(), "照片一张");
        press(Qt::Key_Return, Qt::ControlModifier);
    }

    ComplaintDetailPane *pane() const { return m_window->findChild<ComplaintDetailPane *>(); }
    ComplaintState state() const { return pane()->detail().complaint.state; }
    QString number() const { return pane() ? pane()->detail().complaint.number : QString(); }
    ActionDialog *dialog() const
    {
        auto *dialog = pane() ? pane()->findChild<ActionDialog *>() : nullptr;
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<StateKeeper> m_keeper;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    QTemporaryDir m_folder;
    QString m_number;
};

TEST_WITH_WIDGETS(tst_Walkthrough)
#include "tst_walkthrough.moc"
