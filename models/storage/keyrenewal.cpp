// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keyrenewal.h"

#include "models/storage/generatedschema.h"
#include "models/storage/keyring.h"
#include "models/storage/sealing.h"

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

Result<> resealAll(Connection &connection, RenewedKeys &keys)
{
    const auto offer = [&](void (*function)(sqlite3_context *, int, sqlite3_value **)) {
        sqlite3_create_function(
            connection.handle(), "reseal", 1, SQLITE_UTF8, &keys, function, nullptr, nullptr);
    };
    offer(reseal);
    auto done = connection.runAll(Sealing::updatesOfAll(u"reseal(%1)"_s));
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
