// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountservice.h"

#include "models/accounts/accountdesk.h"
#include "models/accounts/accountrepository.h"
#include "models/accounts/accountrules.h"
#include "models/accounts/operations.h"
#include "models/accounts/signin.h"
#include "models/audit/auditlog.h"
#include "models/base/clock.h"
#include "models/storage/changelog.h"
#include "models/storage/filekey.h"
#include "models/storage/keyring.h"

#include <QCoreApplication>
#include <QPointer>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
} // namespace

AccountService::AccountService(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    m_passwords.setMaxThreadCount(1); // one attempt after the other
    connect(&m_minute, &QTimer::timeout, this, &AccountService::look);
    m_minute.setInterval(1min);
    connect(&database, &Database::changed, this, &AccountService::look);
}

AccountService::~AccountService() = default;

void AccountService::entry(QObject *receiver, std::function<void(const Result<FileEntry> &)> deliver)
{
    m_database.read(
        Operations::AtTheDoor,
        receiver,
        [](Connection &c) { return AccountDesk(c, {}).entry(); },
        std::move(deliver));
}

/// Runs where passwords are worked on; whoever is let in is at the desk before `deliver` hears of it.
void AccountService::enter(std::function<Result<SignedIn>()> work, QObject *receiver, Entered deliver)
{
    auto *watcher = new QFutureWatcher<Result<SignedIn>>(this);
    const auto answer = [this, watcher, there = QPointer<QObject>(receiver), deliver = std::move(deliver)] {
        watcher->deleteLater();
        const Result<SignedIn> entered = watcher->result();
        if (entered && entered->mustChange == SignedIn::MustChange::No)
            sit(*entered);
        if (there)
            deliver(entered);
    };
    connect(watcher, &QFutureWatcherBase::finished, this, answer);
    watcher->setFuture(QtConcurrent::run(&m_passwords, std::move(work)));
}

void AccountService::makeFirst(const QString &name,
                               const QString &password,
                               QObject *receiver,
                               Entered deliver)
{
    const QString person = AccountRules::normalized(name).trimmed();
    m_database.setPerson(person); // nobody was here before, so the change is the new one's own
    const auto work = [=](Connection &c) { return AccountDesk(c, person).makeFirst(name, password); };
    const auto answer = [self = QPointer(this), deliver = std::move(deliver)](const Result<SignedIn> &made) {
        if (made && self) {
            self->sit(*made);
            emit self->accountsChanged();
        } else if (self) { // the key it may have tried
            self->m_database.maintain(self, &FileKey::load, [](const Result<> &) {});
        }
        deliver(made);
    };
    m_database.write({u"account.first"_s, person}, receiver, work, answer);
}

void AccountService::signIn(const QString &name, const QString &password, QObject *receiver, Entered deliver)
{
    enter([=, file = &m_database] { return SignIn(*file).enter(name, password); },
          receiver,
          std::move(deliver));
}

void AccountService::changePassword(
    const QString &name, const QString &old, const QString &fresh, QObject *receiver, Entered deliver)
{
    enter([=, file = &m_database] { return SignIn(*file).changePassword(name, old, fresh); },
          receiver,
          std::move(deliver));
}

void AccountService::unlock(const QString &password, QObject *receiver, Done done)
{
    auto *watcher = new QFutureWatcher<Result<>>(receiver);
    connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_passwords, [=, file = &m_database, name = m_session.person] {
        return SignIn(*file).unlock(name, password);
    }));
}

void AccountService::signInAs(const Session &session)
{
    m_signedIn.reset();
    m_database.setPerson(session.person);
    take(session);
}

void AccountService::sit(const SignedIn &signedIn)
{
    if (m_signedIn && m_signedIn->account.id != signedIn.account.id)
        note(AuditEvent::Kind::SignOut); // the desk changes hands
    m_signedIn = signedIn;
    m_database.setPerson(signedIn.account.name);
    m_minute.start();
    take(signedIn.session());
}

void AccountService::signOut()
{
    if (m_signedIn) {
        note(AuditEvent::Kind::SignOut);
        m_database.keys().close();
    }
    m_signedIn.reset();
    m_minute.stop();
    take({});
    emit signedOut();
}

void AccountService::lock()
{
    if (m_signedIn)
        note(AuditEvent::Kind::Lock);
}

void AccountService::note(AuditEvent::Kind kind)
{
    const AuditEvent event{.kind = kind,
                           .person = m_session.person,
                           .object = u"account "_s + m_session.person,
                           .at = Clock::nowMs()};
    m_database.maintain(
        this, [event](Connection &c) { return AuditLog::append(c, event); }, [](const Result<> &) {});
}

Session AccountService::session() const
{
    return m_signedIn ? m_signedIn->session() : m_session;
}

void AccountService::take(const Session &session)
{
    if (session == m_session)
        return;
    m_session = session;
    emit sessionChanged(m_session);
}

/// Days pass, and administrators change accounts, while somebody sits here.
void AccountService::look()
{
    if (!m_signedIn)
        return;
    const auto work = [id = m_signedIn->account.id](Connection &c) {
        return AccountRepository(c).byId(id).and_then(
            [&](const Account &account) { return AccountDesk(c, account.name).signedIn(account); });
    };
    m_database.read(u"account.session"_s, this, work, [this](const Result<SignedIn> &now) {
        if (!m_signedIn || (now && now->account.id != m_signedIn->account.id))
            return; // somebody else came meanwhile
        const bool gone = now ? now->account.disabled : now.error().kind == Error::Kind::NotFound;
        if (gone)
            return signOut();
        if (!now)
            return; // the file cannot be read for now
        m_signedIn = *now;
        take(m_signedIn->session());
    });
}

void AccountService::accounts(QObject *receiver, std::function<void(const Result<QList<Account>> &)> deliver)
{
    m_database.read(
        u"account.see"_s,
        receiver,
        [](Connection &c) { return AccountDesk(c, {}).all(); },
        std::move(deliver));
}

void AccountService::delegations(QObject *receiver,
                                 std::function<void(const Result<QList<Delegation>> &)> deliver)
{
    m_database.read(
        u"account.see"_s,
        receiver,
        [](Connection &c) { return AccountDesk(c, {}).delegations(); },
        std::move(deliver));
}

void AccountService::change(const QString &action,
                            std::function<Result<>(AccountDesk &)> work,
                            QObject *receiver,
                            Done done)
{
    m_database.write(
        {action, {}},
        receiver,
        [work = std::move(work), by = m_database.person()](Connection &c) {
            AccountDesk desk(c, by);
            return work(desk);
        },
        [self = QPointer(this), done = std::move(done)](const Result<> &changed) {
            done(changed);
            if (changed && self)
                emit self->accountsChanged();
        });
}

void AccountService::add(const NewAccount &account, const QString &password, QObject *receiver, Done done)
{
    const auto work = [=](AccountDesk &desk) {
        return desk.add(account, password).map([](const Account &) {});
    };
    change(u"account.add"_s, work, receiver, std::move(done));
}

void AccountService::setRoles(Account::Id id, OfficeRoles roles, QObject *receiver, Done done)
{
    change(
        u"account.roles"_s,
        [=](AccountDesk &desk) { return desk.setRoles(id, roles); },
        receiver,
        std::move(done));
}

void AccountService::setArea(Account::Id id, Place::Id area, QObject *receiver, Done done)
{
    change(
        u"account.area"_s,
        [=](AccountDesk &desk) { return desk.setArea(id, area); },
        receiver,
        std::move(done));
}

void AccountService::setDisabled(Account::Id id, bool disabled, QObject *receiver, Done done)
{
    change(
        disabled ? u"account.disable"_s : u"account.enable"_s,
        [=](AccountDesk &desk) { return desk.setDisabled(id, disabled); },
        receiver,
        std::move(done));
}

void AccountService::resetPassword(Account::Id id, const QString &password, QObject *receiver, Done done)
{
    change(
        u"account.reset"_s,
        [=](AccountDesk &desk) { return desk.resetPassword(id, password); },
        receiver,
        std::move(done));
}

void AccountService::endLock(Account::Id id, QObject *receiver, Done done)
{
    change(
        u"account.endLock"_s, [=](AccountDesk &desk) { return desk.endLock(id); }, receiver, std::move(done));
}

void AccountService::delegate(const Delegation &delegation, QObject *receiver, Done done)
{
    change(
        u"account.delegate"_s,
        [=](AccountDesk &desk) { return desk.delegate(delegation); },
        receiver,
        std::move(done));
}

void AccountService::endDelegation(Delegation::Id id, QObject *receiver, Done done)
{
    change(
        u"account.endDelegation"_s,
        [=](AccountDesk &desk) { return desk.endDelegation(id); },
        receiver,
        std::move(done));
}
