// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountservice.h"
#include "tests/models/accounts/accountoffice.h"
#include "tests/support/testsupport.h"

#include <QSignalSpy>

using R = OfficeRole;

/// The service as a window uses it: nothing waits, answers come, and who sits here is known.
class tst_AccountService : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<AccountOffice>(); }
    void cleanup()
    {
        m_service.reset();
        m_office.reset();
    }

    void aFileTellsWhatItAsksFor()
    {
        start();
        QCOMPARE(entry(), FileEntry::Accounts);
        TestOffice fresh;
        AccountService service(*fresh);
        std::optional<FileEntry> entered;
        service.entry(this, [&](const Result<FileEntry> &answer) { entered = *answer; });
        QTRY_VERIFY(entered);
        QCOMPARE(*entered, FileEntry::Open);
    }

    void theFirstAdministratorSitsAtTheDeskAtOnce()
    {
        TestOffice fresh;
        AccountService service(*fresh);
        QSignalSpy changed(&service, &AccountService::sessionChanged);
        std::optional<Result<SignedIn>> made;
        service.makeFirst(
            "钟明远", AccountOffice::OfTheFirst, this, [&](const auto &answer) { made = answer; });
        QTRY_VERIFY(made);
        QVERIFY_OK(*made);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(service.session().person, "钟明远");
        QCOMPARE(service.session().roles, int(R::SecurityAdmin));
        QCOMPARE(fresh->person(), "钟明远");
    }

    void signingInAndOutIsTold()
    {
        start();
        QSignalSpy out(m_service.get(), &AccountService::signedOut);
        QCOMPARE(m_service->session(), Session());
        QVERIFY(!signIn(AccountOffice::First, "Falsch-0815"));
        QCOMPARE(m_service->session(), Session());
        QVERIFY_OK(signIn(AccountOffice::First, AccountOffice::OfTheFirst));
        QCOMPARE(m_service->session().person, AccountOffice::First);
        QCOMPARE((**m_office).person(), AccountOffice::First);
        m_service->signOut();
        QCOMPARE(out.size(), 1);
        QCOMPARE(m_service->session(), Session());
        QVERIFY(!(**m_office).keys().isOpen());
        QTRY_COMPARE(m_office->value("SELECT kind FROM audit ORDER BY n DESC LIMIT 1").toInt(),
                     int(AuditEvent::Kind::SignOut));
    }

    void whoMustChangeThePasswordDoesNotSitHereYet()
    {
        QVERIFY_OK(m_office->add("何晓芸", R::Clerk));
        start();
        const auto entered = signIn("何晓芸", AccountOffice::Initial);
        QVERIFY_OK(entered);
        QCOMPARE(entered->mustChange, SignedIn::MustChange::Initial);
        QCOMPARE(m_service->session(), Session());
        std::optional<Result<SignedIn>> changed;
        m_service->changePassword(
            "何晓芸", AccountOffice::Initial, AccountOffice::Own, this, [&](const auto &answer) {
                changed = answer;
            });
        QTRY_VERIFY(changed);
        QVERIFY_OK(*changed);
        QCOMPARE(m_service->session().person, "何晓芸");
    }

    void aCoveredWindowOpensToItsOwnPasswordAlone()
    {
        start();
        QVERIFY_OK(signIn(AccountOffice::First, AccountOffice::OfTheFirst));
        m_service->lock();
        QVERIFY(!unlock("Falsch-0815"));
        QVERIFY_OK(unlock(AccountOffice::OfTheFirst));
        QCOMPARE(
            m_office->value("SELECT group_concat(kind) FROM (SELECT kind FROM audit ORDER BY n DESC LIMIT 3)")
                .toString(),
            "4,2,3"); // unlocked, refused, locked
    }

    void rolesThatChangeReachTheDesk()
    {
        m_office->settled("何晓芸", R::Clerk);
        start();
        QVERIFY_OK(signIn("何晓芸", AccountOffice::Own));
        QSignalSpy changed(m_service.get(), &AccountService::sessionChanged);
        const Account::Id id = m_office->account("何晓芸").id;
        QVERIFY_OK(
            m_office->act([&](AccountDesk &desk) { return desk.setRoles(id, R::Clerk | R::Dispatcher); }));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(m_service->session().roles, (R::Clerk | R::Dispatcher).toInt());
    }

    void whoIsDisabledMeanwhileIsSignedOut()
    {
        m_office->settled("何晓芸", R::Clerk);
        start();
        QVERIFY_OK(signIn("何晓芸", AccountOffice::Own));
        QSignalSpy out(m_service.get(), &AccountService::signedOut);
        const Account::Id id = m_office->account("何晓芸").id;
        QVERIFY_OK(m_office->act([&](AccountDesk &desk) { return desk.setDisabled(id, true); }));
        QTRY_COMPARE(out.size(), 1);
        QCOMPARE(m_service->session(), Session());
    }

    void accountsAreManagedWithoutWaiting()
    {
        start();
        QVERIFY_OK(signIn(AccountOffice::First, AccountOffice::OfTheFirst));
        QSignalSpy changed(m_service.get(), &AccountService::accountsChanged);
        QVERIFY_OK(ask([&](auto done) {
            m_service->add({"何晓芸", {}, R::Clerk, {}}, AccountOffice::Initial, this, done);
        }));
        QVERIFY_OK(ask([&](auto done) {
            m_service->add({"黄国梁", {}, R::Leader, {}}, AccountOffice::Initial, this, done);
        }));
        const Account::Id clerk = m_office->account("何晓芸").id;
        const Account::Id leader = m_office->account("黄国梁").id;
        QVERIFY_OK(ask([&](auto done) { m_service->setRoles(clerk, R::Dispatcher, this, done); }));
        QVERIFY_OK(ask([&](auto done) { m_service->setArea(clerk, m_office->office.id, this, done); }));
        QVERIFY_OK(ask([&](auto done) { m_service->resetPassword(clerk, "Neu-Anfang-1", this, done); }));
        QVERIFY_OK(ask([&](auto done) { m_service->endLock(clerk, this, done); }));
        QVERIFY_OK(ask([&](auto done) {
            m_service->delegate({.giver = leader,
                                 .receiver = clerk,
                                 .roles = R::Leader,
                                 .from = Clock::today(),
                                 .to = Clock::today()},
                                this,
                                done);
        }));
        QVERIFY_OK(ask([&](auto done) { m_service->setDisabled(leader, true, this, done); }));
        QVERIFY(!ask([&](auto done) { m_service->setRoles(clerk, R::Auditor | R::Clerk, this, done); }));
        QCOMPARE(changed.size(), 8);
        QList<Account> all;
        QList<Delegation> lent;
        m_service->accounts(this, [&](const auto &answer) { all = *answer; });
        m_service->delegations(this, [&](const auto &answer) { lent = *answer; });
        QTRY_COMPARE(all.size(), 3);
        QTRY_COMPARE(lent.size(), 1);
        QVERIFY_OK(ask([&](auto done) { m_service->endDelegation(lent.first().id, this, done); }));
    }

    void anAnswerToNobodyHarmsNobody()
    {
        start();
        auto *receiver = new QObject;
        m_service->signIn(AccountOffice::First, AccountOffice::OfTheFirst, receiver, [](const auto &) {
            QFAIL("answered to a receiver that is gone");
        });
        delete receiver;
        QTRY_COMPARE(m_service->session().person, AccountOffice::First);
        m_service->signIn(AccountOffice::First, AccountOffice::OfTheFirst, this, [](const auto &) {});
        m_service.reset(); // waits for the password under way
    }

private:
    void start()
    {
        m_office->reopen();
        m_service = std::make_unique<AccountService>(**m_office);
    }

    FileEntry entry()
    {
        std::optional<FileEntry> entered;
        m_service->entry(this, [&](const Result<FileEntry> &answer) { entered = *answer; });
        (void) QTest::qWaitFor([&] { return entered.has_value(); });
        return *entered;
    }
    Result<SignedIn> signIn(const QString &name, const QString &password)
    {
        std::optional<Result<SignedIn>> entered;
        m_service->signIn(name, password, this, [&](const auto &answer) { entered = answer; });
        (void) QTest::qWaitFor([&] { return entered.has_value(); }, 30'000);
        return *entered;
    }
    Result<> unlock(const QString &password)
    {
        return ask([&](auto done) { m_service->unlock(password, this, done); });
    }
    template <typename Call>
    static Result<> ask(Call call)
    {
        std::optional<Result<>> answered;
        call([&](const Result<> &answer) { answered = answer; });
        (void) QTest::qWaitFor([&] { return answered.has_value(); }, 30'000);
        QCoreApplication::processEvents(); // what is told after the answer
        return *answered;
    }

    std::unique_ptr<AccountOffice> m_office;
    std::unique_ptr<AccountService> m_service;
};

TEST_WITHOUT_WIDGETS(tst_AccountService)
#include "tst_accountservice.moc"
