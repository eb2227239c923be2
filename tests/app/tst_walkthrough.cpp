// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintactions.h"
#include "tests/app/runningdesk.h"
#include "views/complaints/intakedialog.h"
#include "views/printing/previewdialog.h"
#include "views/shell/dialogs.h"
#include "views/widgets/placepicker.h"

/// A request on its way from the window to the archive, past three people.
class tst_Walkthrough : public RunningDesk
{
    Q_OBJECT

private slots:
    void init() { openDesk(); }
    void cleanup() { closeDesk(); }

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
};

TEST_WITH_WIDGETS(tst_Walkthrough)
#include "tst_walkthrough.moc"
