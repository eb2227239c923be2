// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountservice.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

#include <QtTest>

/// A small office whose security administrator is at the desk.
class GuardedOffice : public QObject
{
protected:
    static constexpr char Administrator[] = "林安";
    static constexpr char Password[] = "Hoch-und-heilig";

    void openOffice()
    {
        m_office = std::make_unique<TestOffice>();
        (**m_office).setPerson({}); // nobody is here yet
        m_service = std::make_unique<AccountService>(**m_office);
    }
    void closeOffice()
    {
        m_service.reset();
        m_office.reset();
    }

    void makeFirst()
    {
        bool made = false;
        m_service->makeFirst(Administrator, Password, this, [&](const Result<SignedIn> &first) {
            QVERIFY_OK(first);
            made = true;
        });
        QTRY_VERIFY(made);
    }

    /// With the password as their first one.
    void add(const QString &name, OfficeRoles roles)
    {
        bool added = false;
        m_service->add({.name = name, .section = {}, .roles = roles, .area = {}},
                       Password,
                       this,
                       [&](const Result<> &done) {
                           QVERIFY_OK(done);
                           added = true;
                       });
        QTRY_VERIFY(added);
    }

    Account account(const QString &name)
    {
        Account found;
        bool read = false;
        m_service->accounts(this, [&](const Result<QList<Account>> &all) {
            read = true;
            for (const Account &one : all.value_or(QList<Account>()))
                if (one.name == name)
                    found = one;
        });
        if (!QTest::qWaitFor([&] { return read; }))
            qFatal("no accounts");
        return found;
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<AccountService> m_service;
};
