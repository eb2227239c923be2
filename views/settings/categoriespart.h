// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/officesettings.h"
#include "views/settings/settingspart.h"

class ListView;

/// The categories of requests, and a city's own table in their place.
class CategoriesPart : public SettingsPart
{
    Q_OBJECT

public:
    explicit CategoriesPart(OfficeSettings &settings, QWidget *parent = nullptr);

    void refresh() override;

private:
    void askForTable();
    void preview(const QString &path, const CategoryImport::Plan &plan);
    QString effect(const CategoryImport::Plan &plan) const;
    void show(const QList<Category> &categories);

    OfficeSettings &m_settings;
    ListView *const m_table;
};
