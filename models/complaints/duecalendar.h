// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintfilter.h"
#include "models/storage/connection.h"

#include <QMap>

/// How many requests that are still with their section are due on each day of six weeks.
struct DueCalendar
{
    struct Day
    {
        qint64 due = 0;
        qint64 late = 0; ///< of these, over time already
    };

    static constexpr int DaysShown = 42;

    QDate first; ///< a Monday
    QMap<QDate, Day> days;

    /// The six weeks in which the month lies.
    static QDate firstOf(QDate month);
    [[nodiscard]] static Result<DueCalendar>
    read(Connection &connection, ComplaintFilter filter, QDate month);
};
