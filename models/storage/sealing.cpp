// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sealing.h"

#include "models/storage/sealedwords.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace {
const KeyRing &keysOf(sqlite3_context *context)
{
    return *static_cast<const KeyRing *>(sqlite3_user_data(context));
}

/// NULL and the empty text are neither sealed nor opened.
bool isNothing(sqlite3_value *value)
{
    return sqlite3_value_type(value) == SQLITE_NULL ||
           (sqlite3_value_type(value) == SQLITE_TEXT && sqlite3_value_bytes(value) == 0);
}

void refuse(sqlite3_context *context, const char *why)
{
    sqlite3_result_error(context, why, -1);
    sqlite3_result_error_code(context, SQLITE_AUTH);
}

void seal(sqlite3_context *context, int, sqlite3_value **values)
{
    if (isNothing(values[0]))
        return sqlite3_result_value(context, values[0]);
    if (sqlite3_value_type(values[0]) == SQLITE_BLOB)
        return sqlite3_result_error(context, "bytes are not sealed", -1);
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const auto sealed = keysOf(context).seal({text, sqlite3_value_bytes(values[0])});
    if (!sealed)
        return refuse(context, "the key of the file is not open");
    sqlite3_result_blob(context, sealed->constData(), int(sealed->size()), SQLITE_TRANSIENT);
}

/// Nothing after an error, which the statement then has.
std::optional<QByteArray> unsealed(sqlite3_context *context, sqlite3_value *value)
{
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
    auto plain = sqlite3_value_type(value) == SQLITE_BLOB
                     ? keysOf(context).unseal({bytes, sqlite3_value_bytes(value)})
                     : std::nullopt;
    if (!plain)
        refuse(context,
               keysOf(context).isOpen() ? "not sealed with the key of the file"
                                        : "the key of the file is not open");
    return plain;
}

void unseal(sqlite3_context *context, int, sqlite3_value **values)
{
    if (isNothing(values[0]))
        return sqlite3_result_value(context, values[0]);
    if (const auto plain = unsealed(context, values[0]))
        sqlite3_result_text(context, plain->constData(), int(plain->size()), SQLITE_TRANSIENT);
}

template <std::string (*Terms)(const KeyRing &, QByteArrayView)>
void termsOf(sqlite3_context *context, int, sqlite3_value **values)
{
    if (isNothing(values[0]))
        return;
    if (const auto plain = unsealed(context, values[0])) {
        const std::string terms = Terms(keysOf(context), *plain);
        sqlite3_result_text(context, terms.data(), int(terms.size()), SQLITE_TRANSIENT);
    }
}
} // namespace

void Sealing::attach(sqlite3 *database, const KeyRing &keys)
{
    constexpr int Pure = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    const auto add = [&](const char *name, void (*function)(sqlite3_context *, int, sqlite3_value **)) {
        sqlite3_create_function(
            database, name, 1, Pure, const_cast<KeyRing *>(&keys), function, nullptr, nullptr);
    };
    add("seal", seal);
    add("unseal", unseal);
    add("name_keys", termsOf<SealedWords::ofName>);
    add("phone_keys", termsOf<SealedWords::ofPhone>);
    add("address_keys", termsOf<SealedWords::ofText>);
}

QString Sealing::placeholder(const SchemaRegistry::Table &table, const QString &column)
{
    return table.isSealed(column) ? u"seal(?)"_s : u"?"_s;
}

QString Sealing::reading(const SchemaRegistry::Table &table, const QString &column)
{
    return table.isSealed(column) ? u"unseal(%1)"_s.arg(column) : column;
}

QStringList Sealing::updatesOfAll(const QString &expression)
{
    const auto update = [&](const QString &table, const QStringList &columns, const QString &where) {
        QStringList sets;
        for (const QString &column : columns)
            sets << column + u" = " + QString(expression).replace(u"%1"_s, column);
        return u"UPDATE %1 SET %2 WHERE %3"_s.arg(table, sets.join(u", "_s), where);
    };
    QStringList all;
    for (const auto &table : SchemaRegistry::syncedTables()) {
        QStringList numbers;
        for (const auto &column : table.columns) {
            if (column.isSealed())
                numbers << QString::number(column.number);
        }
        if (numbers.isEmpty())
            continue;
        const QString theirs = u"tbl = %1 AND col IN (%2)"_s.arg(table.number).arg(numbers.join(u", "_s));
        all << update(table.name, table.sealedColumns(), u"TRUE"_s)
            << update(u"change_cell"_s, {u"old"_s, u"new"_s}, theirs);
    }
    for (const auto &[table, column] : SchemaRegistry::sealedLocalColumns())
        all << update(table, {column}, u"TRUE"_s);
    return all;
}

QString Sealing::isPlain(const QString &value)
{
    return u"(%1 <> '' AND (typeof(%1) <> 'blob' OR length(%1) <= %2))"_s.arg(
        value, QString::number(KeyRing::Overhead));
}

QStringList Sealing::guards(const SchemaRegistry::Table &table)
{
    const QStringList columns = table.sealedColumns();
    if (columns.isEmpty())
        return {};
    QStringList plain;
    for (const QString &column : columns)
        plain << isPlain(u"new."_s + column);
    const QString guard = u"CREATE TRIGGER %1_%2 BEFORE %3 ON %1 WHEN %4 BEGIN "
                          "SELECT RAISE(ABORT, 'personal data are stored sealed'); END"_s;
    return {
        guard.arg(table.name, u"sealed"_s, u"INSERT"_s, plain.join(u" OR "_s)),
        guard.arg(
            table.name, u"stays_sealed"_s, u"UPDATE OF "_s + columns.join(u", "_s), plain.join(u" OR "_s))};
}
