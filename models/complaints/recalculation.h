// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/workcalendar.h"
#include "models/complaints/complaint.h"
#include "models/storage/connection.h"

/// A request whose handling is due at another time than before.
struct MovedDeadline
{
    ComplaintId id;
    QString number;
    QDateTime before;
    QDateTime after;
};

/// What a change of the calendar does to the requests that are still being handled. Pauses and granted
/// extensions stay as they are; the limits are those of the time of dispatch. A time of signing or contact
/// that the present limits do not explain is left as it is.
namespace Recalculation {
/// Stores the days and, in the same recorded change, every due time that moves with them. Answers with the
/// requests whose handling is due at another time, the newest first.
[[nodiscard]] Result<QList<MovedDeadline>> changeDays(Connection &connection, const QList<CalendarDay> &days);

/// “001-2025-A000012: 2025-10-10 17:30 → 2025-10-13 17:30”.
QString words(const MovedDeadline &moved);
} // namespace Recalculation
