// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start.h"

#include "models/backup/backupstore.h"
#include "views/accounts/firstadministratorpage.h"
#include "tests/support/testoffice.h"
#include "views/settings/restoredialog.h"
#include "views/settings/settingspage.h"
#include "views/shell/dialogs.h"
#include "views/shell/messagebar.h"
#include "views/shell/rail.h"
#include "views/shell/shortcutsdialog.h"
#include "views/shell/welcomepage.h"
#include "views/widgets/emptystate.h"

#include <QtTest>
#include <QtWidgets>

/// From the start of the program to an open file: what the window says and offers on the way.
class tst_Start : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char *home : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"}) // leave the user's own alone
            qputenv(home, m_folder->path().toUtf8());
        m_start = std::make_unique<Start>(Options());
    }
    void cleanup()
    {
        m_start.reset();
        Dialogs::takeAsked();
        m_folder.reset();
    }

    void withoutAFileTheWelcomeOffersTheWaysToOne()
    {
        QVERIFY(m_start->begin(path()));

        QVERIFY(window().isVisible());
        QVERIFY(welcome()->isVisible());
        QVERIFY(texts(welcome()).contains("Welcome to Jieban"));
        for (const char *way : {"demo", "newFile", "openFile"})
            QVERIFY2(welcome()->findChild<QAbstractButton *>(way)->isEnabled(), way);
    }

    void theMenuOffersLooksKeysAndTheWayOut()
    {
        QVERIFY(m_start->begin(path()));

        QCOMPARE(entries(), (QStringList{"Appearance", "Keyboard shortcuts", "", "Quit"}));
        entry("Keyboard shortcuts")->trigger();
        auto *keys = window().findChild<ShortcutsDialog *>();
        QVERIFY(keys && keys->isVisible());
        keys->close();
        QCOMPARE(entry("Quit")->shortcut(), QKeySequence(QKeySequence::Quit));
        entry("Quit")->trigger();
        QVERIFY(!window().isVisible());
    }

    void theLooksChosenInTheMenuComeBack()
    {
        QVERIFY(m_start->begin(path()));
        QMenu *looks = entry("Appearance")->menu();
        QVERIFY(action(looks, "appearance.system")->isChecked());
        action(looks, "appearance.dark")->trigger();
        action(looks, "appearance.compact")->trigger();

        m_start.reset();
        m_start = std::make_unique<Start>(Options());
        QVERIFY(m_start->begin(path()));

        looks = entry("Appearance")->menu();
        QVERIFY(action(looks, "appearance.dark")->isChecked());
        QVERIFY(action(looks, "appearance.compact")->isChecked());
    }

    void aFileThatTakesItsTimeSaysThatItIsBeingOpened()
    {
        const QString file = office();
        QSemaphore gate;
        QThreadPool *pool = QThreadPool::globalInstance(); // where the file is opened
        const int threads = pool->maxThreadCount();
        pool->setMaxThreadCount(1);
        pool->start([&gate] { gate.acquire(); });

        QVERIFY(m_start->begin(file));

        const auto *opening = [this]() -> EmptyState * {
            return QTest::qWaitFor([this] { return window().isVisible(); })
                       ? window().findChild<EmptyState *>()
                       : nullptr;
        }();
        QVERIFY(opening && opening->isVisible());
        QVERIFY(texts(opening).contains("Opening office…"));
        QVERIFY(texts(opening).last().startsWith("A file of an older version is brought up to date first"));
        gate.release();
        QTRY_COMPARE(window().windowTitle(), "office - Jieban");
        QTRY_COMPARE(window().currentName(), "today");
        pool->setMaxThreadCount(threads);
    }

    void aFileThatCannotBeOpenedLeadsToTheWelcomeWhichSaysWhy()
    {
        QFile junk(path());
        QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write(QByteArray(8192, 'x')) > 0);
        junk.close();

        QVERIFY(m_start->begin(path()));

        QTRY_VERIFY(welcome() && welcome()->isVisible());
        QVERIFY(!welcome()->findChild<MessageBar *>()->text().isEmpty());
        QVERIFY(welcome()->isEnabled());
    }

    void aNewFileAsksForItsPlaceAndName()
    {
        QVERIFY(m_start->begin(path()));
        Dialogs::setNextAnswer("990101001");
        Dialogs::setNextAnswer("云溪街道办事处");

        welcome()->findChild<QAbstractButton *>("newFile")->click();

        QTRY_COMPARE(window().windowTitle(), "jieban - Jieban");
        QCOMPARE(Dialogs::takeAsked(),
                 (QStringList{"For which place is the file?", "What is the place called?"}));
        QVERIFY(QFileInfo::exists(path()));
        QTRY_VERIFY(window().findChild<FirstAdministratorPage *>());
        QVERIFY(!window().findChild<QToolButton *>("person")->isVisible()); // nobody is in it yet
        emit window().findChild<FirstAdministratorPage *>()->makeAsked("周明德", "Guang-chang.88");
        QTRY_VERIFY(texts(&window()).contains("云溪街道办事处"));
        QCOMPARE(window().currentName(), "accounts"); // where this person has business
    }

    void anotherFileIsOpenedFromTheWelcome()
    {
        const QString file = office();
        QVERIFY(m_start->begin(path()));
        Dialogs::setNextAnswer(file);

        welcome()->findChild<QAbstractButton *>("openFile")->click();

        QTRY_COMPARE(window().windowTitle(), "office - Jieban");
        QTRY_VERIFY(window().findChild<QToolButton *>("person")->isVisible());
        const QSettings settings(m_folder->path() + "/" + QCoreApplication::applicationName() + "/jieban.ini",
                                 QSettings::IniFormat);
        QCOMPARE(settings.value("desk/people").toStringList().size(), 1); // who sat here, for the next start
    }

    void aBackupIsRestoredFromInsideTheProgram()
    {
        const QString file = office();
        QVERIFY(m_start->begin(file));
        QTRY_COMPARE(window().windowTitle(), "office - Jieban");
        QTRY_VERIFY(window().findChild<QToolButton *>("person")->isVisible());
        window().showPage("settings");
        qobject_cast<SettingsPage *>(window().currentPage())->showPart("backup");
        window().findChild<QPushButton *>("backUpNow")->click();
        QTRY_VERIFY(window().messages()->text().startsWith("Backed up and checked"));
        window().findChild<QPushButton *>("restore")->click();
        auto *dialog = window().findChild<RestoreDialog *>();
        QVERIFY(dialog);
        auto *restore = dialog->findChild<QPushButton *>("restoreNow");
        QTRY_VERIFY(restore->isEnabled());
        const QPointer<MainWindow> before(&window());
        Dialogs::setNextAnswer(true);

        restore->click();

        QTRY_VERIFY(!before);
        QTRY_VERIFY(window().messages()->text().startsWith("The file is as it was on"));
        QCOMPARE(window().windowTitle(), "office - Jieban");
        QCOMPARE(BackupStore(file).backups().size(), 2); // with the file as it was before
    }

    void closingMakesABackupOfWhatChanged()
    {
        const QString file = office();
        QVERIFY(m_start->begin(file));
        QTRY_COMPARE(window().windowTitle(), "office - Jieban");
        QTRY_VERIFY(window().findChild<QToolButton *>("person")->isVisible());
        QCOMPARE(BackupStore(file).backups().size(), 0);

        window().close();
        m_start->leave(); // as the application tells it while it runs

        QTRY_COMPARE(BackupStore(file).backups().size(), 1);
    }

private:
    QString path() const { return m_folder->filePath("jieban.jieban"); }

    /// A file that exists, and lets everybody in as a demo does.
    QString office() const
    {
        TestOffice made;
        const auto marked = made->maintainNow([](Connection &c) {
            return c.execute("UPDATE change SET action = 'demo.fill' WHERE h = (SELECT min(h) FROM change)");
        });
        if (!marked)
            return {};
        const QString from = made.path();
        made.close();
        const QString to = m_folder->filePath("office.jieban");
        return QFile::copy(from, to) ? to : QString();
    }

    MainWindow &window() const { return m_start->window(); }
    WelcomePage *welcome() const { return window().findChild<WelcomePage *>(); }

    static QStringList texts(const QWidget *page)
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (!label->text().isEmpty())
                texts << label->text();
        return texts;
    }

    QStringList entries() const
    {
        QStringList texts;
        for (const QAction *one : window().rail()->menu()->actions())
            texts << one->text();
        return texts;
    }
    QAction *entry(const QString &text) const
    {
        return window().rail()->menu()->actions().value(entries().indexOf(text));
    }
    static QAction *action(const QMenu *menu, const QString &name)
    {
        return menu->findChild<QAction *>(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Start> m_start;
};

TEST_WITH_WIDGETS(tst_Start)
#include "tst_start.moc"
