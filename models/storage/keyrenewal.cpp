// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keyrenewal.h"

#include "models/storage/generatedschema.h"
#include "models/storage/keyring.h"
#include "models/storage/schemaregistry.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace {
struct RenewedKeys
{
    const KeyRing &old;
    KeyRing fresh;
};

/// reseal(value): never plain in between, for a page of it could reach the disk.
void reseal(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) != SQLITE_BLOB)
        return sqlite3_result_value(context, values[0]);
    const auto &keys = *static_cast<const RenewedKeys *>(sqlite3_user_data(context));
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(values[0]));
    const auto plain = keys.old.unseal({bytes, sqlite3_value_bytes(values[0])});
    const auto sealed = plain ? keys.fresh.seal(*plain) : std::nullopt;
    if (!sealed)
        return sqlite3_result_error(context, "not sealed with the key of the file", -1);
    sqlite3_result_blob(context, sealed->constData(), int(sealed->size()), SQLITE_TRANSIENT);
}

QString resealing(const QString &table, const QStringList &columns, const QString &where = u"TRUE"_s)
{
    QStringList sets;
    for (const QString &column : columns)
        sets << u"%1 = reseal(%1)"_s.arg(column);
    return u"UPDATE %1 SET %2 WHERE %3"_s.arg(table, sets.join(u", "_s), where);
}

QStringList resealings()
{
    QStringList all;
    for (const auto &table : SchemaRegistry::syncedTables()) {
        const QStringList columns = table.sealedColumns();
        if (columns.isEmpty())
            continue;
        QStringList numbers;
        for (const auto &column : table.columns) {
            if (column.isSealed())
                numbers << QString::number(column.number);
        }
        const QString theirs = u"tbl = %1 AND col IN (%2)"_s.arg(table.number).arg(numbers.join(u", "_s));
        all << resealing(table.name, columns) << resealing(u"change_cell"_s, {u"old"_s, u"new"_s}, theirs);
    }
    for (const auto &[table, column] : SchemaRegistry::sealedLocalColumns())
        all << resealing(table, {column});
    return all;
}

Result<> resealAll(Connection &connection, RenewedKeys &keys)
{
    const auto offer = [&](void (*function)(sqlite3_context *, int, sqlite3_value **)) {
        sqlite3_create_function(
            connection.handle(), "reseal", 1, SQLITE_UTF8, &keys, function, nullptr, nullptr);
    };
    offer(reseal);
    auto done = connection.runAll(resealings());
    offer(nullptr);
    return done;
}
} // namespace

Result<> KeyRenewal::run(Connection &connection)
{
    const QByteArray key = KeyRing::newKey();
    RenewedKeys keys{connection.keys(), {}};
    keys.fresh.open(key);
    return GeneratedSchema::removeTriggers(connection)
        .and_then([&] { return resealAll(connection, keys); })
        .and_then([&] {
            connection.keys().open(key);
            return GeneratedSchema::install(connection); // its search terms are keyed, too
        });
}
