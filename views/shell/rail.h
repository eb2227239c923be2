// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QButtonGroup;
class QMenu;
class QToolButton;
class QVBoxLayout;
class RailButton;

/// The left side of the window: sections from the top, the program's menu at the foot.
class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void add(const QString &name, const QString &title, const QString &iconName);
    void select(const QString &name);
    void setCount(const QString &name, int count);
    void setAvailable(const QString &name, bool available);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

    /// Opened by the button at the foot (and F10, as menu bars are). Empty until someone fills it.
    QMenu *menu() const { return m_menu; }

signals:
    void chosen(const QString &name);

private:
    QVBoxLayout *const m_column;
    QHash<QString, RailButton *> m_buttons;
    QButtonGroup *const m_group;
    QMenu *const m_menu;
    RailButton *const m_menuButton;
    bool m_collapsed = false;
};
