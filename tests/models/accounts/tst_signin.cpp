// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditentryrepository.h"
#include "models/audit/auditlog.h"
#include "tests/models/accounts/accountoffice.h"
#include "tests/support/testsupport.h"

using Kind = AuditEvent::Kind;
using MustChange = SignedIn::MustChange;

namespace {
const QString Clerk("何晓芸");
const QString Wrong("Falsch-0815");
} // namespace

/// The door: everything that must stay shut.
class tst_SignIn : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_time = std::make_unique<StoppedTime>();
        m_office = std::make_unique<AccountOffice>();
        m_clerk = m_office->settled(Clerk, OfficeRole::Clerk).id;
        m_office->reopen();
    }
    void cleanup()
    {
        m_office.reset();
        m_time.reset();
    }

    void theRightPasswordOpensTheFile()
    {
        QVERIFY(!keys().isOpen());
        const auto entered = enter(Clerk, AccountOffice::Own);
        QVERIFY_OK(entered);
        QVERIFY(keys().isOpen());
        QCOMPARE(entered->mustChange, MustChange::No);
        QCOMPARE(entered->session().person, Clerk);
        QCOMPARE(entered->session().roles, int(OfficeRole::Clerk));
        QCOMPARE(entered->session().section, m_office->municipal);
        QCOMPARE(last().kind, Kind::SignIn);
        QCOMPARE(last().person, Clerk);
    }

    void everyoneOpensTheSameKey()
    {
        QVERIFY_OK(enter(Clerk, AccountOffice::Own));
        const QByteArray key = keys().key();
        keys().close();
        QVERIFY_OK(enter(AccountOffice::First, AccountOffice::OfTheFirst));
        QCOMPARE(keys().key(), key);
        QVERIFY(!key.isEmpty());
    }

    void spacesAroundTheNameDoNotMatter() { QVERIFY_OK(enter(' ' + Clerk + ' ', AccountOffice::Own)); }

    void anUnknownNameAndAWrongPasswordGetTheSameAnswer()
    {
        const auto unknown = enter("谁也不是", AccountOffice::Own);
        const auto wrong = enter(Clerk, Wrong);
        const auto nothing = enter("", "");
        QVERIFY(!unknown && !wrong && !nothing);
        QCOMPARE(unknown.error().message, wrong.error().message);
        QCOMPARE(nothing.error().message, wrong.error().message);
        QCOMPARE(unknown.error().kind, wrong.error().kind);
        QCOMPARE(unknown.error().detail, wrong.error().detail);
        QVERIFY(!keys().isOpen());
    }

    void whatWasTypedAsAnUnknownNameIsNotKept()
    {
        QVERIFY(!enter(AccountOffice::Own, "x")); // the password in the wrong field
        QCOMPARE(last().kind, Kind::SignInRefused);
        QCOMPARE(last().person, QString());
        QVERIFY(!last().succeeded);
        m_office->close();
        QFile file(m_office->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(AccountOffice::Own.toUtf8()));
    }

    void theSixthTryWithTheRightPasswordIsRefused()
    {
        fail(5);
        const auto sixth = enter(Clerk, AccountOffice::Own);
        QVERIFY(!sixth);
        QVERIFY(!keys().isOpen());
        QVERIFY(sixth.error().message.contains("10:15"));
        QCOMPARE(last().kind, Kind::SignInRefused);
        QCOMPARE(last().person, Clerk);
        m_time->pass(15 * 60 - 1);
        QVERIFY(!enter(Clerk, AccountOffice::Own));
        m_time->pass(1);
        QVERIFY_OK(enter(Clerk, AccountOffice::Own));
    }

    void theFifthTryWithTheRightPasswordForgivesTheOthers()
    {
        fail(4);
        QVERIFY_OK(enter(Clerk, AccountOffice::Own));
        fail(4);
        QVERIFY_OK(enter(Clerk, AccountOffice::Own));
    }

    void theLockOfOneIsNotThatOfAnother()
    {
        fail(6);
        QVERIFY_OK(enter(AccountOffice::First, AccountOffice::OfTheFirst));
    }

    void unknownNamesLockNobody()
    {
        for (int i = 0; i < 7; ++i)
            QVERIFY(!enter("谁也不是", Wrong));
        QVERIFY_OK(enter(Clerk, AccountOffice::Own));
    }

    void theLockSurvivesARestartOfTheProgram()
    {
        fail(3);
        m_office->reopen();
        fail(2);
        m_office->reopen();
        QVERIFY(!enter(Clerk, AccountOffice::Own));
    }

    void settingTheClockDoesNotEndTheLock_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("restarted");
        QTest::newRow("back") << -2 << false;
        QTest::newRow("ahead") << 2 << false;
        QTest::newRow("back and the computer restarted") << -2 << true;
    }
    void settingTheClockDoesNotEndTheLock()
    {
        QFETCH(int, days);
        QFETCH(bool, restarted);
        fail(5);
        const QDateTime right = m_time->now();
        m_time->setClock(right.addDays(days));
        if (restarted)
            m_time->restart();
        QVERIFY(!enter(Clerk, AccountOffice::Own));
        m_time->setClock(right.addSecs(60)); // and put right again
        QVERIFY(!enter(Clerk, AccountOffice::Own));
        m_time->pass(15 * 60);
        QVERIFY_OK(enter(Clerk, AccountOffice::Own));
    }

    void aDisabledAccountIsRefusedAndOnlyWhoKnowsThePasswordLearnsWhy()
    {
        QVERIFY_OK(enter(AccountOffice::First, AccountOffice::OfTheFirst));
        QVERIFY_OK(m_office->act([&](AccountDesk &desk) { return desk.setDisabled(m_clerk, true); }));
        m_office->reopen();
        const auto right = enter(Clerk, AccountOffice::Own);
        const auto wrong = enter(Clerk, Wrong);
        const auto unknown = enter("谁也不是", Wrong);
        QVERIFY(!right && !wrong && !unknown);
        QCOMPARE(wrong.error().message, unknown.error().message);
        QVERIFY(right.error().message != wrong.error().message);
        QVERIFY(!keys().isOpen());
    }

    void anInitialPasswordOpensNothingBeforeItIsChanged()
    {
        QVERIFY_OK(enter(AccountOffice::First, AccountOffice::OfTheFirst));
        QVERIFY_OK(m_office->add("罗志强", OfficeRole::Handler));
        m_office->reopen();
        const auto entered = enter("罗志强", AccountOffice::Initial);
        QVERIFY_OK(entered);
        QCOMPARE(entered->mustChange, MustChange::Initial);
        QVERIFY(!keys().isOpen());
        QVERIFY(!SignIn(**m_office).changePassword("罗志强", AccountOffice::Initial, AccountOffice::Initial));
        QVERIFY(!SignIn(**m_office).changePassword("罗志强", AccountOffice::Initial, "short"));
        QVERIFY(!SignIn(**m_office).changePassword("罗志强", Wrong, AccountOffice::Own));
        QVERIFY(!keys().isOpen());
        const auto changed =
            SignIn(**m_office).changePassword("罗志强", AccountOffice::Initial, AccountOffice::Own);
        QVERIFY_OK(changed);
        QCOMPARE(changed->mustChange, MustChange::No);
        QVERIFY(keys().isOpen());
        QVERIFY(!enter("罗志强", AccountOffice::Initial));
    }

    void anExpiredPasswordOpensNothingBeforeItIsChanged()
    {
        m_time->pass(90 * 86400 - 1);
        const auto today = enter(Clerk, AccountOffice::Own);
        QVERIFY_OK(today);
        QCOMPARE(today->mustChange, MustChange::No);
        QCOMPARE(today->changeBy, QDate(2026, 5, 31));
        keys().close();
        m_time->pass(1);
        const auto entered = enter(Clerk, AccountOffice::Own);
        QVERIFY_OK(entered);
        QCOMPARE(entered->mustChange, MustChange::Expired);
        QVERIFY(!keys().isOpen());
        QVERIFY_OK(SignIn(**m_office).changePassword(Clerk, AccountOffice::Own, "Eigenes-4712"));
        QVERIFY(keys().isOpen());
    }

    void tryingToChangeAPasswordCountsAsTrying()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY(!SignIn(**m_office).changePassword(Clerk, Wrong, "Eigenes-4712"));
        QVERIFY(!enter(Clerk, AccountOffice::Own));
    }

    void unlockingACoveredWindowCountsAsTrying()
    {
        QVERIFY_OK(enter(Clerk, AccountOffice::Own));
        QVERIFY_OK(SignIn(**m_office).unlock(Clerk, AccountOffice::Own));
        QCOMPARE(last().kind, Kind::Unlock);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!SignIn(**m_office).unlock(Clerk, Wrong));
        QVERIFY(!SignIn(**m_office).unlock(Clerk, AccountOffice::Own));
    }

    void theChainOfTheAuditHoldsWhateverHappenedAtTheDoor()
    {
        fail(6);
        const auto chain = (**m_office).readNow([](Connection &c) { return AuditLog::verify(c); });
        QVERIFY_OK(chain);
        QVERIFY(!chain->broken);
    }

private:
    KeyRing &keys() { return (**m_office).keys(); }
    Result<SignedIn> enter(const QString &name, const QString &password)
    {
        return m_office->enter(name, password);
    }
    void fail(int times)
    {
        for (int i = 0; i < times; ++i)
            QVERIFY(!enter(Clerk, Wrong));
    }
    AuditEvent last()
    {
        return (**m_office)
            .readNow([](Connection &c) {
                AuditEntryRepository entries(c);
                return entries.byKeys({entries.keys({})->first()});
            })
            ->first()
            .event;
    }

    std::unique_ptr<StoppedTime> m_time;
    std::unique_ptr<AccountOffice> m_office;
    Account::Id m_clerk;
};

TEST_WITHOUT_WIDGETS(tst_SignIn)
#include "tst_signin.moc"
