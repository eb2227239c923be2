// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountservice.h"
#include "views/settings/settingspart.h"

/// Which roles are lent to whom, and until when.
class DelegationsPart : public SettingsPart
{
    Q_OBJECT

public:
    explicit DelegationsPart(AccountService &accounts, QWidget *parent = nullptr);

    void refresh() override;

private:
    enum Column { Giver, Receiver, Roles, From, To, Note, State };

    void layOut();
    void show(const QList<Delegation> &delegations);
    void lend(const QList<Account> &accounts);
    void end();
    void tell(const Result<> &done);

    AccountService &m_service;
    ListView *const m_table;
    QPushButton *const m_end;
    QList<Delegation> m_delegations;
};
