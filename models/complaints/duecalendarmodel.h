// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/workcalendar.h"
#include "models/complaints/duecalendar.h"

#include <QAbstractTableModel>

/// Six weeks of due times, Monday first; the columns are the days of the week.
class DueCalendarModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        DateRole = Qt::UserRole + 1,
        DueRole,   ///< how many are due that day
        LateRole,  ///< of these, over time
        OffRole,   ///< nobody works that day
        TodayRole, ///< bool
        OtherMonthRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setMonth(QDate month);
    QDate month() const { return m_month; }
    void setDays(const DueCalendar &days);
    void setCalendar(const WorkCalendar &calendar);

    QModelIndex indexOf(QDate day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void announce();
    QString words(QDate day) const;

    QDate m_month;
    DueCalendar m_days;
    WorkCalendar m_calendar;
};
