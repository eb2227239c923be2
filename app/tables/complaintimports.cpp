// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/importkind.h"
#include "models/complaints/complaintimport.h"
#include "models/complaints/open311.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ComplaintImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportKinds)
};

/// On the writing connection, which is not the one that looked the table over.
Result<> store(Connection &connection, const TableReader &table, const ColumnMap &map)
{
    auto import = ComplaintImport::make(connection, table, map, ComplaintImportWords::tr("Import"));
    return import ? import->store({}) : failure(import.error());
}

Result<ImportPlan> planRequests(Connection &connection, const TableReader &table, const ColumnMap &map)
{
    auto import = ComplaintImport::make(connection, table, map, ComplaintImportWords::tr("Import"));
    if (!import)
        return failure(import.error());
    const auto report = import->check({});
    if (!report)
        return failure(report.error());
    return ImportPlan{*report, [table, map](Connection &c) { return store(c, table, map); }};
}

/// In GeoReport's own names unless a map says otherwise.
Result<ImportPlan> planOpen311(Connection &connection, const TableReader &table, const ColumnMap &map)
{
    const auto adapted = Open311::adapted(connection, table);
    if (!adapted)
        return failure(adapted.error());
    return planRequests(connection, *adapted, map.isByName() ? Open311::importMap(table.header()) : map);
}
} // namespace

ImportKind complaintsImport();
ImportKind open311Import();

ImportKind open311Import()
{
    return {.name = u"open311"_s,
            .description =
                ComplaintImportWords::tr("Requests of an Open311 GeoReport v2 service, as json or csv: "
                                         "service_request_id, status, description, requested_datetime …"),
            .action = u"complaint.import"_s,
            .plan = planOpen311};
}

ImportKind complaintsImport()
{
    return {.name = u"complaints"_s,
            .description = ComplaintImportWords::tr(
                "Requests of residents: number, received_at, channel, kind, category, urgency, "
                "state, reporter, phone, place_code, address, content …"),
            .action = u"complaint.import"_s,
            .plan = planRequests};
}
