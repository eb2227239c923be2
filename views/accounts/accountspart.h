// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountservice.h"
#include "views/settings/settingspart.h"

/// Who may sign in, and as what. For the security administrator.
class AccountsPart : public SettingsPart
{
    Q_OBJECT

public:
    explicit AccountsPart(AccountService &accounts, QWidget *parent = nullptr);

    void setFacts(const OfficeFacts &facts) override { m_facts = facts; }
    /// What an account may be narrowed to.
    void setAreas(const QList<Place> &areas);
    void refresh() override;

private:
    enum Column { Name, Roles, SectionName, Area, Password, State };

    void layOut();
    void show(const QList<Account> &accounts);
    void follow();
    const Account *chosen() const;
    void add();
    void changeRoles();
    void giveAccess(); ///< disables or enables
    void resetPassword();
    QString areaName(Place::Id id) const;
    AccountService::Done told();

    AccountService &m_service;
    ListView *const m_table;
    QPushButton *const m_change;
    QPushButton *const m_reset;
    QPushButton *const m_endLock;
    QPushButton *const m_access;
    OfficeFacts m_facts;
    QList<Place> m_areas;
    QList<Account> m_accounts;
};
