// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/signedin.h"
#include "models/audit/auditevent.h"
#include "models/storage/database.h"

#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

class AccountDesk;

/// The front door to accounts: who is at the desk, and who may be. Asynchronous: passwords are worked on
/// beside the window, answers come in the receiver's thread. Every change is one recorded change with its
/// entry in the audit; the lock, the password and the key are this file's own and do not travel.
class AccountService : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<> &)>;
    using Entered = std::function<void(const Result<SignedIn> &)>;

    /// Belongs to the thread of its Database, which must outlive it.
    explicit AccountService(Database &database, QObject *parent = nullptr);
    ~AccountService() override;

    void entry(QObject *receiver, std::function<void(const Result<FileEntry> &)> deliver);

    /// Makes the first security administrator of a file without accounts, who is signed in then.
    void makeFirst(const QString &name, const QString &password, QObject *receiver, Entered deliver);
    /// The same answer for an unknown name and a wrong password. Where the answer says mustChange, nobody is
    /// signed in before changePassword().
    void signIn(const QString &name, const QString &password, QObject *receiver, Entered deliver);
    /// The own one; signs in.
    void changePassword(
        const QString &name, const QString &old, const QString &fresh, QObject *receiver, Entered deliver);
    /// Without a password, in a file that has no accounts or is the demo.
    void signInAs(const Session &session);
    void signOut();
    /// The window is covered; the key stays, so that what is under way ends well.
    void lock();
    void unlock(const QString &password, QObject *receiver, Done done);

    /// Whoever is signed in, with the roles he has now; nobody has no roles and no name.
    Session session() const;

    void accounts(QObject *receiver, std::function<void(const Result<QList<Account>> &)> deliver);
    /// Those that have not ended.
    void delegations(QObject *receiver, std::function<void(const Result<QList<Delegation>> &)> deliver);

    /// With an initial password, to be changed at the first sign-in. Somebody of the staff with that name and
    /// without an account gets it, otherwise the name is entered in staff.
    void add(const NewAccount &account, const QString &password, QObject *receiver, Done done);
    void setRoles(Account::Id id, OfficeRoles roles, QObject *receiver, Done done);
    void setArea(Account::Id id, Place::Id area, QObject *receiver, Done done);
    void setDisabled(Account::Id id, bool disabled, QObject *receiver, Done done);
    /// A new initial password; ends a lock.
    void resetPassword(Account::Id id, const QString &password, QObject *receiver, Done done);
    void endLock(Account::Id id, QObject *receiver, Done done);
    void delegate(const Delegation &delegation, QObject *receiver, Done done);
    /// Ends it today: from tomorrow on, or at once when it has not begun.
    void endDelegation(Delegation::Id id, QObject *receiver, Done done);

signals:
    /// Another person, or other roles: a delegation began or ended, an administrator changed them.
    void sessionChanged(const Session &session);
    /// By himself, or because the account was disabled meanwhile.
    void signedOut();
    /// An account or delegation was changed here.
    void accountsChanged();

private:
    void enter(std::function<Result<SignedIn>()> work, QObject *receiver, Entered deliver);
    void sit(const SignedIn &signedIn);
    void take(const Session &session);
    void look();
    void note(AuditEvent::Kind kind);
    void
    change(const QString &action, std::function<Result<>(AccountDesk &)> work, QObject *receiver, Done done);

    Database &m_database;
    std::optional<SignedIn> m_signedIn;
    Session m_session;       ///< as it was told last
    QTimer m_minute;         ///< days pass while somebody is signed in
    QThreadPool m_passwords; // last: its thread ends first
};

/// Gives history the words of these actions; once, before any database is open.
void nameAccountActions();
