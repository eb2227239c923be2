// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditentryrepository.h"
#include "models/storage/filekey.h"
#include "tests/models/accounts/accountoffice.h"
#include "tests/support/testsupport.h"

using R = OfficeRole;

/// What is done to accounts, and what the rules refuse, as it stands in the file.
class tst_AccountDesk : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_time = std::make_unique<StoppedTime>();
        m_office = std::make_unique<AccountOffice>();
    }
    void cleanup()
    {
        m_office.reset();
        m_time.reset();
    }

    void aNewFileIsOpenUntilItsFirstAdministratorIsMade()
    {
        TestOffice office;
        QCOMPARE(entryOf(office), FileEntry::Open);
        QVERIFY(isKeyOpen(office));
        QVERIFY(!makeFirst(office, "钟明远", "kurz"));
        QVERIFY(!makeFirst(office, "", AccountOffice::OfTheFirst));
        QVERIFY(isKeyOpen(office)); // nothing of a refused one stays
        QCOMPARE(entryOf(office), FileEntry::Open);
        QVERIFY_OK(makeFirst(office, "钟明远", AccountOffice::OfTheFirst));
        QCOMPARE(entryOf(office), FileEntry::Accounts);
        QVERIFY(!isKeyOpen(office));
        QVERIFY(office->keys().isOpen()); // he goes on working
        QVERIFY(!makeFirst(office, "罗志强", AccountOffice::OfTheFirst));
    }

    void theOpenKeyLeavesNoTraceInFileAndLog()
    {
        TestOffice office;
        const QByteArray key = office->keys().key();
        QCOMPARE(key.size(), qsizetype(KeyRing::KeyBytes));
        QVERIFY_OK(makeFirst(office, "钟明远", AccountOffice::OfTheFirst));
        for (const char *part : {"", "-wal", "-shm"}) {
            QFile file(office.path() + part);
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains(key), part);
        }
    }

    void whoeverHoldsAnotherRoleIsNotTheFirstAdministrator()
    {
        TestOffice office;
        QVERIFY_OK(office.TestDatabase::act(
            "INSERT INTO staff (id, scope, name, roles) VALUES (1, 0, '何晓芸', 1)"));
        QVERIFY(!makeFirst(office, "何晓芸", AccountOffice::OfTheFirst));
        QVERIFY_OK(makeFirst(office, "钟明远", AccountOffice::OfTheFirst));
    }

    void anAccountIsASomebodyOfTheStaffAndItsNameIsUnique()
    {
        const auto made = m_office->add("何晓芸", R::Clerk | R::Dispatcher, m_office->community.id);
        QVERIFY_OK(made);
        QCOMPARE(made->area, m_office->community.id);
        QCOMPARE(made->section, m_office->municipal);
        QVERIFY(made->mustChange && made->passwordSet && !made->disabled);
        QCOMPARE(m_office->value("SELECT roles FROM staff WHERE name = '何晓芸'").toInt(),
                 (R::Clerk | R::Dispatcher).toInt());
        QVERIFY(!m_office->add("何晓芸", R::Clerk));
        QVERIFY(!m_office->add(" 何晓芸 ", R::Clerk));
        QVERIFY(!m_office->add("", R::Clerk));
        QCOMPARE(m_office->value("SELECT count(*) FROM staff WHERE name LIKE '%何%'").toInt(), 1);
    }

    void somebodyInStaffKeepsHisRowAndRoles()
    {
        QVERIFY_OK(m_office->TestDatabase::act(
            "INSERT INTO staff (id, scope, name, roles) VALUES (77, 0, '罗志强', 4)"));
        const auto made = m_office->add("罗志强", {});
        QVERIFY_OK(made);
        QCOMPARE(made->staff, Staff::Id{77});
        QCOMPARE(made->roles, OfficeRoles(R::Handler));
    }

    void twoAdministratorsInOnePersonAreRefused()
    {
        QVERIFY(!m_office->add("罗志强", R::SystemAdmin | R::Auditor));
        QVERIFY(!m_office->add("罗志强", R::SecurityAdmin | R::Clerk));
        const auto made = m_office->add("罗志强", R::SystemAdmin);
        QVERIFY_OK(made);
        QVERIFY(!setRoles(made->id, R::SystemAdmin | R::SecurityAdmin));
        QVERIFY(!setRoles(made->id, R::SystemAdmin | R::Clerk));
        QVERIFY_OK(setRoles(made->id, R::Auditor));
        QCOMPARE(m_office->account("罗志强").roles, OfficeRoles(R::Auditor));
    }

    void theLastSecurityAdministratorStays()
    {
        const Account first = m_office->account(AccountOffice::First);
        QVERIFY(!setRoles(first.id, R::Clerk));
        QVERIFY(!disable(first.id, true));
        const Account second = m_office->settled("罗志强", R::SecurityAdmin);
        QVERIFY_OK(disable(first.id, true));
        QVERIFY(!disable(second.id, true));
        QVERIFY_OK(disable(first.id, false));
        QVERIFY_OK(disable(second.id, true));
        QVERIFY(!setRoles(first.id, R::Clerk));
    }

    void whatWasDoneToAccountsIsNotUndone()
    {
        const auto made = m_office->add("何晓芸", R::Clerk);
        QVERIFY_OK(made);
        QVERIFY_OK(disable(made->id, true));
        QVERIFY(!(**m_office).undoNow()); // it would be enabled again, or gone with its key
        QVERIFY(m_office->account("何晓芸").disabled);
    }

    void aResetPasswordMustBeChangedAndEndsTheLock()
    {
        const Account clerk = m_office->settled("何晓芸", R::Clerk);
        for (int i = 0; i < 6; ++i)
            QVERIFY(!m_office->enter("何晓芸", "Falsch-0815"));
        QVERIFY(!m_office->enter("何晓芸", AccountOffice::Own));
        QVERIFY(m_office->account("何晓芸").isLocked(m_time->now()));
        QVERIFY(!reset(clerk.id, "kurz"));
        QVERIFY(!reset(clerk.id, "何晓芸Ab12345"));
        QVERIFY_OK(reset(clerk.id, "Neu-Anfang-1"));
        QVERIFY(!m_office->enter("何晓芸", AccountOffice::Own));
        const auto entered = m_office->enter("何晓芸", "Neu-Anfang-1");
        QVERIFY_OK(entered);
        QCOMPARE(entered->mustChange, SignedIn::MustChange::Initial);
    }

    void aLockCanBeEnded()
    {
        const Account clerk = m_office->settled("何晓芸", R::Clerk);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!m_office->enter("何晓芸", "Falsch-0815"));
        QVERIFY_OK(m_office->act([&](AccountDesk &desk) { return desk.endLock(clerk.id); }));
        QVERIFY_OK(m_office->enter("何晓芸", AccountOffice::Own));
    }

    void withoutTheKeyNobodyIsAdded()
    {
        m_office->reopen();
        QVERIFY(!m_office->add("何晓芸", R::Clerk));
        QCOMPARE(m_office->value("SELECT count(*) FROM account").toInt(), 1);
        TestOffice open;
        const auto added = open->writeNow({"account.add", {}}, [](Connection &c) {
            return AccountDesk(c, {}).add({"何晓芸", {}, R::Clerk, {}}, AccountOffice::Initial);
        });
        QVERIFY(!added); // first an administrator
    }

    void lentRolesHoldBetweenTheDaysAndNeverAnAdministrators()
    {
        const Account leader = m_office->settled("黄国梁", R::Leader | R::Checker);
        const Account clerk = m_office->settled("何晓芸", R::Clerk);
        const QDate today = Clock::today();
        QVERIFY_OK(lend(leader, clerk, R::Leader, today.addDays(1), today.addDays(3)));
        QVERIFY(!lend(leader, clerk, R::SecurityAdmin, today, today));
        QVERIFY(!lend(leader, m_office->account(AccountOffice::First), R::Leader, today, today));
        const auto entered = m_office->enter("何晓芸", AccountOffice::Own);
        QVERIFY_OK(entered);
        const int own = int(R::Clerk);
        const int both = (R::Clerk | R::Leader).toInt();
        QCOMPARE(entered->session().roles, own); // by Clock at the time of use, without signing in again
        m_time->pass(86400);
        QCOMPARE(entered->session().roles, both);
        m_time->pass(2 * 86400);
        QCOMPARE(entered->session().roles, both);
        m_time->pass(86400);
        QCOMPARE(entered->session().roles, own);
    }

    void whatTheGiverLostIsNotLentAnyMore()
    {
        const Account leader = m_office->settled("黄国梁", R::Leader | R::Checker);
        const Account clerk = m_office->settled("何晓芸", R::Clerk);
        QVERIFY_OK(lend(leader, clerk, R::Leader | R::Checker, Clock::today(), Clock::today()));
        QCOMPARE(rolesOf("何晓芸"), (R::Clerk | R::Leader | R::Checker).toInt());
        QVERIFY_OK(setRoles(leader.id, R::Checker));
        QCOMPARE(rolesOf("何晓芸"), (R::Clerk | R::Checker).toInt());
        QVERIFY_OK(disable(leader.id, true));
        QCOMPARE(rolesOf("何晓芸"), int(R::Clerk));
        QVERIFY_OK(disable(leader.id, false));
        QVERIFY_OK(setRoles(clerk.id, R::Auditor)); // who is now an administrator borrows nothing
        QCOMPARE(rolesOf("何晓芸"), int(R::Auditor));
    }

    void aDelegationCanBeEnded()
    {
        const Account leader = m_office->settled("黄国梁", R::Leader);
        const Account clerk = m_office->settled("何晓芸", R::Clerk);
        QVERIFY_OK(lend(leader, clerk, R::Leader, Clock::today(), Clock::today().addDays(9)));
        const auto lent =
            (**m_office).readNow([](Connection &c) { return AccountDesk(c, {}).delegations(); });
        QCOMPARE(lent->size(), 1);
        QCOMPARE(lent->first().giverName, "黄国梁");
        QVERIFY_OK(m_office->act([&](AccountDesk &desk) { return desk.endDelegation(lent->first().id); }));
        QCOMPARE(rolesOf("何晓芸"), int(R::Clerk));
    }

    void everyChangeStandsInTheAuditWithWhoDidIt()
    {
        const auto count = [&] {
            return m_office
                ->value("SELECT count(*) FROM audit WHERE kind = 5 AND person = '钟明远' AND object = "
                        "'account 何晓芸'")
                .toInt();
        };
        const Account clerk = m_office->add("何晓芸", R::Clerk).value();
        QVERIFY_OK(setRoles(clerk.id, R::Dispatcher));
        QVERIFY_OK(
            m_office->act([&](AccountDesk &desk) { return desk.setArea(clerk.id, m_office->office.id); }));
        QVERIFY_OK(disable(clerk.id, true));
        QVERIFY_OK(disable(clerk.id, false));
        QVERIFY_OK(reset(clerk.id, "Neu-Anfang-1"));
        QCOMPARE(count(), 6);
        QVERIFY(!setRoles(clerk.id, R::Auditor | R::Clerk)); // refused: nothing happened
        QCOMPARE(count(), 6);
    }

    void keysAndLocksDoNotTravel()
    {
        const QByteArray before = m_office->digest();
        QVERIFY(!m_office->enter("钟明远", "Falsch-0815"));
        QVERIFY_OK(m_office->enter("钟明远", AccountOffice::OfTheFirst));
        QCOMPARE(m_office->digest(), before);
        QCOMPARE(m_office->value("SELECT count(*) FROM change_cell WHERE new LIKE '%Guan%'").toInt(), 0);
    }

private:
    Result<> setRoles(Account::Id id, OfficeRoles roles)
    {
        return m_office->act([&](AccountDesk &desk) { return desk.setRoles(id, roles); });
    }
    Result<> disable(Account::Id id, bool disabled)
    {
        return m_office->act([&](AccountDesk &desk) { return desk.setDisabled(id, disabled); });
    }
    Result<> reset(Account::Id id, const QString &password)
    {
        return m_office->act([&](AccountDesk &desk) { return desk.resetPassword(id, password); });
    }
    Result<> lend(const Account &giver, const Account &receiver, OfficeRoles roles, QDate from, QDate to)
    {
        return m_office->act([&](AccountDesk &desk) {
            return desk.delegate(
                {.giver = giver.id, .receiver = receiver.id, .roles = roles, .from = from, .to = to});
        });
    }
    int rolesOf(const QString &name)
    {
        const auto entered = m_office->enter(name, AccountOffice::Own);
        return entered ? entered->session().roles : -1;
    }
    static Result<SignedIn> makeFirst(TestOffice &office, const QString &name, const QString &password)
    {
        return office->writeNow({"account.first", name}, [&](Connection &c) {
            return AccountDesk(c, "root").makeFirst(name, password);
        });
    }
    static FileEntry entryOf(TestOffice &office)
    {
        return office->readNow([](Connection &c) { return AccountDesk(c, {}).entry(); }).value();
    }
    static bool isKeyOpen(TestOffice &office)
    {
        return office->readNow([](Connection &c) { return FileKey::isOpen(c); }).value();
    }

    std::unique_ptr<StoppedTime> m_time;
    std::unique_ptr<AccountOffice> m_office;
};

TEST_WITHOUT_WIDGETS(tst_AccountDesk)
#include "tst_accountdesk.moc"
