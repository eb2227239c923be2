// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"
#include "models/storage/schemaregistry.h"

/// What follows from the registry and is made anew whenever it changed: the capture triggers that write the
/// change log, the guards against deletes and moved keys, and the search tables with their triggers.
namespace GeneratedSchema {
/// Inside the caller's transaction. Fills the search tables; one over sealed columns only with the key.
[[nodiscard]] Result<> install(Connection &connection);

/// Fills what install() had to leave empty, once the key is there.
[[nodiscard]] Result<> fillWaiting(Connection &connection);

/// Until the next install() writes are neither recorded nor refused: for upgrades of all rows.
[[nodiscard]] Result<> removeTriggers(Connection &connection);

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
