// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/officefacts.h"
#include "models/complaints/officesettings.h"
#include "models/rates/rateservice.h"
#include "views/shell/page.h"

#include <QTimer>

class FilterBar;
class QStackedWidget;
class SettingsPart;

/// What the office decides for all requests: limits, calendar, weights, who stands in, who takes over,
/// what is to be checked.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(OfficeSettings &settings,
                 RateService &rates,
                 OfficeService &office,
                 QWidget *parent = nullptr);

    QString title() const override;
    void visited() override { m_pause.start(); }

    /// One more behind the others; it belongs to the page from now on.
    void addPart(const QString &title, SettingsPart *part);

    /// "limits", "calendar", "weights", "absences", "handover", "checklist",
    /// "categories", "backup".
    void showPart(const QString &name);

private:
    void loadFacts();
    void refresh();

    OfficeService &m_office;
    FilterBar *const m_chips;
    QStackedWidget *const m_stack;
    QList<SettingsPart *> m_parts;
    QTimer m_pause;
};
