// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/appearancemenu.h"

#include "views/shell/theme.h"

#include <QActionGroup>

using namespace Qt::Literals::StringLiterals;

AppearanceMenu::AppearanceMenu(Theme &theme, QWidget *parent)
    : QMenu(parent)
{
    setTitle(tr("Appearance"));
    setObjectName(u"appearanceMenu"_s);
    auto *group = new QActionGroup(this);
    const auto addMode = [&](const QString &name, const QString &text, Theme::Mode mode) {
        QAction *action = addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(theme.mode() == mode);
        group->addAction(action);
        connect(action, &QAction::triggered, &theme, [&theme, mode] { theme.setMode(mode); });
    };
    addMode(u"appearance.system"_s, tr("As the system"), Theme::Mode::System);
    addMode(u"appearance.light"_s, tr("Light"), Theme::Mode::Light);
    addMode(u"appearance.dark"_s, tr("Dark"), Theme::Mode::Dark);
    addSeparator();

    QAction *compact = addAction(tr("Compact rows"));
    compact->setObjectName(u"appearance.compact"_s);
    compact->setCheckable(true);
    compact->setChecked(theme.density() == Theme::Density::Compact);
    connect(compact, &QAction::toggled, &theme, [&theme](bool on) {
        theme.setDensity(on ? Theme::Density::Compact : Theme::Density::Comfortable);
    });
}
