// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/signinlock.h"
#include "models/accounts/accountrules.h"

#include <QTest>

namespace {
constexpr qint64 Minute = 60'000;
constexpr qint64 Noon = 1'770'000'000'000;
} // namespace

/// A lock that only waiting ends, whatever the clock is set to.
class tst_SignInLock : public QObject
{
    Q_OBJECT

private slots:
    void theFifthAttemptLocks()
    {
        SignInLock lock;
        for (int i = 0; i < AccountRules::FailuresToLock; ++i) {
            QCOMPARE(lock.left(Noon, start(0)), 0);
            lock.count(Noon, start(0));
        }
        QCOMPARE(lock.left(Noon, start(0)), 15 * Minute);
        QCOMPARE(lock.left(Noon + 15 * Minute - 1, start(15 * Minute - 1)), 1);
        QCOMPARE(lock.left(Noon + 15 * Minute, start(15 * Minute)), 0);
    }

    void afterTheLockThereAreFiveAttemptsAgain()
    {
        SignInLock lock = locked();
        for (int i = 0; i < 4; ++i) {
            lock.count(Noon + 20 * Minute, start(20 * Minute));
            QCOMPARE(lock.left(Noon + 20 * Minute, start(20 * Minute)), 0);
        }
        lock.count(Noon + 20 * Minute, start(20 * Minute));
        QCOMPARE(lock.left(Noon + 20 * Minute, start(20 * Minute)), 15 * Minute);
    }

    void settingTheClockNeitherEndsNorProlongsIt_data()
    {
        QTest::addColumn<qint64>("clock");
        QTest::newRow("ahead") << Noon + 600 * Minute;
        QTest::newRow("back") << Noon - 600 * Minute;
        QTest::newRow("to nothing") << qint64(0);
    }
    void settingTheClockNeitherEndsNorProlongsIt()
    {
        QFETCH(qint64, clock);
        const SignInLock lock = locked();
        QCOMPARE(lock.left(clock, start(Minute)), 14 * Minute);
        QCOMPARE(lock.left(clock, start(15 * Minute)), 0);
    }

    void afterARestartTheClockDecidesAndBackOnlyProlongs()
    {
        const SignInLock lock = locked();
        const Uptime other{"second", Minute};
        QCOMPARE(lock.left(Noon + 5 * Minute, other), 10 * Minute);
        QCOMPARE(lock.left(Noon + 15 * Minute, other), 0);
        QVERIFY(lock.left(Noon - 600 * Minute, other) > 15 * Minute);
        const Uptime unknown{{}, 20 * Minute}; // a system that does not tell its starts apart
        QCOMPARE(lock.left(Noon + 5 * Minute, unknown), 10 * Minute);
    }

private:
    static Uptime start(qint64 ms) { return {"first", 1000 + ms}; }
    static SignInLock locked()
    {
        SignInLock lock;
        for (int i = 0; i < AccountRules::FailuresToLock; ++i)
            lock.count(Noon, start(0));
        return lock;
    }
};

TEST_WITHOUT_APPLICATION(tst_SignInLock)
#include "tst_signinlock.moc"
