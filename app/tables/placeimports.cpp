// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/importkind.h"
#include "models/places/placerepository.h"
#include "models/places/placestore.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct PlaceTableWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportKinds)
};

auto planOf(PlaceImport::Table kind)
{
    return [kind](
               Connection &connection, const TableReader &table, const ColumnMap &map) -> Result<ImportPlan> {
        const auto existing = PlaceRepository(connection).all();
        if (!existing)
            return failure(existing.error());
        const auto plan = PlaceImport::plan(table, map, kind, *existing);
        if (!plan)
            return failure(plan.error());
        return ImportPlan{plan->report, [plan = *plan](Connection &c) { return PlaceStore::store(c, plan); }};
    };
}
} // namespace

ImportKind divisionsImport();
ImportKind buildingsImport();

ImportKind divisionsImport()
{
    return {.name = u"divisions"_s,
            .description =
                PlaceTableWords::tr("Cities, districts, street offices, communities and areas: level, code, "
                                    "name, parent_code"),
            .action = u"place.import"_s,
            .plan = planOf(PlaceImport::Table::Divisions)};
}

ImportKind buildingsImport()
{
    return {.name = u"buildings"_s,
            .description = PlaceTableWords::tr(
                "Buildings: code, name, community_code (or an area's), leader, households"),
            .action = u"place.import"_s,
            .plan = planOf(PlaceImport::Table::Buildings)};
}
