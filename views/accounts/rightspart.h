// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/accounts/rightstable.h"
#include "views/settings/settingspart.h"

/// What each role may do: read only, for it is part of the program.
class RightsPart : public SettingsPart
{
    Q_OBJECT

public:
    explicit RightsPart(const QList<Right> &rights, QWidget *parent = nullptr);

    void refresh() override {}
};
