// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/newpassword.h"

#include "models/accounts/accountrules.h"
#include "views/accounts/passwordfield.h"
#include "views/accounts/passwordrules.h"
#include "views/widgets/look.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

NewPassword::NewPassword(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_fresh(new PasswordField(u"newPassword"_s, label, this))
    , m_again(new PasswordField(u"repeatedPassword"_s, tr("The same once more"), this))
    , m_rules(new PasswordRules(this))
{
    m_rules->setObjectName(u"passwordRules"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Gap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_fresh, m_again, m_rules})
        column->addWidget(part);
    setFocusProxy(m_fresh);
    connect(m_fresh, &PasswordField::edited, this, &NewPassword::judge);
    connect(m_again, &PasswordField::edited, this, &NewPassword::judge);
    connect(m_fresh, &PasswordField::entered, m_again, [this] { m_again->setFocus(Qt::TabFocusReason); });
    connect(m_again, &PasswordField::entered, this, &NewPassword::entered);
}

void NewPassword::setName(const QString &name)
{
    m_name = name.trimmed();
    judge();
}

QString NewPassword::password() const
{
    return m_fresh->text();
}

void NewPassword::judge()
{
    m_rules->show(m_fresh->text(), m_again->text(), m_name);
}

bool NewPassword::check()
{
    judge();
    const auto good = AccountRules::password(m_fresh->text(), m_name);
    m_fresh->setError(good ? QString() : good.error().message);
    const bool differ = good && !m_rules->areAllMet();
    m_again->setError(differ ? tr("This is not the same password. Type it once more.") : QString());
    if (!good || differ)
        (good ? m_again : m_fresh)->setFocus(Qt::OtherFocusReason);
    return good && !differ;
}

void NewPassword::clear()
{
    m_fresh->clear();
    m_again->clear();
    judge();
}
