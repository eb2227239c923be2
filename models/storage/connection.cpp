// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"

#include "models/storage/keyring.h"
#include "models/storage/recorder.h"
#include "models/storage/sealing.h"
#include "models/storage/searchtokenizer.h"
#include "models/storage/statement.h"
#include "models/storage/storageerror.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int BusyTimeoutMs = 5000;
constexpr int KeptLogBytes = 16 << 20; // the log of a big import does not stay on the disk

/// Each connection belongs to one thread, so SQLite needs no locks inside it, nor around counting memory:
/// a tenth of an import. Must come before the first connection of the process.
void configureOnce()
{
    static const bool configured = sqlite3_config(SQLITE_CONFIG_MULTITHREAD) == SQLITE_OK &&
                                   sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
    Q_UNUSED(configured)
}

QString uniqueName()
{
    static std::atomic<int> count = 0;
    return u"connection-%1"_s.arg(++count);
}

/// In a folder that cannot be written SQLite could not make the shared memory that a WAL file needs even for
/// reading. Where there is no such memory and no log, nobody is writing.
bool cannotChange(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && !QFileInfo(file.absolutePath()).isWritable() &&
           !QFileInfo::exists(path + u"-wal"_s) && !QFileInfo::exists(path + u"-shm"_s);
}

QString immutableUri(const QString &path)
{
    QUrl uri = QUrl::fromLocalFile(path);
    uri.setQuery(u"immutable=1"_s);
    return QString::fromLatin1(uri.toEncoded());
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}
} // namespace

Connection::Connection(QString path, std::shared_ptr<KeyRing> keys)
    : m_path(std::move(path))
    , m_name(uniqueName())
    , m_keys(keys ? std::move(keys) : std::make_shared<KeyRing>())
    , m_recorder(std::make_unique<Recorder>())
{
}

Connection::~Connection()
{
    m_kept.clear(); // before their database closes
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>>
Connection::open(const QString &path, Access access, std::shared_ptr<KeyRing> keys)
{
    configureOnce();
    std::unique_ptr<Connection> connection(new Connection(path, std::move(keys)));
    if (const auto begun = connection->begin(access); !begun)
        return failure(begun.error());
    if (const auto ready = connection->setUp(access); !ready)
        return failure(ready.error());
    return connection;
}

Result<> Connection::begin(Access access)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeoutMs);
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    const bool still = access == Access::ReadOnly && cannotChange(m_path);
    if (still)
        options += u";QSQLITE_OPEN_URI"_s;
    database.setDatabaseName(still ? immutableUri(m_path) : m_path);
    database.setConnectOptions(options);
    if (!database.open())
        return failure(storageError(
            database.lastError().nativeErrorCode().toInt(), m_path, database.lastError().text()));

    m_handle = handleOf(database);
    if (!m_handle)
        return failure(storageError(SQLITE_MISUSE, m_path, u"no native handle"_s));
    return {};
}

Result<> Connection::setUp(Access access)
{
    m_recorder->attach(m_handle);
    Sealing::attach(m_handle, *m_keys);
    if (!registerSearchTokenizer(m_handle, *m_keys))
        return failure(storageError(SQLITE_MISUSE, m_path, u"no full-text search in this SQLite"_s));

    // recursive_triggers: without it INSERT OR REPLACE deletes rows behind the guards' back.
    QStringList pragmas{
        u"PRAGMA recursive_triggers=ON"_s, u"PRAGMA foreign_keys=ON"_s, u"PRAGMA temp_store=MEMORY"_s};
    if (access == Access::ReadOnly)
        pragmas << u"PRAGMA query_only=ON"_s;
    else
        pragmas << u"PRAGMA synchronous=FULL"_s << u"PRAGMA wal_autocheckpoint=1000"_s
                << u"PRAGMA journal_size_limit=%1"_s.arg(KeptLogBytes)
                << u"PRAGMA secure_delete=ON"_s; // what is gone from the file is gone
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const auto done = run(pragma); !done)
            return failure(done.error());
    }
    if (access == Access::ReadOnly)
        return {};

    const auto mode = value(u"PRAGMA journal_mode=WAL"_s);
    if (!mode)
        return failure(mode.error());
    if (mode->toString() != u"wal"_s)
        return failure(storageError(SQLITE_CANTOPEN, m_path, u"journal mode stayed "_s + mode->toString()));
    return {};
}

Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    const bool prepared = query.prepare(sql);
    for (const QVariant &bound : values)
        query.addBindValue(bound);
    if (!prepared || !query.exec())
        return failure(storageError(query.lastError().nativeErrorCode().toInt(),
                                    m_path,
                                    query.lastError().text() + u" in: "_s + sql));
    return query;
}

Result<> Connection::execute(const QString &sql, const QVariantList &values)
{
    auto kept = m_kept.find(sql);
    if (kept == m_kept.end()) {
        auto prepared = Statement::prepare(*this, sql);
        if (!prepared)
            return failure(prepared.error());
        kept = m_kept.emplace(sql, std::move(*prepared)).first;
    }
    int parameter = 1;
    for (const QVariant &value : values)
        kept->second.bind(parameter++, value);
    return kept->second.execute();
}

Result<> Connection::runAll(const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const auto done = run(sql); !done)
            return failure(done.error());
    }
    return {};
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query)
        return failure(query.error());
    return query->next() ? query->value(0) : QVariant();
}

void Connection::emptyLogIfAsked()
{
    if (!m_emptiesLog)
        return;
    const auto busy = value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    m_emptiesLog = !busy || busy->toInt() != 0; // somebody reads: again after the next transaction
}
