// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/importkind.h"
#include "models/calendar/holidayimport.h"
#include "models/calendar/holidayrepository.h"
#include "models/complaints/recalculation.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct HolidayKindWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportKinds)
};

Result<ImportPlan> planHolidays(Connection &connection, const TableReader &table, const ColumnMap &map)
{
    const auto existing = HolidayRepository(connection).days();
    if (!existing)
        return failure(existing.error());
    const auto planned = HolidayImport::plan(table, map, *existing);
    if (!planned)
        return failure(planned.error());
    ImportPlan made{.report = planned->report};
    made.store = [days = planned->days, notes = made.notes](Connection &c) {
        return Recalculation::changeDays(c, days).map([&](const QList<MovedDeadline> &all) {
            for (const MovedDeadline &moved : all)
                *notes << HolidayKindWords::tr("New due time of %1").arg(Recalculation::words(moved));
        });
    };
    return made;
}
} // namespace

ImportKind holidaysImport();

ImportKind holidaysImport()
{
    return {.name = u"holidays"_s,
            .description = HolidayKindWords::tr("Days off and make-up workdays: date, is_workday, name"),
            .action = u"calendar.import"_s,
            .plan = planHolidays};
}
