// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class Theme;

/// Light, dark or as the desk; comfortable or compact. Goes into the rail's menu.
class AppearanceMenu : public QMenu
{
    Q_OBJECT

public:
    explicit AppearanceMenu(Theme &theme, QWidget *parent = nullptr);
};
