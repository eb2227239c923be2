// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingspart.h"

#include <chrono>

class QSpinBox;

/// After how many minutes without keyboard and mouse the window is covered. Of this computer, not of the
/// file.
class LockPart : public SettingsPart
{
    Q_OBJECT

public:
    explicit LockPart(std::chrono::minutes limit, QWidget *parent = nullptr);

    void refresh() override {}

signals:
    void limitChosen(std::chrono::minutes limit);
    void lockAsked();

private:
    QSpinBox *const m_minutes;
};
