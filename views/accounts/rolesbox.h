// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organisation/officerole.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;

/// Roles to tick. The three administrators hold no other role: choosing one lets go of the rest.
class RolesBox : public QWidget
{
    Q_OBJECT

public:
    /// Only those offered are shown.
    explicit RolesBox(OfficeRoles offered, QWidget *parent = nullptr);

    OfficeRoles roles() const;
    void setRoles(OfficeRoles roles);
    void setOffered(OfficeRoles offered);

signals:
    void rolesChanged(OfficeRoles roles);

private:
    void follow(OfficeRole role, bool on);

    QGridLayout *const m_grid;
    QList<std::pair<OfficeRole, QCheckBox *>> m_boxes;
};
