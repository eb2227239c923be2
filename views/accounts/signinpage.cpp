// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/signinpage.h"

#include "models/accounts/accountrules.h"
#include "views/accounts/namefield.h"
#include "views/accounts/passwordfield.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

SignInPage::SignInPage(const QString &file, QWidget *parent)
    : EntryPage(tr("Sign in"),
                //: %1 is the name of the file
                tr("%1 is kept under passwords. What you do in it stands under your name.").arg(file),
                parent)
    , m_name(new NameField(this))
    , m_nameField(new FormField(tr("Name"), m_name, this))
    , m_password(new PasswordField(u"password"_s, tr("Password"), this))
{
    setObjectName(u"signInPage"_s);
    m_name->setObjectName(u"name"_s);
    addField(m_nameField);
    addField(m_password);
    QPushButton *go = addButton(u"signIn"_s, tr("Sign in"));
    const auto toPassword = [this] { m_password->setFocus(Qt::TabFocusReason); };
    connect(m_name, &QLineEdit::returnPressed, this, toPassword);
    connect(
        m_name,
        &NameField::chosen,
        this,
        [this, toPassword] {
            if (m_name->hasFocus()) // Tab has gone on already
                toPassword();
        },
        Qt::QueuedConnection);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameField->setError({}); });
    connect(m_name, &QLineEdit::textEdited, this, &SignInPage::clearRefusal);
    connect(m_password, &PasswordField::edited, this, &SignInPage::clearRefusal);
    connect(m_password, &PasswordField::entered, this, &SignInPage::submit);
    connect(go, &QPushButton::clicked, this, &SignInPage::submit);
    setFocusProxy(m_name);
}

void SignInPage::setNames(const QStringList &names)
{
    m_name->setNames(names);
}

void SignInPage::setName(const QString &name)
{
    m_name->setText(name);
    setFocusProxy(name.isEmpty() ? static_cast<QWidget *>(m_name) : m_password);
}

void SignInPage::submit()
{
    if (isBusy())
        return;
    clearRefusal();
    m_nameField->setError(m_name->name().isEmpty() ? tr("Enter your name.") : QString());
    m_password->setError(m_password->text().isEmpty() ? tr("Enter your password.") : QString());
    if (m_nameField->isWrong())
        return m_name->setFocus(Qt::OtherFocusReason);
    if (m_password->isWrong())
        return m_password->setFocus(Qt::OtherFocusReason);
    m_asked = m_name->name();
    const QString password = m_password->text();
    setBusy(true);
    emit signInAsked(m_asked, password);
}

void SignInPage::startAnew()
{
    setBusy(false);
    m_password->clear();
    m_password->setFocus(Qt::OtherFocusReason);
}

void SignInPage::refuse(const Error &error)
{
    startAnew();
    Error told = error;
    if (error.kind == Error::Kind::Invalid) { // a lock or a disk says for itself what holds
        const int left = AccountRules::FailuresToLock - ++m_failures[AccountRules::normalized(m_asked)];
        if (left > 0)
            told.message += u' ' + tr("Tries left before the lock: at most %1.").arg(left);
    }
    showRefusal(told);
}
