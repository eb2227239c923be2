// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/officesettings.h"
#include "views/settings/settingspart.h"

class ListView;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

/// What is not to be forgotten, by state and category: the office's own points beside those it starts with.
class ChecklistPart : public SettingsPart
{
    Q_OBJECT

public:
    explicit ChecklistPart(OfficeSettings &settings, QWidget *parent = nullptr);

    void setFacts(const OfficeFacts &facts) override;
    void refresh() override;

private:
    void layOut();
    void show(const QList<Checkpoint> &points);
    void showChosen();
    void store(qint64 id);
    const Checkpoint *chosen() const;
    QString categoryName(const QString &code) const;
    void offerCategories();

    OfficeSettings &m_settings;
    ListView *const m_table;
    QComboBox *const m_state;
    QComboBox *const m_category;
    QLineEdit *const m_text;
    QSpinBox *const m_position;
    QPushButton *const m_change;
    QPushButton *const m_retire;
    QList<Category> m_categories;
    QList<Checkpoint> m_points;
};
