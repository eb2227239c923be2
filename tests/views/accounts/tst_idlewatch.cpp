// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/idlewatch.h"

#include "models/base/clock.h"

#include <QtTest>
#include <QtWidgets>

using namespace std::chrono_literals;

/// Nobody is there when nothing is touched for long enough.
class tst_IdleWatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        pass(0min);
        m_watch = std::make_unique<IdleWatch>();
        m_watch->setLimit(10min);
        m_idle = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::idle);
        m_watch->start();
    }
    void cleanup()
    {
        m_watch.reset();
        Clock::freeze({});
        Uptime::pretend({});
        m_passed = 0min;
        m_clock = 0min;
    }

    void itTellsOnceAfterTheLimit()
    {
        pass(9min);
        QCOMPARE(m_idle->size(), 0);
        pass(1min);
        QCOMPARE(m_idle->size(), 1);
        pass(20min);
        QCOMPARE(m_idle->size(), 1);
    }

    void whoeverTouchesAnythingIsThere()
    {
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        pass(9min);
        QTest::keyClick(&window, Qt::Key_A);
        pass(9min);
        QTest::mouseClick(&window, Qt::LeftButton);
        pass(9min);
        QCOMPARE(m_idle->size(), 0);
        pass(1min);
        QCOMPARE(m_idle->size(), 1);
        QTest::keyClick(&window, Qt::Key_A);
        pass(10min);
        QCOMPARE(m_idle->size(), 2);
    }

    void whatTheProgramSendsItselfIsNobody()
    {
        QWidget window;
        pass(9min);
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, {});
        QCoreApplication::sendEvent(&window, &key);
        pass(1min);
        QCOMPARE(m_idle->size(), 1);
    }

    void settingTheClockBackDoesNotHelp()
    {
        m_clock -= 60min;
        pass(10min);
        QCOMPARE(m_idle->size(), 1);
    }

    void asleepIsAwayToo()
    {
        m_clock += 10min; // while the running time stood
        pass(0min);
        QCOMPARE(m_idle->size(), 1);
    }

    void anotherLimitHoldsAtOnce()
    {
        m_watch->setLimit(2min);
        pass(2min);
        QCOMPARE(m_idle->size(), 1);
    }

    void whileNobodyIsSignedInNothingIsTold()
    {
        m_watch->stop();
        m_watch->start();
        pass(9min);
        m_watch->start();
        pass(9min);
        QCOMPARE(m_idle->size(), 0);
    }

private:
    void pass(std::chrono::minutes minutes)
    {
        m_passed += minutes;
        m_clock += minutes;
        Uptime::pretend(Uptime{"one start", std::chrono::milliseconds(m_passed).count()});
        Clock::freeze(
            QDateTime({2026, 3, 12}, {10, 0}, Clock::zone()).addSecs(std::chrono::seconds(m_clock).count()));
        if (m_watch)
            m_watch->look();
    }

    std::chrono::minutes m_passed{0};
    std::chrono::minutes m_clock{0};
    std::unique_ptr<IdleWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_idle;
};

TEST_WITH_WIDGETS(tst_IdleWatch)
#include "tst_idlewatch.moc"
