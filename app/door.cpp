// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/door.h"

#include "views/accounts/firstadministratorpage.h"
#include "views/accounts/passworddialog.h"
#include "views/accounts/signinpage.h"
#include "views/shell/mainwindow.h"

Door::Door(AccountService &accounts, MainWindow &window, const QString &file)
    : m_accounts(accounts)
    , m_window(window)
    , m_file(file)
{
}

void Door::knock(const QString &last)
{
    m_accounts.entry(this, [this, last](const Result<FileEntry> &entry) {
        if (!entry)
            return emit failed(entry.error());
        switch (*entry) {
        case FileEntry::Open:
            return askFirst(last);
        case FileEntry::Demo:
            return emit openToAll();
        case FileEntry::Accounts:
            return askPassword(last);
        }
    });
}

void Door::askFirst(const QString &name)
{
    auto *page = new FirstAdministratorPage(m_file);
    page->setName(name);
    m_window.showAlone(page);
    page->setFocus();
    const auto make = [this, page](const QString &given, const QString &password) {
        m_accounts.makeFirst(given, password, page, [this, page](const Result<SignedIn> &made) {
            if (!made)
                return page->refuse(made.error());
            emit entered(*made);
        });
    };
    connect(page, &FirstAdministratorPage::makeAsked, this, make);
}

void Door::askPassword(const QString &last)
{
    m_page = new SignInPage(m_file);
    m_page->setName(last);
    m_window.showAlone(m_page);
    m_page->setFocus();
    m_accounts.accounts(m_page, [this](const Result<QList<Account>> &accounts) {
        QStringList names;
        for (const Account &account : accounts.value_or(QList<Account>()))
            if (!account.disabled)
                names << account.name;
        m_page->setNames(names);
    });
    const auto signIn = [this](const QString &name, const QString &password) {
        m_accounts.signIn(
            name, password, m_page, [this, password](const Result<SignedIn> &who) { answer(who, password); });
    };
    connect(m_page, &SignInPage::signInAsked, this, signIn);
}

void Door::answer(const Result<SignedIn> &who, const QString &password)
{
    if (!who)
        return m_page->refuse(who.error());
    if (who->mustChange == SignedIn::MustChange::No)
        return emit entered(*who);
    changePassword(*who, password);
}

void Door::changePassword(const SignedIn &person, const QString &old)
{
    const auto why = person.mustChange == SignedIn::MustChange::Initial ? PasswordDialog::Why::Initial
                                                                        : PasswordDialog::Why::Expired;
    const QString name = person.account.name;
    auto *dialog = new PasswordDialog(why, name, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOld(old);
    connect(dialog, &PasswordDialog::rejected, m_page, &SignInPage::startAnew);
    connect(
        dialog, &PasswordDialog::passwordGiven, this, [=, this](const QString &given, const QString &fresh) {
            m_accounts.changePassword(name, given, fresh, dialog, [=, this](const Result<SignedIn> &who) {
                if (!who)
                    return dialog->refuse(who.error());
                dialog->accept();
                emit entered(*who);
            });
        });
    dialog->open();
}
