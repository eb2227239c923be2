// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/partspage.h"

#include "views/settings/settingspart.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/look.h"

#include <QFrame>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

PartsPage::PartsPage(QWidget *parent)
    : Page(parent)
    , m_chips(new FilterBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_chips->setObjectName(u"parts"_s);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(Look::Roomy, Look::Roomy, Look::Roomy, Look::Roomy);
    inside->addWidget(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::Wide, Look::Tight, Look::Wide, Look::Roomy);
    column->setSpacing(Look::Gap);
    column->addWidget(m_chips);
    column->addWidget(card, 1);
    connect(m_chips, &FilterBar::chosenChanged, this, &PartsPage::showPart);
}

void PartsPage::addPart(const QString &title, SettingsPart *part)
{
    m_chips->addChip(part->objectName(), title);
    m_stack->addWidget(part);
    m_parts.append(part);
    connect(part, &SettingsPart::messageChanged, this, &Page::messageChanged);
}

void PartsPage::showPart(const QString &name)
{
    for (SettingsPart *part : std::as_const(m_parts))
        if (part->objectName() == name)
            m_stack->setCurrentWidget(part);
    if (m_chips->chosen() != name)
        m_chips->choose(name);
}

void PartsPage::setFacts(const OfficeFacts &facts)
{
    for (SettingsPart *part : std::as_const(m_parts))
        part->setFacts(facts);
}

void PartsPage::refresh()
{
    for (SettingsPart *part : std::as_const(m_parts))
        part->refresh();
}
