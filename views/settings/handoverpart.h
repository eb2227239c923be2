// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/officesettings.h"
#include "views/settings/settingspart.h"

class QComboBox;
class QLineEdit;

/// The open work of a section or a person goes to another; the sheet both sign is shown and printed.
class HandoverPart : public SettingsPart
{
    Q_OBJECT

public:
    explicit HandoverPart(OfficeSettings &settings, QWidget *parent = nullptr);

    void setFacts(const OfficeFacts &facts) override;
    void refresh() override {}

private:
    void layOut();
    HandoverOrder order() const;
    Section chosen(const QComboBox *sections) const;
    void offerPeople(const QComboBox *sections, QComboBox *people);
    void list();
    void handOver();
    void showSheet(const Handover &handover);

    OfficeSettings &m_settings;
    QComboBox *const m_from;
    QComboBox *const m_fromPerson;
    QComboBox *const m_to;
    QComboBox *const m_toPerson;
    QLineEdit *const m_reason;
    OfficeFacts m_facts;
};
