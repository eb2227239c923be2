// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/accounts/entrypage.h"

class FormField;
class NewPassword;
class QLineEdit;

/// A file without accounts: whoever is here first becomes its security administrator and enters the others.
/// No password exists beforehand.
class FirstAdministratorPage : public EntryPage
{
    Q_OBJECT

public:
    explicit FirstAdministratorPage(const QString &file, QWidget *parent = nullptr);

    void setName(const QString &name);
    void refuse(const Error &error);

signals:
    void makeAsked(const QString &name, const QString &password);

private:
    void submit();

    QLineEdit *const m_name;
    FormField *const m_nameField;
    NewPassword *const m_password;
};
