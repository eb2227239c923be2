// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "views/complaints/formdialog.h"

class FormField;
class QDateEdit;
class QLineEdit;
class RolesBox;
class SearchCombo;

/// Roles lent for some days.
class DelegationDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit DelegationDialog(const QList<Account> &accounts, QWidget *parent = nullptr);

    void refuse(const Error &error);

signals:
    void delegationAsked(const Delegation &delegation);

private:
    void layOut();
    void offerRoles();
    void submit();
    const Account *account(const SearchCombo *combo) const;

    const QList<Account> m_accounts;
    SearchCombo *const m_giver;
    SearchCombo *const m_receiver;
    RolesBox *const m_roles;
    QDateEdit *const m_from;
    QDateEdit *const m_to;
    QLineEdit *const m_note;
    QPushButton *m_yes = nullptr;
};
