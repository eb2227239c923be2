// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/officesettings.h"
#include "views/settings/settingspart.h"

class ListView;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;

/// The calendar: the days of a year that differ from the ordinary week, and one of them changed.
class CalendarPart : public SettingsPart
{
    Q_OBJECT

public:
    explicit CalendarPart(OfficeSettings &settings, QWidget *parent = nullptr);

    void refresh() override;

private:
    void layOut();
    void connectAll();
    void showYear();
    void showDay(QDate date);
    void change();
    void tell(const QList<MovedDeadline> &moved);

    OfficeSettings &m_settings;
    ListView *const m_table;
    QSpinBox *const m_year;
    QDateEdit *const m_date;
    QComboBox *const m_kind;
    QLineEdit *const m_name;
    QLabel *const m_moved;
    WorkCalendar m_calendar;
};
