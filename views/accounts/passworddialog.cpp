// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/passworddialog.h"

#include "models/accounts/accountrules.h"
#include "views/accounts/newpassword.h"
#include "views/accounts/passwordfield.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int PasswordDialogWidth = 440;

struct PasswordWords
{
    Q_DECLARE_TR_FUNCTIONS(PasswordDialog)
};

QString passwordTitle(PasswordDialog::Why why, const QString &name)
{
    return why == PasswordDialog::Why::ForAnother ? PasswordWords::tr("First password of %1").arg(name)
                                                  : PasswordWords::tr("Change the password");
}

QString passwordReason(PasswordDialog::Why why, const QString &name)
{
    switch (why) {
    case PasswordDialog::Why::Wanted:
        return PasswordWords::tr("Of the account of %1 in this file.").arg(name);
    case PasswordDialog::Why::Initial:
        return PasswordWords::tr(
                   "Welcome, %1. Somebody else gave you the password you typed: choose one of your own "
                   "before you go on.")
            .arg(name);
    case PasswordDialog::Why::Expired:
        return PasswordWords::tr("%1, your password is older than %2 days: choose another one before you go "
                                 "on.")
            .arg(name)
            .arg(AccountRules::PasswordDays);
    case PasswordDialog::Why::ForAnother:
        return PasswordWords::tr("Tell it to nobody else. %1 is asked for another one at the first sign-in.")
            .arg(name);
    }
    return {};
}
} // namespace

PasswordDialog::PasswordDialog(Why why, const QString &name, QWidget *parent)
    : FormDialog(passwordTitle(why, name), passwordReason(why, name), parent)
    , m_asksOld(why != Why::ForAnother)
    , m_old(new PasswordField(u"oldPassword"_s, tr("Password until now"), this))
    , m_fresh(new NewPassword(tr("New password"), this))
{
    setObjectName(u"passwordDialog"_s);
    m_fresh->setName(name);
    layOut(why);
}

void PasswordDialog::layOut(Why why)
{
    setFixedWidth(PasswordDialogWidth);
    content()->addWidget(m_old);
    content()->addWidget(m_fresh);
    content()->addStretch(1);
    m_old->setVisible(m_asksOld);
    m_yes = addButton(u"yes"_s, why == Why::ForAnother ? tr("Give this password") : tr("Change it"));
    m_yes->setProperty("primary", true);
    QPushButton *no = addButton(u"no"_s, tr("Cancel"));
    connect(m_old, &PasswordField::edited, this, &PasswordDialog::clearRefusal);
    connect(m_old, &PasswordField::entered, m_fresh, [this] { m_fresh->setFocus(Qt::TabFocusReason); });
    connect(m_fresh, &NewPassword::entered, this, &PasswordDialog::submit);
    connect(m_yes, &QPushButton::clicked, this, &PasswordDialog::submit);
    connect(no, &QPushButton::clicked, this, &PasswordDialog::reject);
    (m_asksOld ? static_cast<QWidget *>(m_old) : m_fresh)->setFocus();
}

void PasswordDialog::setOld(const QString &old)
{
    m_given = old;
    m_old->hide();
    m_fresh->setFocus();
}

void PasswordDialog::submit()
{
    if (!m_yes->isEnabled())
        return;
    clearRefusal();
    const bool asked = m_asksOld && m_given.isEmpty();
    const QString old = asked ? m_old->text() : m_given;
    m_old->setError(asked && old.isEmpty() ? tr("Enter the password you have.") : QString());
    if (m_old->isWrong())
        return m_old->setFocus(Qt::OtherFocusReason);
    if (!m_fresh->check())
        return;
    m_yes->setEnabled(false);
    emit passwordGiven(old, m_fresh->password());
}

void PasswordDialog::refuse(const Error &error)
{
    m_yes->setEnabled(true);
    showRefusal(error);
    if (m_asksOld && m_given.isEmpty())
        m_old->setFocus(Qt::OtherFocusReason);
}
