// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/importkind.h"

#include <optional>

/// One table to take in.
struct TableImport
{
    QString path;
    QString map;   ///< path of the map file; empty: columns by name
    QString sheet; ///< of an xlsx workbook; empty: the first
    bool dryRun = false;
    bool acceptValid = false; ///< otherwise one rejected row refuses the whole table

    struct Outcome
    {
        ImportReport report;
        QStringList notes;            ///< what else came of it, a line each
        std::optional<Error> refused; ///< set when rejected rows kept everything out
    };
};

/// What the import would do; nothing is stored.
[[nodiscard]] Result<ImportPlan>
planImport(Connection &connection, const ImportKind &kind, const TableImport &table);

/// Reads, plans and stores as one recorded action. Waits; for commands.
[[nodiscard]] Result<TableImport::Outcome>
importTable(Database &file, const ImportKind &kind, const TableImport &table);
