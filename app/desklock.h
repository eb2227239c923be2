// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountservice.h"
#include "views/accounts/idlewatch.h"
#include "views/accounts/lockscreen.h"

/// Covers the window by Ctrl+L, and when nobody has touched anything for a while, until the person who works
/// here types the password. Works between begin() and end().
class DeskLock : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    DeskLock(AccountService &accounts, QWidget &window, std::chrono::minutes limit = IdleWatch::Usual);

    void setLimit(std::chrono::minutes limit) { m_idle.setLimit(limit); }
    /// Somebody with a password works here now.
    void begin();
    /// Nobody does: nothing is covered any more.
    void end();

    void lock();
    bool isLocked() const { return m_screen->isLocked(); }

signals:
    /// Somebody else wants to work here: whoever is signed in has to be signed out.
    void otherPersonAsked();

private:
    void unlock(const QString &password);

    AccountService &m_accounts;
    LockScreen *const m_screen; ///< the window's
    QAction *const m_action;
    IdleWatch m_idle;
};
