// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desklock.h"
#include "models/complaints/officefacts.h"

#include <QStringList>

class MainWindow;

/// Who sits at the desk of an open window, and how that changes: with a password whoever signed in, who can
/// lock the window, leave it to another person and change the password; otherwise anybody of the office.
class Seating : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. `people` sat here without a password, the last one first.
    Seating(AccountService &accounts, MainWindow &window, const QStringList &people);

    /// Somebody sits down: sat() tells who.
    void begin(const OfficeFacts &facts);

    std::chrono::minutes lockLimit() const { return m_limit; }
    void setLockLimit(std::chrono::minutes limit);
    void lock() { m_lock.lock(); }

signals:
    /// Now, and whenever the person or the roles change. `words` say who and what that is.
    void sat(const Session &session, const QString &words);
    /// The last one first; of those who need no password.
    void peopleChanged(const QStringList &people);
    /// Whoever is signed in leaves the desk to somebody else.
    void otherPersonAsked();

private:
    void seatOwner(const Session &session);
    void offerAnybody();
    void showMenu();
    void changePassword();
    QString wordsOf(const Session &session) const;

    AccountService &m_accounts;
    MainWindow &m_window;
    DeskLock m_lock;
    std::chrono::minutes m_limit = IdleWatch::Usual;
    const QStringList m_people;
    OfficeFacts m_facts;
};
