// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/officefacts.h"
#include "models/complaints/officesettings.h"
#include "models/rates/rateservice.h"
#include "views/settings/partspage.h"

#include <QTimer>

/// What the office decides for all requests: limits, calendar, weights, who stands in, who takes over,
/// what is to be checked. The parts "limits", "calendar", "weights", "absences", "handover", "checklist",
/// "categories", "backup".
class SettingsPage : public PartsPage
{
    Q_OBJECT

public:
    SettingsPage(OfficeSettings &settings,
                 RateService &rates,
                 OfficeService &office,
                 QWidget *parent = nullptr);

    QString title() const override;
    void visited() override { m_pause.start(); }

private:
    void loadFacts();

    OfficeService &m_office;
    QTimer m_pause;
};
