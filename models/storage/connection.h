// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QSqlQuery>
#include <QVariantList>

#include <map>
#include <memory>

struct sqlite3;
class KeyRing;
class Recorder;
class Statement;

/// One open SQLite connection. It belongs to the thread that opened it and is closed there.
class Connection
{
public:
    enum class Access {
        ReadOnly,
        ReadWrite, ///< the one writing connection of the process: WAL, synchronous=FULL, checkpoints
    };

    /// Errors say what is wrong with the file: missing, damaged, locked, not writable. Without `keys` nothing
    /// sealed can be read or written, all else can.
    [[nodiscard]] static Result<std::unique_ptr<Connection>>
    open(const QString &path, Access access, std::shared_ptr<KeyRing> keys = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Prepares, binds by position and executes. Forward only.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});

    /// One after the other; the first that fails ends it.
    [[nodiscard]] Result<> runAll(const QStringList &statements);

    /// Runs to the end through a statement that stays prepared: for what every action does anew.
    [[nodiscard]] Result<> execute(const QString &sql, const QVariantList &values = {});

    /// The first column of the first row; a null QVariant when there is none.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// For bulk paths and functions; same thread as the connection.
    sqlite3 *handle() const { return m_handle; }

    /// What an action under way has recorded so far, and the source of row ids.
    Recorder &recorder() { return *m_recorder; }

    /// The key of what is sealed in the file, shared with its other connections.
    KeyRing &keys() { return *m_keys; }

    /// After the transaction under way nothing stays in the write-ahead log of what the file held before.
    void emptyLogAfterCommit() { m_emptiesLog = true; }
    void emptyLogIfAsked();

    QString path() const { return m_path; }

private:
    Connection(QString path, std::shared_ptr<KeyRing> keys);
    Result<> begin(Access access);
    Result<> setUp(Access access);

    const QString m_path;
    const QString m_name;
    const std::shared_ptr<KeyRing> m_keys;
    std::unique_ptr<Recorder> m_recorder;
    std::map<QString, Statement> m_kept;
    sqlite3 *m_handle = nullptr;
    bool m_emptiesLog = false;
};
