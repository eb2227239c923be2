// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"
#include "models/storage/schemaregistry.h"

/// What follows from the registry and is made anew whenever it changed: the capture triggers that write the
/// change log, the guards against deletes and moved keys, and the search tables with their triggers.
namespace GeneratedSchema {
/// Inside the caller's transaction. Fills search tables it had to create.
[[nodiscard]] Result<> install(Connection &connection);

/// The SQL of one table, in order.
QStringList captureTriggers(const SchemaRegistry::Table &table);
QStringList searchTriggers(const SchemaRegistry::Table &table);

/// Puts the rows born in the action under way into their search tables, in one statement each: FTS5 writes
/// its buffer out at every statement of a transaction that fires triggers, which made an import ten times
/// slower.
[[nodiscard]] Result<> indexBorn(Connection &connection);

/// Empties a search table and fills it from the rows.
[[nodiscard]] Result<> rebuildSearch(Connection &connection, const SchemaRegistry::Table &table);
} // namespace GeneratedSchema
