// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/sectionsbutton.h"

#include <QMenu>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

SectionsButton::SectionsButton(const QList<Section> &sections, QWidget *parent)
    : QPushButton(parent)
    , m_sections(sections)
{
    setAutoDefault(false);
    setProperty("field", true); // looks like one
    auto *menu = new QMenu(this);
    for (const Section &section : sections) {
        QAction *action = menu->addAction(section.name);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, &SectionsButton::follow);
        m_actions.append(action);
    }
    menu->installEventFilter(this);
    setMenu(menu);
    follow();
}

QList<Section> SectionsButton::chosen() const
{
    QList<Section> chosen;
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        if (m_actions.at(i)->isChecked())
            chosen.append(m_sections.at(i));
    }
    return chosen;
}

bool SectionsButton::eventFilter(QObject *watched, QEvent *event)
{
    auto *menu = qobject_cast<QMenu *>(watched);
    const bool released = event->type() == QEvent::MouseButtonRelease;
    const bool spaced =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (menu && menu->activeAction() && (released || spaced)) {
        menu->activeAction()->toggle(); // and the menu stays
        return true;
    }
    return QPushButton::eventFilter(watched, event);
}

void SectionsButton::follow()
{
    QStringList names;
    for (const Section &section : chosen())
        names.append(section.name);
    // The style gives a button with a menu no padding on the left, so the text brings its own.
    setText(u"\u2002"_s + (names.isEmpty() ? tr("None") : names.join(tr(", "))));
}
