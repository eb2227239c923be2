// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/keyring.h"
#include "models/storage/schemaregistry.h"

struct sqlite3;

/// Personal columns hold sealed values only (SchemaRegistry says which). In SQL:
///
/// seal(text) and unseal(cell) turn one into the other; NULL and the empty text stay as they are, so that
/// `IS NULL` and `length(phone) > 0` mean what they say, and `phone = seal(?)` finds whole values by an
/// index. name_keys(cell), phone_keys(cell) and address_keys(cell) yield the terms for the search index. All
/// of them fail while the key ring is closed: nothing is shown by half.
namespace Sealing {
/// Registers the functions. The key ring must outlive the connection.
void attach(sqlite3 *database, const KeyRing &keys);

/// What a statement writes and reads for a column: `seal(?)` and `unseal(phone)`, or `?` and `number`.
QString placeholder(const SchemaRegistry::Table &table, const QString &column);
QString reading(const SchemaRegistry::Table &table, const QString &column);

/// Triggers that refuse what is not sealed.
QStringList guards(const SchemaRegistry::Table &table);

/// For every sealed column, its history and the drafts: UPDATE … SET column = expression, where %1 stands for
/// the column. For upgrades, with the triggers away.
QStringList updatesOfAll(const QString &expression);

/// The condition, in SQL, that `value` is plain.
QString isPlain(const QString &value);
} // namespace Sealing
