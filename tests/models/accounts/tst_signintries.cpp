// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/waitingaudit.h"
#include "tests/models/accounts/accountoffice.h"
#include "tests/support/testsupport.h"

namespace {
const QString Clerk("何晓芸");
const QString Wrong("Falsch-0815");
} // namespace

/// How attempts are counted where the file is not as usual: written by another process, or damaged.
class tst_SignInTries : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_time = std::make_unique<StoppedTime>();
        m_office = std::make_unique<AccountOffice>();
        m_office->settled(Clerk, OfficeRole::Clerk);
        m_office->reopen();
    }
    void cleanup()
    {
        m_office.reset();
        m_time.reset();
    }

    void besideAnOpenWindowAttemptsAreCountedToo()
    {
        const auto beside = Database::open(m_office->path(), {.readOnly = true}); // the office writes it
        QVERIFY_OK(beside);
        QVERIFY_OK(SignIn(**beside).enter(Clerk, AccountOffice::Own));
        QCOMPARE(WaitingAudit::paths(m_office->path()).size(), 1); // the sign-in, not the attempt
        for (int i = 0; i < 5; ++i)
            QVERIFY(!SignIn(**beside).enter(Clerk, Wrong));
        QVERIFY(!SignIn(**beside).enter(Clerk, AccountOffice::Own));
        QVERIFY_OK(SignIn(**beside).enter(AccountOffice::First, AccountOffice::OfTheFirst));
        m_time->pass(15 * 60 + 1);
        QVERIFY_OK(SignIn(**beside).enter(Clerk, AccountOffice::Own));
    }

    void besideAnOpenWindowTheLockOfTheFileHolds()
    {
        fail(5);
        const auto beside = Database::open(m_office->path(), {.readOnly = true});
        QVERIFY_OK(beside);
        QVERIFY(!SignIn(**beside).enter(Clerk, AccountOffice::Own));
    }

    void aFileOpenForReadingCountsInTheFileWhereNobodyElseWritesIt()
    {
        m_office->close();
        {
            const auto alone = Database::open(m_office->path(), {.readOnly = true});
            QVERIFY_OK(alone);
            for (int i = 0; i < 5; ++i)
                QVERIFY(!SignIn(**alone).enter(Clerk, Wrong));
        }
        QVERIFY(WaitingAudit::paths(m_office->path()).isEmpty());
        m_office->open();
        QVERIFY(!enter(Clerk, AccountOffice::Own));
    }

    void aDamagedKeyIsAnErrorAndOpensNothing_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage : {"salt = x''",
                                   "salt = 'text of 16 bytes'",
                                   "sealed = zeroblob(72)",
                                   "sealed = zeroblob(100000)",
                                   "sealed = 7",
                                   "ops = 0",
                                   "ops = 4000000000",
                                   "ops = 'many'",
                                   "mem = -1",
                                   "mem = 9000000000000000000",
                                   "mem = 1",
                                   "set_at = 'never'",
                                   "failures = 'x', locked_until = 'y', lock_boot = x'00ff'"})
            QTest::newRow(damage) << damage;
    }
    void aDamagedKeyIsAnErrorAndOpensNothing()
    {
        QFETCH(QString, damage);
        const auto done = (**m_office).maintainNow([&](Connection &c) {
            return c.execute("UPDATE account_key SET " + damage + " WHERE account <> 0");
        });
        QVERIFY_OK(done);
        const bool stillFits = damage.startsWith("set_at") || damage.startsWith("failures");
        const auto entered = enter(Clerk, AccountOffice::Own);
        QCOMPARE(bool(entered), stillFits);
        QVERIFY(stillFits || !entered.error().message.isEmpty());
        QCOMPARE((**m_office).keys().isOpen(),
                 damage.startsWith("failures")); // of unknown age, it must be changed
    }

    void nobodyGetsInWhereNoAttemptCanBeKept()
    {
        const auto beside = Database::open(m_office->path(), {.readOnly = true});
        QVERIFY_OK(beside);
        QFile inTheWay(m_office->path() + ".audit"); // where the folder of what waits would be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto entered = SignIn(**beside).enter(Clerk, AccountOffice::Own);
        QVERIFY(!entered);
        QCOMPARE(entered.error().kind, Error::Kind::Storage);
        QVERIFY(!(**beside).keys().isOpen());
    }

    void aPasswordIsNotChangedBesideAnOpenWindow()
    {
        const auto beside = Database::open(m_office->path(), {.readOnly = true});
        QVERIFY_OK(beside);
        QVERIFY(!SignIn(**beside).changePassword(Clerk, AccountOffice::Own, "Eigenes-4712"));
        QVERIFY(!(**beside).keys().isOpen());
        QVERIFY_OK(enter(Clerk, AccountOffice::Own));
    }

private:
    Result<SignedIn> enter(const QString &name, const QString &password)
    {
        return m_office->enter(name, password);
    }
    void fail(int times)
    {
        for (int i = 0; i < times; ++i)
            QVERIFY(!enter(Clerk, Wrong));
    }

    std::unique_ptr<StoppedTime> m_time;
    std::unique_ptr<AccountOffice> m_office;
};

TEST_WITHOUT_WIDGETS(tst_SignInTries)
#include "tst_signintries.moc"
