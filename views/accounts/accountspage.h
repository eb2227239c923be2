// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountservice.h"
#include "models/complaints/officefacts.h"
#include "views/accounts/rightstable.h"
#include "views/shell/page.h"

class AccountsPart;
class FilterBar;
class QStackedWidget;
class SettingsPart;

/// Accounts, roles lent, and what each role may do.
class AccountsPage : public Page
{
    Q_OBJECT

public:
    AccountsPage(AccountService &accounts, const QList<Right> &rights, QWidget *parent = nullptr);

    QString title() const override;
    void visited() override;

    void setFacts(const OfficeFacts &facts);
    /// What an account may be narrowed to.
    void setAreas(const QList<Place> &areas);

    /// "accounts", "delegations", "rights".
    void showPart(const QString &name);

private:
    void addPart(const QString &title, SettingsPart *part);

    FilterBar *const m_chips;
    QStackedWidget *const m_stack;
    AccountsPart *const m_accounts;
    QList<SettingsPart *> m_parts;
};
