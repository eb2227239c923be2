// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/accounts/entrypage.h"

#include <QHash>

class FormField;
class NameField;
class PasswordField;

/// Who opens a file with accounts: name and password, alone in the window.
class SignInPage : public EntryPage
{
    Q_OBJECT

public:
    /// `file` as people call it.
    explicit SignInPage(const QString &file, QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    /// Whoever was here last; the focus goes to the password.
    void setName(const QString &name);

    /// Asks for the password again, without a reason.
    void startAnew();
    /// The try was refused: the reason, how many tries are left at most, and the password is asked again.
    void refuse(const Error &error);

signals:
    void signInAsked(const QString &name, const QString &password);

private:
    void submit();

    NameField *const m_name;
    FormField *const m_nameField;
    PasswordField *const m_password;
    QString m_asked;                ///< the name that is waited for
    QHash<QString, int> m_failures; ///< of each name, in this window
};
