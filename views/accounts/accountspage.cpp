// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/accountspage.h"

#include "views/accounts/accountspart.h"
#include "views/accounts/delegationspart.h"
#include "views/accounts/rightspart.h"

#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

AccountsPage::AccountsPage(AccountService &accounts, const QList<Right> &rights, QWidget *parent)
    : PartsPage(parent)
    , m_accounts(new AccountsPart(accounts, stack()))
{
    setObjectName(u"accountsPage"_s);
    addPart(tr("Accounts"), m_accounts);
    addPart(tr("Roles lent"), new DelegationsPart(accounts, stack()));
    addPart(tr("Rights"), new RightsPart(rights, stack()));
    setFocusProxy(m_accounts);
}

QString AccountsPage::title() const
{
    return tr("Accounts");
}

void AccountsPage::setAreas(const QList<Place> &areas)
{
    m_accounts->setAreas(areas);
}
