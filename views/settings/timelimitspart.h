// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/officesettings.h"
#include "models/complaints/timelimitmodel.h"
#include "views/settings/settingspart.h"

class FormField;
class ListView;
class QComboBox;
class QDoubleSpinBox;

/// The time limits: a line chosen in the table is edited below it.
class TimeLimitsPart : public SettingsPart
{
    Q_OBJECT

public:
    explicit TimeLimitsPart(OfficeSettings &settings, QWidget *parent = nullptr);

    void refresh() override;

private:
    struct Editor
    {
        TimeLimitModel::Column column;
        QDoubleSpinBox *amount;
        QComboBox *unit;
    };

    FormField *newEditor(TimeLimitModel::Column column);
    void show(int row);
    void save();

    OfficeSettings &m_settings;
    TimeLimitModel *const m_model;
    ListView *const m_table;
    QList<Editor> m_editors;
    int m_row = 0;
};
