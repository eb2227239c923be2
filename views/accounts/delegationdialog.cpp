// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/delegationdialog.h"

#include "models/accounts/accountrules.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "views/accounts/rolesbox.h"
#include "views/widgets/datefield.h"
#include "views/widgets/formfield.h"
#include "views/widgets/look.h"
#include "views/widgets/searchcombo.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int DelegationWidth = 560;

QList<SearchChoice> lenders(const QList<Account> &accounts)
{
    QList<SearchChoice> choices;
    for (const Account &account : accounts) {
        if (!account.disabled && !(account.roles & RoleNames::administrators()))
            choices.append({.key = QString::number(account.id.value),
                            .text = account.name,
                            .note = RoleNames::label(account.roles),
                            .code = Text::namePinyinInitials(account.name).toUpper(),
                            .also = Text::namePinyin(account.name)});
    }
    return choices;
}

QLayout *sideBySide(const QList<QWidget *> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::Gap);
    for (QWidget *field : fields)
        row->addWidget(field, 1);
    return row;
}

QDateEdit *newDay(const QString &name, QWidget *parent)
{
    auto *edit = new QDateEdit(Clock::today(), parent);
    edit->setObjectName(name);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setCalendarPopup(true);
    return edit;
}
} // namespace

DelegationDialog::DelegationDialog(const QList<Account> &accounts, QWidget *parent)
    : FormDialog(tr("Lend roles"),
                 tr("For some days, beside the own ones. Timelines say for whom it was done. Administrators "
                    "neither lend nor borrow."),
                 parent)
    , m_accounts(accounts)
    , m_giver(new SearchCombo(this))
    , m_receiver(new SearchCombo(this))
    , m_roles(new RolesBox({}, this))
    , m_from(newDay(u"firstDay"_s, this))
    , m_to(newDay(u"lastDay"_s, this))
    , m_note(new QLineEdit(this))
{
    setObjectName(u"delegationDialog"_s);
    m_giver->setObjectName(u"giver"_s);
    m_receiver->setObjectName(u"receiver"_s);
    m_note->setObjectName(u"note"_s);
    for (SearchCombo *combo : {m_giver, m_receiver}) {
        combo->setOptional(true);
        combo->setChoices(lenders(accounts));
    }
    layOut();
}

void DelegationDialog::layOut()
{
    setFixedWidth(DelegationWidth);
    content()->addLayout(
        sideBySide({new FormField(tr("From"), m_giver, this), new FormField(tr("To"), m_receiver, this)}));
    content()->addWidget(new FormField(tr("Roles"), m_roles, this));
    content()->addLayout(sideBySide(
        {new FormField(tr("First day"), m_from, this), new FormField(tr("Last day"), m_to, this)}));
    content()->addWidget(new FormField(tr("Why"), m_note, this));
    content()->addStretch(1);
    m_yes = addButton(u"yes"_s, tr("Lend"));
    m_yes->setProperty("primary", true);
    QPushButton *no = addButton(u"no"_s, tr("Cancel"));
    connect(m_giver, &SearchCombo::currentChanged, this, &DelegationDialog::offerRoles);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_to->date() < day)
            m_to->setDate(day);
    });
    connect(m_yes, &QPushButton::clicked, this, &DelegationDialog::submit);
    connect(no, &QPushButton::clicked, this, &DelegationDialog::reject);
    m_giver->setFocus();
}

const Account *DelegationDialog::account(const SearchCombo *combo) const
{
    const auto found =
        std::ranges::find(m_accounts, Account::Id{combo->current().toLongLong()}, &Account::id);
    return found == m_accounts.end() ? nullptr : &*found;
}

void DelegationDialog::offerRoles()
{
    const Account *giver = account(m_giver);
    m_roles->setOffered(giver ? giver->roles : OfficeRoles());
    m_roles->setRoles(giver ? giver->roles : OfficeRoles());
    layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width()))); // there is more to show now
}

void DelegationDialog::submit()
{
    const Account *giver = account(m_giver);
    const Account *receiver = account(m_receiver);
    if (!giver || !receiver)
        return showRefusal({Error::Kind::Invalid, tr("Choose who lends and who borrows."), {}});
    const Delegation wanted{.id = {},
                            .giver = giver->id,
                            .receiver = receiver->id,
                            .roles = m_roles->roles(),
                            .from = m_from->date(),
                            .to = m_to->date(),
                            .note = m_note->text().trimmed()};
    if (const auto allowed = AccountRules::delegation(wanted, *giver, *receiver, Clock::today()); !allowed)
        return showRefusal(allowed.error());
    clearRefusal();
    m_yes->setEnabled(false);
    emit delegationAsked(wanted);
}

void DelegationDialog::refuse(const Error &error)
{
    m_yes->setEnabled(true);
    showRefusal(error);
}
