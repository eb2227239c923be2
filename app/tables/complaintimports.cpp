// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/importkind.h"
#include "models/complaints/complaintimport.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportKinds)
};

/// On the writing connection, which is not the one that looked the table over.
Result<> store(Connection &connection, const TableReader &table, const ColumnMap &map)
{
    auto import = ComplaintImport::make(connection, table, map, Text::tr("Import"));
    return import ? import->store({}) : failure(import.error());
}

Result<ImportPlan> plan(Connection &connection, const TableReader &table, const ColumnMap &map)
{
    auto import = ComplaintImport::make(connection, table, map, Text::tr("Import"));
    if (!import)
        return failure(import.error());
    const auto report = import->check({});
    if (!report)
        return failure(report.error());
    return ImportPlan{*report, [table, map](Connection &c) { return store(c, table, map); }};
}
} // namespace

ImportKind complaintsImport();

ImportKind complaintsImport()
{
    return {.name = u"complaints"_s,
            .description =
                Text::tr("Requests of residents: number, received_at, channel, kind, category, urgency, "
                         "state, reporter, phone, place_code, address, content …"),
            .action = u"complaint.import"_s,
            .plan = plan};
}
