// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/workcalendar.h"

#include <QByteArray>

/// Why one field of a calendar file was refused.
struct CalendarFault
{
    int line = 0;   ///< of the file, the header being line 1
    QString column; ///< date, is_workday or name; empty when the whole line is wrong
    QString value;
    QString reason; ///< translated
};

/// Either days or faults: a file with one bad line yields no day at all.
struct CalendarFile
{
    QList<CalendarDay> days;
    QList<CalendarFault> faults;
};

/// Reads `date,is_workday,name` (UTF-8 with or without BOM, ISO dates, 0 or 1, no quotes): the strict form
/// of the files the program carries and of the boundary. Each date once; years 1990 to 2199. Any bytes are
/// safe input; at most 100 faults are listed. Thread-safe.
CalendarFile parseCalendar(const QByteArray &bytes);

/// The State Council calendars inside the program (2019 to 2026). Read once; thread-safe.
const WorkCalendar &carriedCalendars();
