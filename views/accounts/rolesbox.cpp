// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/rolesbox.h"

#include "views/widgets/look.h"

#include <QCheckBox>
#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int RolesInARow = 3;
}

RolesBox::RolesBox(OfficeRoles offered, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(Look::Roomy);
    m_grid->setVerticalSpacing(Look::Tight);
    m_grid->setColumnStretch(RolesInARow, 1);
    for (const OfficeRole role : RoleNames::all()) {
        auto *box = new QCheckBox(RoleNames::label(role), this);
        box->setObjectName(u"role%1"_s.arg(int(role)));
        connect(box, &QCheckBox::toggled, this, [this, role](bool on) { follow(role, on); });
        m_boxes.append({role, box});
    }
    setOffered(offered);
    setFocusProxy(m_boxes.first().second);
}

OfficeRoles RolesBox::roles() const
{
    OfficeRoles roles;
    for (const auto &[role, box] : m_boxes)
        roles.setFlag(role, box->isChecked());
    return roles;
}

void RolesBox::setRoles(OfficeRoles roles)
{
    for (const auto &[role, box] : std::as_const(m_boxes)) {
        const QSignalBlocker quiet(box);
        box->setChecked(roles.testFlag(role));
    }
}

void RolesBox::setOffered(OfficeRoles offered)
{
    int at = 0;
    for (const auto &[role, box] : std::as_const(m_boxes)) {
        const bool isOffered = offered.testFlag(role);
        m_grid->removeWidget(box);
        box->setVisible(isOffered);
        if (isOffered)
            m_grid->addWidget(box, at / RolesInARow, at % RolesInARow);
        else
            box->setChecked(false);
        at += isOffered ? 1 : 0;
    }
}

void RolesBox::follow(OfficeRole role, bool on)
{
    const OfficeRoles administrators = RoleNames::administrators();
    if (on)
        setRoles(administrators.testFlag(role) ? OfficeRoles(role) : roles() & ~administrators);
    emit rolesChanged(roles());
}
