// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/digest.h"

#include "models/storage/schemaregistry.h"
#include "models/storage/statement.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace {
void addNumber(QCryptographicHash &hash, char type, qint64 number)
{
    char bytes[1 + sizeof(qint64)] = {type};
    qToBigEndian(number, bytes + 1);
    hash.addData(QByteArrayView(bytes, sizeof bytes));
}

/// Type, length, bytes: no two different rows feed the same stream.
void addCell(QCryptographicHash &hash, sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_NULL:
        addNumber(hash, 'n', 0);
        break;
    case SQLITE_INTEGER:
        addNumber(hash, 'i', sqlite3_column_int64(row, column));
        break;
    default: {
        const char *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
        const int size = sqlite3_column_bytes(row, column);
        addNumber(hash, 'b', size);
        hash.addData(QByteArrayView(bytes, size));
    }
    }
}

Result<QByteArray> digestOf(Connection &connection, const SchemaRegistry::Table &table)
{
    QStringList columns{u"id"_s, u"scope"_s};
    for (const auto &column : table.columns)
        columns << column.name;
    auto rows = Statement::prepare(
        connection, u"SELECT %1 FROM %2 WHERE _x = 0 ORDER BY id"_s.arg(columns.join(u", "_s), table.name));
    if (!rows)
        return failure(rows.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return failure(more.error());
        if (!*more)
            return hash.result();
        for (int column = 0; column < columns.size(); ++column)
            addCell(hash, rows->native(), column);
    }
}
} // namespace

Result<Digest> Digest::of(Connection &connection)
{
    Digest digest;
    QCryptographicHash all(QCryptographicHash::Sha256);
    for (const auto &table : SchemaRegistry::syncedTables()) {
        const auto hash = digestOf(connection, table);
        if (!hash)
            return failure(hash.error());
        digest.tables.insert(table.name, *hash);
        all.addData(table.name.toUtf8());
        all.addData(*hash);
    }
    digest.all = all.result();
    return digest;
}
