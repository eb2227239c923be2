// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingspage.h"

#include "views/settings/absencepart.h"
#include "views/settings/calendarpart.h"
#include "views/settings/categoriespart.h"
#include "views/settings/checklistpart.h"
#include "views/settings/handoverpart.h"
#include "views/settings/timelimitspart.h"
#include "views/settings/weightspart.h"

#include <QStackedWidget>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

SettingsPage::SettingsPage(OfficeSettings &settings,
                           RateService &rates,
                           OfficeService &office,
                           QWidget *parent)
    : PartsPage(parent)
    , m_office(office)
{
    setObjectName(u"settingsPage"_s);
    addPart(tr("Time limits"), new TimeLimitsPart(settings, stack()));
    addPart(tr("Calendar"), new CalendarPart(settings, stack()));
    addPart(tr("Weights of the rates"), new WeightsPart(rates, stack()));
    addPart(tr("Absences"), new AbsencePart(settings, stack()));
    addPart(tr("Hand-over"), new HandoverPart(settings, stack()));
    addPart(tr("Checklist"), new ChecklistPart(settings, stack()));
    addPart(tr("Categories"), new CategoriesPart(settings, stack()));
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms); // a stream of changes is one change
    connect(&m_pause, &QTimer::timeout, this, &SettingsPage::refresh);
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
        setFacts(*facts);
    });
}

QString SettingsPage::title() const
{
    return tr("Settings");
}
