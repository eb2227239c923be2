// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingspage.h"

#include "views/settings/absencepart.h"
#include "views/settings/calendarpart.h"
#include "views/settings/categoriespart.h"
#include "views/settings/checklistpart.h"
#include "views/settings/handoverpart.h"
#include "views/settings/timelimitspart.h"
#include "views/settings/weightspart.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/look.h"

#include <QFrame>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

SettingsPage::SettingsPage(OfficeSettings &settings,
                           RateService &rates,
                           OfficeService &office,
                           QWidget *parent)
    : Page(parent)
    , m_office(office)
    , m_chips(new FilterBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"settingsPage"_s);
    m_chips->setObjectName(u"parts"_s);
    addPart(tr("Time limits"), new TimeLimitsPart(settings, m_stack));
    addPart(tr("Calendar"), new CalendarPart(settings, m_stack));
    addPart(tr("Weights of the rates"), new WeightsPart(rates, m_stack));
    addPart(tr("Absences"), new AbsencePart(settings, m_stack));
    addPart(tr("Hand-over"), new HandoverPart(settings, m_stack));
    addPart(tr("Checklist"), new ChecklistPart(settings, m_stack));
    addPart(tr("Categories"), new CategoriesPart(settings, m_stack));
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
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms); // a stream of changes is one change
    connect(&m_pause, &QTimer::timeout, this, &SettingsPage::refresh);
    connect(m_chips, &FilterBar::chosenChanged, this, &SettingsPage::showPart);
    const auto tell = [this](const Error &error) { emit messageChanged(Message::failed(error)); };
    connect(&settings, &OfficeSettings::failed, this, tell);
    connect(&rates, &RateService::failed, this, tell);
    connect(&settings, &OfficeSettings::contentChanged, this, [this] {
        if (isVisible())
            m_pause.start();
    });
    connect(&settings, &OfficeSettings::categoriesStored, this, &SettingsPage::loadFacts);
    loadFacts();
    refresh();
}

void SettingsPage::loadFacts()
{
    m_office.load(this, [this](const Result<OfficeFacts> &facts) {
        if (!facts)
            return emit messageChanged(Message::failed(facts.error()));
        for (SettingsPart *part : std::as_const(m_parts))
            part->setFacts(*facts);
    });
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::addPart(const QString &title, SettingsPart *part)
{
    m_chips->addChip(part->objectName(), title);
    m_stack->addWidget(part);
    m_parts.append(part);
    connect(part, &SettingsPart::messageChanged, this, &Page::messageChanged);
}

void SettingsPage::showPart(const QString &name)
{
    for (SettingsPart *part : std::as_const(m_parts))
        if (part->objectName() == name)
            m_stack->setCurrentWidget(part);
    if (m_chips->chosen() != name)
        m_chips->choose(name);
}

void SettingsPage::refresh()
{
    for (SettingsPart *part : std::as_const(m_parts))
        part->refresh();
}
