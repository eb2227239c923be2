// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/exportkind.h"
#include "models/complaints/complaintexport.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Text
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
} // namespace

ExportKind complaintsExport();

ExportKind complaintsExport()
{
    return {.name = u"complaints"_s,
            .description = Text::tr("Requests of residents, with names, phones and addresses masked"),
            .columns = keysOnly(ComplaintExport::columns()),
            .rows = [](Connection &c, const RowSink &sink) {
                return ComplaintExport::write(c, {}, ComplaintExport::Personal::Masked, sink);
            }};
}
