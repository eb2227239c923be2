// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filekey.h"

#include "models/storage/generatedschema.h"
#include "models/storage/keyring.h"
#include "models/storage/sealingupgrade.h"
#include "models/storage/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QString OpenKeySql = u"SELECT v FROM meta WHERE k = 'key.open'"_s;

Result<QByteArray> openKey(Connection &connection)
{
    const auto there = connection.value(u"SELECT 1 FROM sqlite_schema WHERE name = 'meta'"_s);
    if (!there)
        return failure(there.error());
    if (there->isNull())
        return QByteArray();
    return connection.value(OpenKeySql).map([](const QVariant &key) { return key.toByteArray(); });
}
} // namespace

Result<> FileKey::load(Connection &connection)
{
    return openKey(connection).map([&](const QByteArray &key) {
        if (key.size() == KeyRing::KeyBytes)
            connection.keys().open(key);
    });
}

Result<> FileKey::prepare(Connection &connection, const QByteArray &newKey)
{
    const auto sealed = SealingUpgrade::isDone(connection);
    if (!sealed)
        return failure(sealed.error());
    if (*sealed)
        return connection.keys().isOpen() ? Transaction::around(opened)(connection) : Result<>{};
    if (!connection.keys().isOpen()) {
        if (auto given = assign(connection, newKey.isEmpty() ? KeyRing::newKey() : newKey); !given)
            return given;
    }
    return SealingUpgrade::run(connection);
}

Result<> FileKey::assign(Connection &connection, const QByteArray &key)
{
    return connection.execute(u"INSERT OR REPLACE INTO meta (k, v) VALUES ('key.open', ?)"_s, {key}).map([&] {
        connection.keys().open(key);
    });
}

Result<bool> FileKey::isOpen(Connection &connection)
{
    return openKey(connection).map([](const QByteArray &key) { return !key.isEmpty(); });
}

Result<> FileKey::enclose(Connection &connection)
{
    connection.emptyLogAfterCommit();
    return connection.execute(u"DELETE FROM meta WHERE k = 'key.open'"_s);
}

Result<> FileKey::opened(Connection &connection)
{
    return GeneratedSchema::fillWaiting(connection);
}
