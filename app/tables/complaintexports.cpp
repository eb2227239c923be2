// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/exportkind.h"
#include "models/complaints/complaintexport.h"
#include "models/complaints/open311.h"
#include "models/complaints/returnsheet.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ComplaintExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportKinds)
};

/// Headed by the columns' keys, so that the table can be imported again.
QList<TableColumn> keysOnly(QList<TableColumn> columns)
{
    for (TableColumn &column : columns)
        column.title.clear();
    return columns;
}

ComplaintFilter filterOf(const ExportScope &scope)
{
    ComplaintFilter filter;
    filter.place = scope.place;
    filter.viewer = scope.viewer;
    if (scope.period) {
        filter.receivedFrom = scope.period->first;
        filter.receivedTo = scope.period->last;
    }
    return filter;
}
} // namespace

ExportKind complaintsExport();
ExportKind open311Export();
ExportKind districtReturnExport();

ExportKind complaintsExport()
{
    const auto rows = [](Connection &c, const ExportScope &scope, const RowSink &sink) {
        return ComplaintExport::write(c, filterOf(scope), ComplaintExport::Personal::Masked, sink);
    };
    return {.name = u"complaints"_s,
            .description =
                ComplaintExportWords::tr("Requests of residents, with names, phones and addresses masked"),
            .operation = u"complaint.export"_s,
            .columns = keysOnly(ComplaintExport::columns()),
            .rows = rows,
            .scoped = true};
}

ExportKind open311Export()
{
    const auto rows = [](Connection &c, const ExportScope &scope, const RowSink &sink) {
        return Open311::write(c, filterOf(scope), sink);
    };
    return {.name = u"open311"_s,
            .description =
                ComplaintExportWords::tr("Requests in the names of Open311 GeoReport v2, without people"),
            .operation = u"complaint.export"_s,
            .columns = Open311::columns(),
            .rows = rows,
            .scoped = true};
}

ExportKind districtReturnExport()
{
    const auto rows = [](Connection &c, const ExportScope &scope, const RowSink &sink) {
        return ReturnSheet::write(c, {.place = scope.place, .period = scope.period}, sink);
    };
    return {.name = u"district_return"_s,
            .description = ComplaintExportWords::tr(
                "What is answered back to the district and 12345, closed in a period"),
            .operation = u"complaint.export"_s,
            .columns = ReturnSheet::columns(),
            .rows = rows,
            .scoped = true};
}
