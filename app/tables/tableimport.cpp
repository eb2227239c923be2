// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/tableimport.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
struct TableImportWords
{
    Q_DECLARE_TR_FUNCTIONS(TableImport)
};

Error refusal(const QString &path, const ImportReport &report)
{
    const auto &first = report.rejected().first();
    return {Error::Kind::Invalid,
            TableImportWords::tr(
                "%n row(s) of %1 were rejected, so nothing was stored. Row %2, %3: %4 Correct them, or "
                "store the rest with --accept-valid.",
                nullptr,
                int(report.rejected().size()))
                .arg(QFileInfo(path).fileName(), QString::number(first.row), first.column, first.reason),
            {}};
}
} // namespace

Result<ImportPlan> planImport(Connection &connection, const ImportKind &kind, const TableImport &table)
{
    const auto map = table.map.isEmpty() ? ColumnMap() : ColumnMap::load(table.map);
    if (!map)
        return failure(map.error());
    const auto reader = TableReader::open(table.path, {.sheet = table.sheet, .encoding = map->encoding()});
    if (!reader)
        return failure(reader.error());
    auto plan = kind.plan(connection, *reader, *map);
    if (plan)
        plan->report.notice = reader->notice();
    return plan;
}

Result<TableImport::Outcome> importTable(Database &file, const ImportKind &kind, const TableImport &table)
{
    const auto plan = file.readNow([&](Connection &c) { return planImport(c, kind, table); });
    if (!plan)
        return failure(plan.error());
    TableImport::Outcome outcome{.report = plan->report};
    const bool refused = !plan->report.rejected().isEmpty() && !table.acceptValid;
    if (refused)
        outcome.refused = refusal(table.path, plan->report);
    if (table.dryRun)
        return outcome;
    if (refused) {
        outcome.report.inserted = 0; // the counts of what was really stored
        outcome.report.updated = 0;
        return outcome;
    }
    const auto stored = file.writeNow({kind.action, QFileInfo(table.path).fileName()}, plan->store);
    if (!stored)
        return failure(stored.error());
    outcome.notes = *plan->notes;
    return outcome;
}
