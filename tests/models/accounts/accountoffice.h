// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountdesk.h"
#include "models/accounts/signin.h"
#include "models/base/clock.h"
#include "models/base/uptime.h"
#include "models/storage/keyring.h"
#include "tests/support/testoffice.h"

/// A small office whose first security administrator is 钟明远, at ten o'clock of a day that passes only when
/// it is told to. Passwords here stand for a person's: OfTheFirst is his.
class AccountOffice : public TestOffice
{
public:
    static inline const QString First = QStringLiteral("钟明远");
    static inline const QString OfTheFirst = QStringLiteral("Guan-shan-7");
    static inline const QString Initial = QStringLiteral("Anfang-2026");
    static inline const QString Own = QStringLiteral("Eigenes-4711");

    AccountOffice()
    {
        const auto made = (**this).writeNow({QStringLiteral("account.first"), First}, [](Connection &c) {
            return AccountDesk(c, QStringLiteral("root")).makeFirst(First, OfTheFirst);
        });
        if (!made)
            qFatal("%s | %s", qPrintable(made.error().message), qPrintable(made.error().detail));
        (**this).setPerson(First);
    }

    /// One change by the first administrator.
    template <typename Work>
    auto act(Work work)
    {
        return (**this).writeNow({QStringLiteral("account.test"), {}}, [&](Connection &c) {
            AccountDesk desk(c, First);
            return work(desk);
        });
    }

    Account account(const QString &name)
    {
        return (**this).readNow([&](Connection &c) { return AccountDesk(c, {}).byName(name); }).value();
    }

    Result<Account> add(const QString &name, OfficeRoles roles, Place::Id area = {})
    {
        return act([&](AccountDesk &desk) { return desk.add({name, municipal, roles, area}, Initial); });
    }

    /// With the own password already.
    Account settled(const QString &name, OfficeRoles roles)
    {
        const Account account = add(name, roles).value();
        if (const auto done = SignIn(**this).changePassword(name, Initial, Own); !done)
            qFatal("%s", qPrintable(done.error().message));
        return account;
    }

    Result<SignedIn> enter(const QString &name, const QString &password)
    {
        return SignIn(**this).enter(name, password);
    }

    /// As after a start of the program: nobody is signed in.
    void reopen()
    {
        close();
        open();
    }
};

/// Clock and uptime stand still together, and go on together or apart.
class StoppedTime
{
public:
    StoppedTime() { set(); }
    ~StoppedTime()
    {
        Clock::freeze({});
        Uptime::pretend({});
    }

    void pass(qint64 seconds)
    {
        m_clock = m_clock.addSecs(seconds);
        m_uptime.ms += seconds * 1000;
        set();
    }
    void setClock(const QDateTime &to)
    {
        m_clock = to;
        set();
    }
    void restart()
    {
        m_uptime = {m_uptime.boot + 'x', 0};
        set();
    }
    QDateTime now() const { return m_clock; }

private:
    void set()
    {
        Clock::freeze(m_clock);
        Uptime::pretend(m_uptime);
    }

    QDateTime m_clock{QDate(2026, 3, 2), QTime(10, 0), Clock::zone()};
    Uptime m_uptime{"first", 3'600'000};
};
