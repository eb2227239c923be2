// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountservice.h"
#include "views/accounts/rightstable.h"
#include "views/settings/partspage.h"

class AccountsPart;

/// Accounts, roles lent, and what each role may do: the parts "accounts", "delegations", "rights".
class AccountsPage : public PartsPage
{
    Q_OBJECT

public:
    AccountsPage(AccountService &accounts, const QList<Right> &rights, QWidget *parent = nullptr);

    QString title() const override;
    void visited() override { refresh(); }

    /// What an account may be narrowed to.
    void setAreas(const QList<Place> &areas);

private:
    AccountsPart *const m_accounts;
};
