// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountservice.h"

#include <QObject>
#include <QPointer>

class FirstAdministratorPage;
class MainWindow;
class PasswordDialog;
class SignInPage;

/// From a file that is open to somebody who works in it: name and password, a password that must be changed
/// first, or the first security administrator of a file without accounts. The demo lets everybody in.
class Door : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. `file` as people call it.
    Door(AccountService &accounts, MainWindow &window, const QString &file);

    /// Asks the file what it wants, and shows it alone in the window. `last` was here before.
    void knock(const QString &last = {});

signals:
    /// Somebody is signed in with the service.
    void entered(const SignedIn &person);
    /// The demo: nobody is asked.
    void openToAll();
    /// The file cannot tell.
    void failed(const Error &error);

private:
    void askFirst(const QString &name);
    void askPassword(const QString &last);
    void answer(const Result<SignedIn> &who, const QString &password);
    void changePassword(const SignedIn &person, const QString &old);

    AccountService &m_accounts;
    MainWindow &m_window;
    const QString m_file;
    QPointer<SignInPage> m_page;
};
