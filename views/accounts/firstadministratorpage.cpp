// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/firstadministratorpage.h"

#include "models/accounts/accountrules.h"
#include "views/accounts/newpassword.h"
#include "views/widgets/formfield.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

FirstAdministratorPage::FirstAdministratorPage(const QString &file, QWidget *parent)
    : EntryPage(
          tr("Who looks after the accounts?"),
          //: %1 is the name of the file
          tr("%1 has no accounts yet. The first person becomes its security administrator, who enters the "
             "others, gives them their roles and ends locks, and does nothing else in this file. There is no "
             "other way in: keep the password safe.")
              .arg(file),
          parent)
    , m_name(new QLineEdit(this))
    , m_nameField(new FormField(tr("Name"), m_name, this))
    , m_password(new NewPassword(tr("Password"), this))
{
    setObjectName(u"firstAdministratorPage"_s);
    m_name->setObjectName(u"name"_s);
    m_name->setPlaceholderText(tr("As it stands on papers"));
    addField(m_nameField);
    addField(m_password);
    QPushButton *make = addButton(u"makeFirst"_s, tr("Become security administrator"));
    connect(m_name, &QLineEdit::textChanged, m_password, &NewPassword::setName);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameField->setError({});
        clearRefusal();
    });
    connect(
        m_name, &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(Qt::TabFocusReason); });
    connect(m_password, &NewPassword::entered, this, &FirstAdministratorPage::submit);
    connect(make, &QPushButton::clicked, this, &FirstAdministratorPage::submit);
    setFocusProxy(m_name);
}

void FirstAdministratorPage::setName(const QString &name)
{
    m_name->setText(name);
}

void FirstAdministratorPage::submit()
{
    if (isBusy())
        return;
    clearRefusal();
    const auto good = AccountRules::name(m_name->text().trimmed());
    m_nameField->setError(good ? QString() : good.error().message);
    if (!good)
        return m_name->setFocus(Qt::OtherFocusReason);
    if (!m_password->check())
        return;
    setBusy(true);
    emit makeAsked(m_name->text().trimmed(), m_password->password());
}

void FirstAdministratorPage::refuse(const Error &error)
{
    setBusy(false);
    showRefusal(error);
}
