// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/calendarfile.h"

#include <cstddef>
#include <cstdint>

/// Any bytes give either days or faults, and days that the calendar can work with.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const CalendarFile file = parseCalendar(bytes);
    if (file.days.isEmpty())
        return 0;
    if (!file.faults.isEmpty())
        __builtin_trap();
    const WorkCalendar calendar(file.days);
    for (const CalendarDay &day : file.days)
        if (calendar.isWorkday(day.date) != day.isWorkday || calendar.nextWorkday(day.date) <= day.date)
            __builtin_trap();
    return 0;
}
