// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>

class QAction;

/// A push button that is an action: its words, tool tip, enabled and visible state, and its trigger; the
/// action of a menu opens the menu.
/// Qt has this for tool buttons only. Property "primary" or "danger" gives it its weight.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void follow();

    const QPointer<QAction> m_action;
};
