// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"

#include "models/storage/storageerror.h"

#include <sqlite3.h>

#include <utility>

using namespace Qt::Literals::StringLiterals;

Statement::Statement(sqlite3_stmt *statement, QString path)
    : m_statement(statement)
    , m_path(std::move(path))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_path(std::move(other.m_path))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_path, other.m_path);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Result<Statement> Statement::prepare(Connection &connection, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    const int code =
        sqlite3_prepare_v2(connection.handle(), utf8.constData(), int(utf8.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return failure(
            storageError(code,
                         connection.path(),
                         QString::fromUtf8(sqlite3_errmsg(connection.handle())) + u" in: "_s + sql));
    return Statement(statement, connection.path());
}

void Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
}

void Statement::bind(int parameter, const QString &value)
{
    if (value.isNull()) {
        bindNull(parameter);
        return;
    }
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, parameter, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
}

void Statement::bind(int parameter, const QVariant &value)
{
    if (value.isNull())
        bindNull(parameter);
    else if (value.typeId() == QMetaType::QString)
        bind(parameter, value.toString());
    else if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob64(
            m_statement, parameter, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    } else if (value.typeId() == QMetaType::Double)
        sqlite3_bind_double(m_statement, parameter, value.toDouble());
    else
        bind(parameter, value.toLongLong());
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    sqlite3 *const database = sqlite3_db_handle(m_statement);
    const QString why = QString::fromUtf8(sqlite3_errmsg(database));
    sqlite3_reset(m_statement);
    if (code == SQLITE_DONE)
        return false;
    return failure(
        storageError(code, m_path, why + u" in: "_s + QString::fromUtf8(sqlite3_sql(m_statement))));
}

Result<> Statement::execute()
{
    for (;;) {
        const auto more = step();
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return utf8 ? QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QVariant Statement::any(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return blob(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    default:
        return {};
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

Result<QList<qint64>> readKeys(Connection &connection, const QString &sql, const QVariantList &values)
{
    auto rows = Statement::prepare(connection, sql);
    if (!rows)
        return failure(rows.error());
    for (qsizetype i = 0; i < values.size(); ++i)
        rows->bind(int(i) + 1, values[i]);
    QList<qint64> keys;
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return failure(more.error());
        if (!*more)
            return keys;
        keys.append(rows->integer(0));
    }
}

Result<QStringList> readTexts(Connection &connection, const QString &sql, const QVariantList &values)
{
    auto query = connection.run(sql, values);
    if (!query)
        return failure(query.error());
    QStringList found;
    while (query->next())
        found << query->value(0).toString();
    return found;
}
