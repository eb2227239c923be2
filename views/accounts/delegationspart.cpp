// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/delegationspart.h"

#include "views/accounts/accountwords.h"
#include "views/accounts/delegationdialog.h"
#include "views/widgets/badge.h"
#include "views/widgets/listview.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

DelegationsPart::DelegationsPart(AccountService &accounts, QWidget *parent)
    : SettingsPart(parent)
    , m_service(accounts)
    , m_table(newTable(
          u"delegationTable"_s,
          tr("Roles lent"),
          {tr("From"), tr("To"), tr("Roles"), tr("First day"), tr("Last day"), tr("Why"), tr("State")},
          {7, 7, 14, 7, 7, 0, 9}))
    , m_end(newButton(u"endDelegation"_s, tr("End it")))
{
    setObjectName(u"delegations"_s);
    const auto tone = [](const QModelIndex &index) { return Look::Tone(index.data(Qt::UserRole).toInt()); };
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(State, new BadgeDelegate(tone, m_table));
    m_end->setEnabled(false);
    layOut();
}

void DelegationsPart::layOut()
{
    QPushButton *add = newButton(u"lend"_s, tr("Lend roles…"));
    QVBoxLayout *column = newColumn();
    column->addWidget(m_table, 1);
    column->addWidget(newButtons({add, m_end}));
    column->addWidget(newRemark(tr("From the first to the last day the borrower has these roles beside the "
                                   "own ones. A role the lender loses or never had is not lent.")));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_end->setEnabled(m_table->selectionModel()->hasSelection());
    });
    connect(add, &QPushButton::clicked, this, [this] {
        m_service.accounts(this, [this](const Result<QList<Account>> &accounts) {
            accounts ? lend(*accounts) : emit messageChanged(Message::failed(accounts.error()));
        });
    });
    connect(m_end, &QPushButton::clicked, this, &DelegationsPart::end);
    connect(&m_service, &AccountService::accountsChanged, this, &DelegationsPart::refresh);
}

void DelegationsPart::refresh()
{
    m_service.delegations(this, [this](const Result<QList<Delegation>> &delegations) {
        delegations ? show(*delegations) : emit messageChanged(Message::failed(delegations.error()));
    });
}

void DelegationsPart::show(const QList<Delegation> &delegations)
{
    m_delegations = delegations;
    QList<QStringList> rows;
    for (const Delegation &one : delegations)
        rows.append({one.giverName,
                     one.receiverName,
                     AccountWords::roles(one.roles),
                     one.from.toString(Qt::ISODate),
                     one.to.toString(Qt::ISODate),
                     one.note,
                     AccountWords::state(one).text});
    showRows(m_table, rows);
    for (int row = 0; row < int(delegations.size()); ++row)
        m_table->model()->setData(m_table->model()->index(row, State),
                                  int(AccountWords::state(delegations.at(row)).tone),
                                  Qt::UserRole);
    m_end->setEnabled(false);
}

void DelegationsPart::lend(const QList<Account> &accounts)
{
    auto *dialog = new DelegationDialog(accounts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DelegationDialog::delegationAsked, this, [=, this](const Delegation &wanted) {
        m_service.delegate(wanted, dialog, [=, this](const Result<> &done) {
            if (!done)
                return dialog->refuse(done.error());
            dialog->accept();
            tell(done);
        });
    });
    dialog->open();
}

void DelegationsPart::end()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < m_delegations.size())
        m_service.endDelegation(m_delegations.at(row).id, this, [this](const Result<> &done) { tell(done); });
}

void DelegationsPart::tell(const Result<> &done)
{
    emit messageChanged(done ? Message::done(tr("Stored.")) : Message::failed(done.error()));
}
