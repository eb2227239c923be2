// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/rail.h"

#include "views/shell/railbutton.h"
#include "views/widgets/look.h"

#include <QAction>
#include <QButtonGroup>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
    , m_menu(new QMenu(this))
    , m_menuButton(new RailButton(tr("Menu"), u"application-menu"_s, this))
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Sections"));
    m_menu->setObjectName(u"menu"_s);
    m_menuButton->setObjectName(u"menuButton"_s);

    m_column->setContentsMargins(Look::Near, Look::Gap, Look::Near, Look::Near);
    m_column->setSpacing(Look::Tight / 2);
    m_column->addStretch();
    m_column->addWidget(m_menuButton);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);

    const auto open = [this] {
        const QSize size = m_menu->sizeHint();
        m_menu->popup(m_menuButton->mapToGlobal(QPoint(0, -size.height())));
    };
    connect(m_menuButton, &RailButton::clicked, this, open);
    auto *openAction = new QAction(tr("Open the menu"), this);
    openAction->setObjectName(u"window.menu"_s);
    openAction->setShortcut(Qt::Key_F10);
    addAction(openAction);
    connect(openAction, &QAction::triggered, this, open);
}

void Rail::add(const QString &name, const QString &title, const QString &iconName)
{
    auto *button = new RailButton(title, iconName, this);
    button->setObjectName(u"section."_s + name);
    button->setCheckable(true);
    button->setCollapsed(m_collapsed);
    m_column->insertWidget(int(m_buttons.size()), button);
    m_group->addButton(button);
    m_buttons.insert(name, button);

    const QString key =
        QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + m_buttons.size())).toString(QKeySequence::NativeText);
    button->setToolTip(m_buttons.size() <= 9 ? u"%1 (%2)"_s.arg(title, key) : title);
    connect(button, &RailButton::clicked, this, [this, name] { emit chosen(name); });
}

void Rail::select(const QString &name)
{
    if (auto *button = m_buttons.value(name))
        button->setChecked(true);
}

void Rail::setCount(const QString &name, int count)
{
    if (auto *button = m_buttons.value(name))
        button->setCount(count);
}

void Rail::setAvailable(const QString &name, bool available)
{
    if (auto *button = m_buttons.value(name))
        button->setVisible(available);
}

void Rail::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    for (auto *button : std::as_const(m_buttons))
        button->setCollapsed(collapsed);
    m_menuButton->setCollapsed(collapsed);
}
