// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/databaseoptions.h"
#include "models/storage/gate.h"
#include "models/storage/lane.h"
#include "models/storage/transaction.h"

#include <QLockFile>
#include <QObject>

#include <functional>

/// One Jieban file, open. All writes and all checkpoints happen on one connection, each write as one
/// recorded change in one transaction; reads run beside it on their own connections.
///
/// Belongs to the thread that opened it; `work` runs on a lane, `deliver` in the receiver's thread.
class Database : public QObject
{
    Q_OBJECT

public:
    using Options = DatabaseOptions;

    /// Opens, checks, migrates (keeping a verified copy first). A newer file, or one that cannot be written,
    /// opens read-only and says why in notice(); a damaged one, one on a network mount or one that another
    /// Jieban has open is refused.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const Options &options);
    ~Database() override;

    /// Runs `work` as one recorded change: stored whole before `deliver` hears of it, or not at all.
    void write(const Action &action, QObject *receiver, auto work, auto deliver)
    {
        if (m_gate.lets(action.name, receiver, work, deliver))
            m_writer.post(receiver,
                          announcing(Transaction::recording(m_person, action, std::move(work))),
                          std::move(deliver));
    }

    /// The same without a window: waits, for commands and tests.
    auto writeNow(const Action &action, auto work)
    {
        using Outcome = std::invoke_result_t<decltype(work), Connection &>;
        if (const auto permitted = m_gate.permit(action.name); !permitted)
            return Outcome(failure(permitted.error()));
        auto outcome = m_writer.wait(Transaction::recording(m_person, action, std::move(work)));
        if (outcome)
            emit changed();
        return outcome;
    }

    /// Reads beside the writer, as `operation` of the one who works with the file.
    void read(const QString &operation, QObject *receiver, auto work, auto deliver)
    {
        if (m_gate.lets(operation, receiver, work, deliver))
            m_readers.post(receiver, std::move(work), std::move(deliver));
    }

    /// The same without a window. Asks nobody: a command asks the gate once for all it reads.
    auto readNow(auto work) { return m_readers.wait(std::move(work)); }

    /// Derived and local tables: one transaction, no recorded change.
    auto maintainNow(auto work) { return m_writer.wait(Transaction::around(std::move(work))); }
    void maintain(QObject *receiver, auto work, auto deliver)
    {
        m_writer.post(receiver, Transaction::around(std::move(work)), std::move(deliver));
    }

    /// Takes back the person's last action, or does it again; answers with the change that was reverted.
    void undo(QObject *receiver, const std::function<void(Result<Change>)> &deliver);
    void redo(QObject *receiver, const std::function<void(Result<Change>)> &deliver);
    [[nodiscard]] Result<Change> undoNow();
    [[nodiscard]] Result<Change> redoNow();

    /// Puts a verified copy of everything stored so far into `target`, even of a file that vanished
    /// meanwhile.
    void saveCopy(const QString &target, QObject *receiver, const std::function<void(Result<>)> &deliver);
    [[nodiscard]] Result<> saveCopyNow(const QString &target);

    QString person() const { return m_person; } ///< whose name stands in the changes
    void setPerson(const QString &person) { m_person = person; }
    Gate &gate() { return m_gate; }     ///< asked before every write, undo and named reading
    KeyRing &keys() { return *m_keys; } ///< of what is sealed in the file
    QString path() const { return m_path; }
    bool isReadOnly() const { return m_notice.has_value() || m_readOnly; }
    std::optional<Error> notice() const { return m_notice; } ///< why the file is open read-only, if it is

signals:
    /// After every stored change, undo and redo included, and before `deliver` hears of it.
    void changed();

private:
    explicit Database(const QString &path);
    Result<> prepare(const Options &options);
    Result<> lockFile();
    Result<> openForWriting(const QByteArray &newKey);
    Result<> openForReading();
    Lane &copyingLane();

    /// changed() goes out from here, even when the receiver is gone before `deliver`.
    auto announcing(auto work)
    {
        return [this, work = std::move(work)](Connection &connection) mutable {
            auto outcome = work(connection);
            if (outcome)
                QMetaObject::invokeMethod(this, &Database::changed, Qt::QueuedConnection);
            return outcome;
        };
    }

    const QString m_path;
    const std::shared_ptr<KeyRing> m_keys;
    QString m_person;
    Gate m_gate;
    std::optional<Error> m_notice;
    bool m_readOnly = false;
    std::unique_ptr<QLockFile> m_lock;
    Lane m_writer;
    Lane m_readers; // last: closes first, so that the writer leaves no WAL behind
};
