// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintdetail.h"
#include "models/base/workcalendar.h"

#include <QWidget>

class QDateEdit;
class QLabel;

/// “If you extend…”: choose a day and see what the due time would be. Asks the rules, stores nothing.
class ExtensionView : public QWidget
{
    Q_OBJECT

public:
    explicit ExtensionView(QWidget *parent = nullptr);

    void setRequest(const ComplaintDetail &detail, const WorkCalendar &calendar);

private:
    void answer();

    QDateEdit *const m_day;
    QLabel *const m_answer;
    ComplaintDetail m_detail;
    WorkCalendar m_calendar;
};
