// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/workcalendar.h"
#include "models/storage/connection.h"

#include <QList>

/// The days of the office's own calendar that were imported beside those the program carries.
class HolidayRepository
{
public:
    explicit HolidayRepository(Connection &connection);

    [[nodiscard]] Result<QList<CalendarDay>> days();
    /// Adds the day or changes it: a date has one row, whichever station made it.
    [[nodiscard]] Result<> put(const CalendarDay &day);

private:
    Connection &m_connection;
};
