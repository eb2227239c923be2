// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rates/rateservice.h"
#include "views/settings/settingspart.h"

class ListView;
class QDateEdit;
class QLabel;
class QPushButton;
class QSpinBox;

/// How the three rates weigh, from a day on.
class WeightsPart : public SettingsPart
{
    Q_OBJECT

public:
    explicit WeightsPart(RateService &rates, QWidget *parent = nullptr);

    void refresh() override;

private:
    QWidget *newFields();
    void show(const QList<RateWeights> &all);
    void sum();

    RateService &m_rates;
    ListView *const m_table;
    QDateEdit *const m_from;
    QList<QSpinBox *> m_weights;
    QLabel *const m_sum;
    QPushButton *const m_save;
};
