// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/workcalendar.h"
#include "models/storage/connection.h"

/// When this file's office works: the carried calendars with the days that were imported on top.
[[nodiscard]] Result<WorkCalendar> officeCalendar(Connection &connection);

/// Adds the days or changes them; inside a recorded change. Due times stay as they are: see Recalculation.
[[nodiscard]] Result<> changeOfficeDays(Connection &connection, const QList<CalendarDay> &days);
