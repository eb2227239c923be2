// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/accountspage.h"

#include "views/accounts/accountspart.h"
#include "views/accounts/delegationspart.h"
#include "views/accounts/rightspart.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/look.h"

#include <QFrame>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

AccountsPage::AccountsPage(AccountService &accounts, const QList<Right> &rights, QWidget *parent)
    : Page(parent)
    , m_chips(new FilterBar(this))
    , m_stack(new QStackedWidget(this))
    , m_accounts(new AccountsPart(accounts, m_stack))
{
    setObjectName(u"accountsPage"_s);
    m_chips->setObjectName(u"parts"_s);
    addPart(tr("Accounts"), m_accounts);
    addPart(tr("Roles lent"), new DelegationsPart(accounts, m_stack));
    addPart(tr("Rights"), new RightsPart(rights, m_stack));
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(Look::Roomy, Look::Roomy, Look::Roomy, Look::Roomy);
    inside->addWidget(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::Wide, Look::Tight, Look::Wide, Look::Roomy);
    column->setSpacing(Look::Gap);
    column->addWidget(m_chips);
    column->addWidget(card, 1);
    setFocusProxy(m_accounts);
    connect(m_chips, &FilterBar::chosenChanged, this, &AccountsPage::showPart);
}

QString AccountsPage::title() const
{
    return tr("Accounts");
}

void AccountsPage::addPart(const QString &title, SettingsPart *part)
{
    m_chips->addChip(part->objectName(), title);
    m_stack->addWidget(part);
    m_parts.append(part);
    connect(part, &SettingsPart::messageChanged, this, &Page::messageChanged);
}

void AccountsPage::visited()
{
    for (SettingsPart *part : std::as_const(m_parts))
        part->refresh();
}

void AccountsPage::setFacts(const OfficeFacts &facts)
{
    for (SettingsPart *part : std::as_const(m_parts))
        part->setFacts(facts);
}

void AccountsPage::setAreas(const QList<Place> &areas)
{
    m_accounts->setAreas(areas);
}

void AccountsPage::showPart(const QString &name)
{
    for (SettingsPart *part : std::as_const(m_parts))
        if (part->objectName() == name)
            m_stack->setCurrentWidget(part);
    if (m_chips->chosen() != name)
        m_chips->choose(name);
}
