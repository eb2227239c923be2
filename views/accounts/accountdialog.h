// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "views/complaints/formdialog.h"

class FormField;
class NameField;
class NewPassword;
class RolesBox;
class SearchCombo;
struct OfficeFacts;

/// Somebody gets an account, or other roles.
class AccountDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A new one: names of staff without an account are offered, any other may be typed.
    AccountDialog(const OfficeFacts &facts, const QList<Place> &areas, QWidget *parent = nullptr);
    /// Roles and area of one there is.
    AccountDialog(const Account &account, const QList<Place> &areas, QWidget *parent = nullptr);

    /// Those who have accounts already are not offered.
    void setNames(const QStringList &names);
    void refuse(const Error &error);

signals:
    void addAsked(const NewAccount &account, const QString &password);
    void changeAsked(const Account &account); ///< with the wanted roles and area

private:
    AccountDialog(const Account &account,
                  const QString &title,
                  const QString &about,
                  const QList<Place> &areas,
                  QWidget *parent);
    void layOut();
    void askPerson(const OfficeFacts &facts);
    void submit();
    bool check();

    Account m_account;
    NameField *const m_name;
    FormField *const m_nameField;
    SearchCombo *const m_section;
    SearchCombo *const m_area;
    RolesBox *const m_roles;
    FormField *m_rolesField = nullptr;
    NewPassword *const m_password;
    QPushButton *m_yes = nullptr;
};
