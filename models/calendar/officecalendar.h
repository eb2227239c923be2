// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/workcalendar.h"
#include "models/storage/connection.h"

/// When this file's office works: the carried calendars with the days that were imported on top.
[[nodiscard]] Result<WorkCalendar> officeCalendar(Connection &connection);
