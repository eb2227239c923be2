// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainwindow.h"

#include "views/shell/messagebar.h"
#include "views/shell/page.h"
#include "views/shell/rail.h"
#include "views/shell/shortcutsdialog.h"
#include "views/shell/statusstrip.h"

#include <QtTest>
#include <QtWidgets>

namespace {

class FakePage : public Page
{
public:
    explicit FakePage(const QString &title, QWidget *parent)
        : Page(parent)
        , m_title(title)
        , m_search(new QLineEdit(this))
    {
        for (const char *name : {"one", "two", "three", "four"}) {
            auto *action = new QAction(name, this);
            action->setObjectName(QString("fake.") + name);
            m_actions += action;
        }
        m_actions.first()->setShortcut(QKeySequence("Ctrl+N"));
        addAction(m_actions.first());
        m_search->setObjectName("search");
    }

    QString title() const override { return m_title; }
    QWidget *searchWidget() override { return m_search; }
    QList<QAction *> headerActions() const override { return m_actions; }
    void visited() override { ++visits; }

    int visits = 0;

private:
    const QString m_title;
    QLineEdit *const m_search;
    QList<QAction *> m_actions;
};

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_made = 0;
        m_window = std::make_unique<MainWindow>();
        for (const char *name : {"today", "requests"})
            m_window->addPage({name, QString("Title of ") + name, {}, [this, name](QWidget *parent) {
                                   ++m_made;
                                   return new FakePage(name, parent);
                               }});
        m_window->showPage("today");
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void pagesAreMadeOnTheFirstVisit()
    {
        QCOMPARE(m_made, 1);

        m_window->showPage("requests");
        m_window->showPage("today");
        m_window->showPage("requests");

        QCOMPARE(m_made, 2);
        QCOMPARE(static_cast<FakePage *>(m_window->currentPage())->visits, 2);
    }

    void anUnknownPageChangesNothing()
    {
        m_window->showPage("nowhere");

        QCOMPARE(m_window->currentName(), QString("today"));
    }

    void ctrlAndANumberGoThere()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);

        QCOMPARE(m_window->currentName(), QString("requests"));
        QVERIFY(m_window->findChild<QAbstractButton *>("section.requests")->isChecked());
        QCOMPARE(m_window->findChild<QLabel *>("pageTitle")->text(), QString("requests"));
    }

    void aClickInTheRailGoesThere()
    {
        QTest::mouseClick(m_window->findChild<QAbstractButton *>("section.requests"), Qt::LeftButton);

        QCOMPARE(m_window->currentName(), QString("requests"));
    }

    void theSearchBoxStandsInTheHeaderAndGoesBack()
    {
        auto *header = m_window->findChild<QWidget *>("pageHeader");
        QCOMPARE(header->findChildren<QLineEdit *>("search").size(), 1);
        QPointer<QLineEdit> first = header->findChild<QLineEdit *>("search");

        m_window->showPage("requests");
        QCOMPARE(header->findChildren<QLineEdit *>("search").size(), 1);
        QVERIFY(header->findChild<QLineEdit *>("search") != first);
        QCOMPARE(first->parentWidget(), m_window->page("today"));
    }

    void ctrlFReachesTheSearchBox()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);

        QCOMPARE(QApplication::focusWidget()->objectName(), QString("search"));
    }

    void moreThanThreeActionsGoIntoAMenu()
    {
        QVERIFY(m_window->findChild<QPushButton *>("button.fake.three"));
        QVERIFY(!m_window->findChild<QPushButton *>("button.fake.four"));
        const auto actions = m_window->findChild<QToolButton *>("moreActions")->menu()->actions();
        QCOMPARE(actions.size(), 1);
        QCOMPARE(actions.first()->objectName(), QString("fake.four"));
        QVERIFY(m_window->findChild<QPushButton *>("button.fake.one")->property("primary").toBool());
    }

    void aPagesMessageIsShownAndEscCloses()
    {
        emit m_window->currentPage()->messageChanged(
            Message::failed({Error::Kind::Storage, "The disk is full.", {}}));
        QVERIFY(m_window->messages()->isVisible());
        QCOMPARE(m_window->messages()->text(), QString("The disk is full."));

        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->messages()->isVisible());
    }

    void leavingAPageTakesItsErrorAlongButNotTheUndo()
    {
        m_window->showMessage(Message::failed({Error::Kind::Invalid, "wrong", {}}));
        m_window->showPage("requests");
        QVERIFY(!m_window->messages()->isVisible());

        m_window->showMessage(Message::done("stored"));
        m_window->showPage("today");
        QVERIFY(m_window->messages()->isVisible());
    }

    void aJobIsShownUntilItIsFinished()
    {
        Job job("Importing");
        emit m_window->currentPage()->jobStarted(&job);
        QSignalSpy cancelled(&job, &Job::cancelAsked);
        QCOMPARE(m_window->status()->jobCount(), 1);
        job.setProgress(3, 10);
        QCOMPARE(m_window->findChild<QProgressBar *>()->value(), 3);

        m_window->findChild<QToolButton *>("cancelJob")->click();
        QCOMPARE(cancelled.size(), 1);

        job.finish();
        QCOMPARE(m_window->status()->jobCount(), 0);
    }

    void aJobThatDiesLeavesTheStatusBar()
    {
        {
            Job job("Importing");
            m_window->status()->addJob(&job);
            QCOMPARE(m_window->status()->jobCount(), 1);
        }
        QCOMPARE(m_window->status()->jobCount(), 0);
    }

    void aNarrowWindowFoldsTheRail()
    {
        m_window->resize(1200, 700);
        QTRY_VERIFY(!m_window->rail()->isCollapsed());
        m_window->resize(800, 600);
        QTRY_VERIFY(m_window->rail()->isCollapsed());
        QCOMPARE(m_window->findChild<QAbstractButton *>("section.today")->accessibleName(),
                 QString("Title of today"));
    }

    void f1ListsTheKeysOfWindowAndPage()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);

        auto *help = m_window->findChild<ShortcutsDialog *>();
        QVERIFY(help);
        QStringList texts;
        for (const auto *label : help->findChildren<QLabel *>())
            texts += label->text();
        QVERIFY(texts.contains("one"));
        QVERIFY(texts.contains("Ctrl+N"));
        QVERIFY(texts.contains("Ctrl+2"));
    }

    void theWelcomeStandsAloneUntilAPageIsShown()
    {
        MainWindow window;
        window.addPage({"today", "Today", {}, [](QWidget *parent) { return new FakePage("today", parent); }});
        QPointer<QWidget> welcome = new QWidget;
        window.showAlone(welcome);
        window.show();
        QVERIFY(!window.rail()->isVisible());

        window.showPage("today");
        QVERIFY(window.rail()->isVisible());
        QTRY_VERIFY(!welcome);
    }

private:
    std::unique_ptr<MainWindow> m_window;
    int m_made = 0;
};

TEST_WITH_WIDGETS(tst_MainWindow)
#include "tst_mainwindow.moc"
