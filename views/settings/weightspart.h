// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rates/rateservice.h"
#include "views/settings/settingspart.h"

class ListView;
class QDateEdit;
class QLabel;
class QPushButton;
class QSpinBox;
class QStandardItemModel;

/// How the three rates weigh, from a day on.
class WeightsPart : public SettingsPart
{
    Q_OBJECT

public:
    explicit WeightsPart(RateService &rates, QWidget *parent = nullptr);

    void refresh() override;

private:
    void show(const QList<RateWeights> &all);
    void sum();

    RateService &m_rates;
    QStandardItemModel *const m_model;
    ListView *const m_table;
    QDateEdit *const m_from;
    QList<QSpinBox *> m_weights;
    QLabel *const m_sum;
    QPushButton *m_save = nullptr;
};
