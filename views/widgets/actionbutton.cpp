// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/actionbutton.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    setObjectName(u"button."_s + action->objectName());
    setAutoDefault(false);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    if (auto *menu = action->menu<QMenu *>()) {
        setMenu(menu);
        connect(action, &QAction::triggered, this, [this] { click(); }); // by its keys
    } else {
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
    }
    follow();
}

void ActionButton::follow()
{
    if (!m_action)
        return;
    setText(m_action->text());
    setEnabled(m_action->isEnabled());
    // Not before it is needed: showing polishes at once, and the maker may still want to set its weight.
    if (!m_action->isVisible() || testAttribute(Qt::WA_WState_ExplicitShowHide))
        setVisible(m_action->isVisible());
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    const QString words = m_action->toolTip();
    setToolTip(keys.isEmpty() ? words : u"%1 (%2)"_s.arg(words, keys));
}
