// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/accountdialog.h"

#include "models/accounts/accountrules.h"
#include "models/complaints/officefacts.h"
#include "views/accounts/namefield.h"
#include "views/accounts/newpassword.h"
#include "views/accounts/rolesbox.h"
#include "views/widgets/formfield.h"
#include "views/widgets/look.h"
#include "views/widgets/searchcombo.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int AccountDialogWidth = 620;

struct AccountDialogWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountDialog)
};
} // namespace

AccountDialog::AccountDialog(const OfficeFacts &facts, const QList<Place> &areas, QWidget *parent)
    : AccountDialog({},
                    AccountDialogWords::tr("A new account"),
                    AccountDialogWords::tr("One for each person; nobody works under another's name."),
                    areas,
                    parent)
{
    askPerson(facts);
}

AccountDialog::AccountDialog(const Account &account, const QList<Place> &areas, QWidget *parent)
    : AccountDialog(
          account,
          AccountDialogWords::tr("Roles of %1").arg(account.name),
          AccountDialogWords::tr("They hold from the next moment on, also where %1 is signed in now.")
              .arg(account.name),
          areas,
          parent)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_nameField, m_section->parentWidget(), m_password})
        part->hide();
    m_yes->setText(tr("Store"));
}

AccountDialog::AccountDialog(const Account &account,
                             const QString &title,
                             const QString &about,
                             const QList<Place> &areas,
                             QWidget *parent)
    : FormDialog(title, about, parent)
    , m_account(account)
    , m_name(new NameField(this))
    , m_nameField(new FormField(tr("Name"), m_name, this))
    , m_section(new SearchCombo(this))
    , m_area(new SearchCombo(this))
    , m_roles(new RolesBox(OfficeRoles::fromInt(~0), this))
    , m_password(new NewPassword(tr("First password"), this))
{
    setObjectName(u"accountDialog"_s);
    m_name->setObjectName(u"name"_s);
    m_section->setObjectName(u"section"_s);
    m_area->setObjectName(u"area"_s);
    QList<SearchChoice> choices;
    for (const Place &area : areas)
        choices.append(
            {.key = QString::number(area.id.value), .text = area.name, .note = {}, .code = area.code});
    m_area->setChoices(choices);
    m_area->setOptional(true);
    m_area->setCurrent(QString::number(account.area.value));
    m_roles->setRoles(account.roles);
    layOut();
}

void AccountDialog::layOut()
{
    setFixedWidth(AccountDialogWidth);
    auto *where = new QHBoxLayout;
    where->setSpacing(Look::Gap);
    auto *area = new FormField(tr("Sees only"), m_area, this);
    area->setRemark(tr("Everything where nothing is chosen."));
    where->addWidget(new FormField(tr("Section"), m_section, this), 1, Qt::AlignTop);
    where->addWidget(area, 1, Qt::AlignTop);
    m_rolesField = new FormField(tr("Roles"), m_roles, this);
    content()->addWidget(m_nameField);
    content()->addLayout(where);
    content()->addWidget(m_rolesField);
    content()->addWidget(m_password);
    content()->addStretch(1);
    m_yes = addButton(u"yes"_s, tr("Make the account"));
    m_yes->setProperty("primary", true);
    QPushButton *no = addButton(u"no"_s, tr("Cancel"));
    connect(m_name, &QLineEdit::textChanged, m_password, &NewPassword::setName);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError({}); });
    connect(m_roles, &RolesBox::rolesChanged, this, [this] { m_rolesField->setError({}); });
    connect(m_password, &NewPassword::entered, this, &AccountDialog::submit);
    connect(m_yes, &QPushButton::clicked, this, &AccountDialog::submit);
    connect(no, &QPushButton::clicked, this, &AccountDialog::reject);
}

void AccountDialog::askPerson(const OfficeFacts &facts)
{
    QList<SearchChoice> sections;
    for (const Section &section : facts.sections)
        sections.append({.key = QString::number(section.id.value),
                         .text = section.name,
                         .note = {},
                         .code = section.code});
    m_section->setChoices(sections);
    m_section->setOptional(true);
    // Whoever stands in staff brings section and roles along.
    connect(m_name, &NameField::chosen, this, [this, staff = facts.staff](const QString &name) {
        const auto person = std::ranges::find(staff, name, &Staff::name);
        if (person == staff.end())
            return;
        m_section->setCurrent(QString::number(person->section.value));
        m_roles->setRoles(OfficeRoles::fromInt(person->roles));
    });
    m_name->setFocus();
}

void AccountDialog::setNames(const QStringList &names)
{
    m_name->setNames(names);
}

bool AccountDialog::check()
{
    const auto named = m_account.id.isValid() ? Result<>() : AccountRules::name(m_name->name());
    const auto roles = AccountRules::roles(m_roles->roles());
    m_nameField->setError(named ? QString() : named.error().message);
    m_rolesField->setError(!m_roles->roles() ? tr("Choose at least one role.")
                           : roles           ? QString()
                                             : roles.error().message);
    if (!named)
        m_name->setFocus(Qt::OtherFocusReason);
    else if (m_rolesField->isWrong())
        m_roles->setFocus(Qt::OtherFocusReason);
    return named && !m_rolesField->isWrong();
}

void AccountDialog::submit()
{
    clearRefusal();
    if (!m_yes->isEnabled() || !check())
        return;
    const Place::Id area{m_area->current().toLongLong()};
    if (m_account.id.isValid()) {
        Account wanted = m_account;
        wanted.roles = m_roles->roles();
        wanted.area = area;
        m_yes->setEnabled(false);
        return emit changeAsked(wanted);
    }
    if (!m_password->check())
        return;
    m_yes->setEnabled(false);
    emit addAsked({m_name->name(), {m_section->current().toLongLong()}, m_roles->roles(), area},
                  m_password->password());
}

void AccountDialog::refuse(const Error &error)
{
    m_yes->setEnabled(true);
    showRefusal(error);
}
