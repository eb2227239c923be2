// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/duecalendar.h"

#include "models/base/clock.h"
#include "models/complaints/complaintquery.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 MsOfDay = 24LL * 60 * 60 * 1000;
}

QDate DueCalendar::firstOf(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

Result<DueCalendar> DueCalendar::read(Connection &connection, ComplaintFilter filter, QDate month)
{
    DueCalendar calendar{.first = firstOf(month), .days = {}};
    filter.chip = ComplaintFilter::Chip::All;
    filter.dueFrom = calendar.first;
    filter.dueTo = calendar.first.addDays(DaysShown - 1);
    // Days since the first one, in the office's zone, which has no daylight saving.
    const qint64 start = Clock::startMs(calendar.first);
    auto statement = ComplaintQuery(filter, Clock::now())
                         .select(connection,
                                 u"(due_handle - ?) / ?, count(*), count(*) FILTER (WHERE due_handle < ?)"_s,
                                 u"GROUP BY 1"_s,
                                 {start, MsOfDay, Clock::nowMs()});
    if (!statement)
        return failure(statement.error());
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return failure(more.error());
        if (!*more)
            return calendar;
        calendar.days.insert(calendar.first.addDays(statement->integer(0)),
                             {statement->integer(1), statement->integer(2)});
    }
}
