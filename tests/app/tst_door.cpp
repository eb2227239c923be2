// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/door.h"

#include "app/desklock.h"
#include "tests/support/guardedoffice.h"
#include "tests/support/keyboard.h"
#include "views/accounts/firstadministratorpage.h"
#include "views/accounts/passworddialog.h"
#include "views/accounts/signinpage.h"
#include "views/shell/mainwindow.h"

#include <QtWidgets>

/// From a real file to somebody who works in it, and away from the desk and back.
class tst_Door : public GuardedOffice, protected Keyboard
{
    Q_OBJECT

private slots:
    void init()
    {
        openOffice();
        m_window = std::make_unique<MainWindow>();
        m_door = std::make_unique<Door>(*m_service, *m_window, "云溪街道");
        m_entered = std::make_unique<QSignalSpy>(m_door.get(), &Door::entered);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_lock.reset();
        m_door.reset();
        m_window.reset();
        closeOffice();
    }

    void aFileWithoutAccountsAsksForItsFirstAdministrator()
    {
        m_door->knock();
        QTRY_VERIFY(m_window->findChild<FirstAdministratorPage *>());
        QTRY_COMPARE(focused(), "name");
        commit(Administrator);
        press(Qt::Key_Return);
        type(Password);
        press(Qt::Key_Return);
        type(Password);
        press(Qt::Key_Return);

        QTRY_COMPARE(m_entered->size(), 1);
        QCOMPARE(m_service->session().person, Administrator);
        QCOMPARE(m_service->session().roles, int(OfficeRole::SecurityAdmin));
    }

    void whoeverKnowsThePasswordComesIn()
    {
        makeFirst();
        m_service->signOut();
        m_door->knock();
        QTRY_VERIFY(page());
        QTRY_COMPARE(focused(), "name");
        QTest::qWait(50); // the names come a moment later
        type("la");
        QTRY_VERIFY(QApplication::activePopupWidget());
        press(Qt::Key_Return);
        QTRY_COMPARE(focused(), "password");
        type("falsch");
        press(Qt::Key_Return);

        QTRY_VERIFY(!page()->refusal().isEmpty());
        QVERIFY2(page()->refusal().endsWith("at most 4."), qPrintable(page()->refusal()));
        QCOMPARE(m_entered->size(), 0);
        QVERIFY(m_service->session().person.isEmpty());
        QCOMPARE(focused(), "password");
        type(Password);
        press(Qt::Key_Return);

        QTRY_COMPARE(m_entered->size(), 1);
        QCOMPARE(m_service->session().person, Administrator);
    }

    void fiveFailuresLockAndSaySo()
    {
        makeFirst();
        m_service->signOut();
        m_door->knock(Administrator);
        QTRY_VERIFY(page());
        QTRY_COMPARE(focused(), "password");
        for (int i = 0; i < 6; ++i) {
            type("falsch");
            press(Qt::Key_Return);
            QTRY_VERIFY(!page()->isBusy());
        }

        QVERIFY2(page()->refusal().contains("is locked until"), qPrintable(page()->refusal()));
        type(Password);
        press(Qt::Key_Return);
        QTRY_VERIFY(!page()->isBusy());
        QVERIFY(page()->refusal().contains("is locked until"));
        QCOMPARE(m_entered->size(), 0);
    }

    void theFirstPasswordIsChangedBeforeAnythingIsOpen()
    {
        makeFirst();
        add("何晓芸", OfficeRole::Clerk);
        m_service->signOut();
        m_door->knock("何晓芸");
        QTRY_VERIFY(page());
        QTRY_COMPARE(focused(), "password");
        type(Password);
        press(Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<PasswordDialog *>());
        QCOMPARE(m_entered->size(), 0);
        QVERIFY(m_service->session().person.isEmpty());
        auto *dialog = m_window->findChild<PasswordDialog *>();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));

        for (int i = 0; i < 2; ++i) {
            type("Meins-allein-1");
            press(Qt::Key_Return);
        }

        QTRY_COMPARE(m_entered->size(), 1);
        QCOMPARE(m_service->session().person, "何晓芸");
        QVERIFY(!account("何晓芸").mustChange);
    }

    void whoDoesNotChangeItStaysOutside()
    {
        makeFirst();
        add("何晓芸", OfficeRole::Clerk);
        m_service->signOut();
        m_door->knock("何晓芸");
        QTRY_VERIFY(page());
        QTRY_COMPARE(focused(), "password");
        type(Password);
        press(Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<PasswordDialog *>());
        m_window->findChild<PasswordDialog *>()->reject();

        QTRY_VERIFY(!page()->isBusy());
        QCOMPARE(m_entered->size(), 0);
        QVERIFY(page()->findChild<QLineEdit *>("password")->text().isEmpty());
    }

    void ctrlLLocksAndThePasswordOpens()
    {
        makeFirst();
        lockable();
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(m_lock->isLocked());
        QTRY_COMPARE(noted(AuditEvent::Kind::Lock), 1);
        type("falsch");
        press(Qt::Key_Return);
        auto *screen = m_window->findChild<LockScreen *>();
        QTRY_VERIFY(!screen->refusal().isEmpty());
        QVERIFY(m_lock->isLocked());
        type(Password);
        press(Qt::Key_Return);

        QTRY_VERIFY(!m_lock->isLocked());
        QCOMPARE(m_service->session().person, Administrator);
        QTRY_COMPARE(noted(AuditEvent::Kind::Unlock), 1);
    }

    void backgroundWorkGoesOnBehindTheLock()
    {
        makeFirst();
        lockable();
        m_lock->lock();
        QVERIFY(m_lock->isLocked());

        QVERIFY_OK(m_office->take(m_office->streetLamp()));

        QVERIFY(m_lock->isLocked());
    }

    void withoutAPasswordNothingLocks()
    {
        m_lock = std::make_unique<DeskLock>(*m_service, *m_window);
        m_lock->lock(); // nobody could open it again
        QVERIFY(!m_lock->isLocked());
        makeFirst();
        m_lock->begin();
        m_lock->lock();
        QVERIFY(m_lock->isLocked());
        m_lock->end();
        QVERIFY(!m_lock->isLocked());
    }

    void anotherPersonMayAskForTheDesk()
    {
        makeFirst();
        lockable();
        QSignalSpy asked(m_lock.get(), &DeskLock::otherPersonAsked);
        m_lock->lock();
        m_window->findChild<QPushButton *>("otherPerson")->click();
        QCOMPARE(asked.size(), 1);
    }

private:
    void lockable()
    {
        m_lock = std::make_unique<DeskLock>(*m_service, *m_window);
        m_lock->begin();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    int noted(AuditEvent::Kind kind)
    {
        return m_office->value(QString("SELECT count(*) FROM audit WHERE kind = %1").arg(int(kind))).toInt();
    }

    SignInPage *page() const { return m_window->findChild<SignInPage *>(); }

    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Door> m_door;
    std::unique_ptr<DeskLock> m_lock;
    std::unique_ptr<QSignalSpy> m_entered;
};

TEST_WITH_WIDGETS(tst_Door)
#include "tst_door.moc"
