// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/accountspart.h"

#include "models/base/clock.h"
#include "views/accounts/accountdialog.h"
#include "views/accounts/accountwords.h"
#include "views/accounts/passworddialog.h"
#include "views/shell/dialogs.h"
#include "views/widgets/badge.h"
#include "views/widgets/listview.h"

#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

AccountsPart::AccountsPart(AccountService &accounts, QWidget *parent)
    : SettingsPart(parent)
    , m_service(accounts)
    , m_table(newTable(u"accountTable"_s,
                       tr("Accounts"),
                       {tr("Name"), tr("Roles"), tr("Section"), tr("Sees only"), tr("Password"), tr("State")},
                       {7, 0, 9, 9, 10, 11}))
    , m_change(newButton(u"changeRoles"_s, tr("Roles…")))
    , m_reset(newButton(u"resetPassword"_s, tr("New password…")))
    , m_endLock(newButton(u"endLock"_s, tr("End the lock")))
    , m_access(newButton(u"access"_s, tr("Disable…")))
{
    setObjectName(u"accounts"_s);
    const auto tone = [](const QModelIndex &index) { return Look::Tone(index.data(Qt::UserRole).toInt()); };
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(State, new BadgeDelegate(tone, m_table));
    setFocusProxy(m_table);
    layOut();
    follow();
}

void AccountsPart::layOut()
{
    QPushButton *add = newButton(u"addAccount"_s, tr("New account…"));
    QVBoxLayout *column = newColumn();
    column->addWidget(m_table, 1);
    column->addWidget(newButtons({add, m_change, m_reset, m_endLock, m_access}));
    column->addWidget(
        newRemark(tr("System administrator, security administrator and auditor are three different people "
                     "who hold no other role. An account is never deleted: its name stands in timelines.")));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccountsPart::follow);
    connect(m_table, &ListView::opened, this, &AccountsPart::changeRoles);
    connect(add, &QPushButton::clicked, this, &AccountsPart::add);
    connect(m_change, &QPushButton::clicked, this, &AccountsPart::changeRoles);
    connect(m_reset, &QPushButton::clicked, this, &AccountsPart::resetPassword);
    connect(m_access, &QPushButton::clicked, this, &AccountsPart::giveAccess);
    connect(m_endLock, &QPushButton::clicked, this, [this] {
        if (const Account *account = chosen())
            m_service.endLock(account->id, this, told());
    });
    connect(&m_service, &AccountService::accountsChanged, this, &AccountsPart::refresh);
}

void AccountsPart::setAreas(const QList<Place> &areas)
{
    m_areas = areas;
    show(m_accounts);
}

void AccountsPart::refresh()
{
    m_service.accounts(this, [this](const Result<QList<Account>> &accounts) {
        accounts ? show(*accounts) : emit messageChanged(Message::failed(accounts.error()));
    });
}

QString AccountsPart::areaName(Place::Id id) const
{
    const auto found = std::ranges::find(m_areas, id, &Place::id);
    return found == m_areas.end() ? QString() : found->name;
}

void AccountsPart::show(const QList<Account> &accounts)
{
    const Account *before = chosen();
    const Account::Id kept = before ? before->id : Account::Id();
    m_accounts = accounts;
    QList<QStringList> rows;
    for (const Account &account : accounts)
        rows.append({account.name,
                     AccountWords::roles(account.roles),
                     m_facts.sectionName(account.section),
                     areaName(account.area),
                     AccountWords::password(account),
                     AccountWords::state(account).text});
    showRows(m_table, rows);
    for (int row = 0; row < int(accounts.size()); ++row) {
        const auto cell = m_table->model()->index(row, State);
        m_table->model()->setData(cell, int(AccountWords::state(accounts.at(row)).tone), Qt::UserRole);
        if (accounts.at(row).id == kept)
            m_table->selectRow(row);
    }
    follow();
}

const Account *AccountsPart::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : rows.first().row();
    return row < 0 || row >= m_accounts.size() ? nullptr : &m_accounts.at(row);
}

void AccountsPart::follow()
{
    const Account *account = chosen();
    for (QPushButton *button : {m_change, m_reset, m_access})
        button->setEnabled(account);
    m_endLock->setEnabled(account && account->isLocked(Clock::now()));
    m_access->setText(account && account->disabled ? tr("Enable") : tr("Disable…"));
}

AccountService::Done AccountsPart::told()
{
    return [this](const Result<> &done) {
        emit messageChanged(done ? Message::done(tr("Stored.")) : Message::failed(done.error()));
    };
}

void AccountsPart::add()
{
    auto *dialog = new AccountDialog(m_facts, m_areas, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList names;
    for (const Staff &person : std::as_const(m_facts.staff))
        if (std::ranges::find(m_accounts, person.id, &Account::staff) == m_accounts.cend())
            names.append(person.name);
    dialog->setNames(names);
    connect(
        dialog, &AccountDialog::addAsked, this, [=, this](const NewAccount &wanted, const QString &password) {
            m_service.add(wanted, password, dialog, [=, this](const Result<> &done) {
                if (!done)
                    return dialog->refuse(done.error());
                dialog->accept();
                emit messageChanged(Message::done(
                    tr("%1 can sign in with the first password now, and chooses another one then.")
                        .arg(wanted.name)));
            });
        });
    dialog->open();
}

void AccountsPart::changeRoles()
{
    const Account *account = chosen();
    if (!account)
        return;
    auto *dialog = new AccountDialog(*account, m_areas, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto finish = [=, this](const Result<> &done) {
        if (!done)
            return dialog->refuse(done.error());
        dialog->accept();
        told()(done);
    };
    connect(dialog, &AccountDialog::changeAsked, this, [=, this, before = *account](const Account &wanted) {
        const auto area = [=, this](const Result<> &done) {
            if (!done || wanted.area == before.area)
                return finish(done);
            m_service.setArea(wanted.id, wanted.area, dialog, finish);
        };
        wanted.roles == before.roles ? area({}) : m_service.setRoles(wanted.id, wanted.roles, dialog, area);
    });
    dialog->open();
}

void AccountsPart::giveAccess()
{
    const Account *account = chosen();
    if (!account)
        return;
    if (account->disabled)
        return m_service.setDisabled(account->id, false, this, told());
    const Question question{tr("Disable the account of %1?").arg(account->name),
                            tr("%1 cannot sign in any more, and is signed out where signed in now. It can "
                               "be enabled again.")
                                .arg(account->name),
                            tr("Disable"),
                            true};
    Dialogs::ask(this, question, [this, id = account->id] { m_service.setDisabled(id, true, this, told()); });
}

void AccountsPart::resetPassword()
{
    const Account *account = chosen();
    if (!account)
        return;
    auto *dialog = new PasswordDialog(PasswordDialog::Why::ForAnother, account->name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto give = [=, this, id = account->id](const QString &, const QString &fresh) {
        m_service.resetPassword(id, fresh, dialog, [=, this](const Result<> &done) {
            if (!done)
                return dialog->refuse(done.error());
            dialog->accept();
            told()(done);
        });
    };
    connect(dialog, &PasswordDialog::passwordGiven, this, give);
    dialog->open();
}
