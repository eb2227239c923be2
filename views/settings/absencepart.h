// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/officesettings.h"
#include "views/settings/settingspart.h"

class ListView;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

/// Who is away, and who stands in.
class AbsencePart : public SettingsPart
{
    Q_OBJECT

public:
    explicit AbsencePart(OfficeSettings &settings, QWidget *parent = nullptr);

    void setFacts(const OfficeFacts &facts) override;
    void refresh() override;

private:
    void layOut();
    void show(const QList<Absence> &absences);
    void add();
    void takeBack();

    OfficeSettings &m_settings;
    ListView *const m_table;
    QComboBox *const m_person;
    QComboBox *const m_substitute;
    QDateEdit *const m_from;
    QDateEdit *const m_to;
    QLineEdit *const m_note;
    QPushButton *m_takeBack = nullptr;
    QList<Absence> m_absences;
};
