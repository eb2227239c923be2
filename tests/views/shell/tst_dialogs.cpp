// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/dialogs.h"

#include "views/shell/questiondialog.h"

#include <QtTest>
#include <QtWidgets>

class tst_Dialogs : public QObject
{
    Q_OBJECT

private slots:
    void aPreparedAnswerIsGivenWithoutADialog()
    {
        QWidget parent;
        QString path;
        bool yes = false;
        Dialogs::setNextAnswer(true);
        Dialogs::setNextAnswer("/tmp/a.csv");

        Dialogs::ask(&parent, {"Delete?", {}, "Delete"}, [&] { yes = true; });
        Dialogs::openFile(&parent, {"Import", {}, {}}, [&](const QString &chosen) { path = chosen; });

        QVERIFY(yes);
        QCOMPARE(path, QString("/tmp/a.csv"));
        QCOMPARE(Dialogs::takeAsked(), QStringList({"Delete?", "Import"}));
        QCOMPARE(Dialogs::takeAsked(), QStringList());
        QVERIFY(!parent.findChild<QDialog *>());
    }

    void severalFilesAreChosenAtOnce()
    {
        QWidget parent;
        QStringList paths;
        Dialogs::setNextAnswer(QStringList{"/tmp/a.jpg", "/tmp/b.jpg"});
        Dialogs::openFiles(&parent, {"Attach", {}, {}}, [&](const QStringList &chosen) { paths = chosen; });
        QCOMPARE(paths, (QStringList{"/tmp/a.jpg", "/tmp/b.jpg"}));
        Dialogs::takeAsked();

        Dialogs::openFiles(&parent, {"Attach", {}, {}}, [](const QStringList &) {});
        const auto *dialog = parent.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFiles);
    }

    void aCancelledDialogAnswersNothing()
    {
        QWidget parent;
        bool answered = false;
        for (int i = 0; i < 4; ++i)
            Dialogs::cancelNext();

        Dialogs::ask(&parent, {"?", {}, "Yes"}, [&] { answered = true; });
        Dialogs::askText(&parent, {"?"}, [&](const QString &) { answered = true; });
        Dialogs::saveFile(&parent, {"?"}, [&](const QString &) { answered = true; });
        Dialogs::print(&parent, nullptr, [&] { answered = true; });

        QVERIFY(!answered);
        Dialogs::takeAsked();
    }

    void withoutAPreparedAnswerTheQuestionAppears()
    {
        QWidget parent;
        parent.show();
        bool yes = false;
        Dialogs::ask(&parent, {"Delete?", "It can be undone.", "Delete"}, [&] { yes = true; });
        auto *dialog = parent.findChild<QuestionDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!yes);

        dialog->findChild<QPushButton *>("yes")->click();
        QVERIFY(yes);
    }

    void enterDoesNotConfirmADangerousQuestion()
    {
        QuestionDialog dialog(Question{"Delete everything?", {}, "Delete", true}, nullptr);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        dialog.show();

        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(accepted.size(), 0);
        QCOMPARE(rejected.size(), 1);
    }

    void aTextThatIsNeededMustBeThere()
    {
        QuestionDialog dialog(TextRequest{"Why?", "Reason", {}, "OK", true}, nullptr);
        auto *yes = dialog.findChild<QPushButton *>("yes");
        QVERIFY(!yes->isEnabled());

        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>("text"), "  ");
        QVERIFY(!yes->isEnabled());
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>("text"), "because");
        QVERIFY(yes->isEnabled());
        QCOMPARE(dialog.text(), QString("  because"));
    }
};

TEST_WITH_WIDGETS(tst_Dialogs)
#include "tst_dialogs.moc"
