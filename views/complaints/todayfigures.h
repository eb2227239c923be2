// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/workcalendar.h"
#include "models/complaints/complaintservice.h"
#include "views/shell/todaypage.h"

#include <QTimer>

/// Requests on the first page: fills it whenever it asks or the file changes, and opens the list behind what
/// is clicked.
class TodayFigures : public QObject
{
    Q_OBJECT

public:
    /// Lives with the page.
    TodayFigures(ComplaintService &service, TodayPage *page);

    /// For the words beside the date.
    void setCalendar(const WorkCalendar &calendar);

signals:
    /// The filter behind a figure, and in words what no chip says.
    void listAsked(const ComplaintFilter &filter, const QString &words);
    void failed(const Error &error);

private:
    void refresh();
    void show(const ComplaintFigures &figures);
    void openFigure(const QString &name);
    void openDay(int index);
    void openCategory(int index);
    QString dayHint(QDate day) const;

    ComplaintService &m_service;
    TodayPage *const m_page;
    WorkCalendar m_calendar;
    ComplaintFigures m_figures;
    QTimer m_pause;
    int m_asked = 0;
};
