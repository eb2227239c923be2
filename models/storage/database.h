// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changelog.h"
#include "models/storage/lane.h"

#include <QLockFile>
#include <QObject>

#include <functional>
#include <optional>

/// One Jieban file, open. All writes and all checkpoints happen on one connection, each write as one
/// recorded change in one transaction; reads run beside it on their own connections.
///
/// Belongs to the thread that opened it; `work` runs on a lane, `deliver` in the receiver's thread.
class Database : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        bool create = false;   ///< make the file when it is missing
        bool readOnly = false; ///< do not even try to write
        /// What kind of file system a folder is on; tests stand in for a network mount.
        std::function<QString(const QString &)> fileSystemOf;
    };

    /// Opens, checks, migrates (keeping a verified copy first). A newer file, or one that cannot be written,
    /// opens read-only and says why in notice(); a damaged one, one on a network mount or one that another
    /// Jieban has open is refused.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const Options &options);
    ~Database() override;

    /// Runs `work` as one recorded change: stored whole before `deliver` hears of it, or not at all.
    template <typename Work, typename Deliver>
    void write(const Action &action, QObject *receiver, Work work, Deliver deliver)
    {
        m_writer.post(receiver, announcing(recorded(action, std::move(work))), std::move(deliver));
    }

    /// The same without a window: waits, for commands and tests.
    template <typename Work>
    auto writeNow(const Action &action, Work work)
    {
        auto outcome = m_writer.wait(recorded(action, std::move(work)));
        if (outcome)
            emit changed();
        return outcome;
    }

    template <typename Work, typename Deliver>
    void read(QObject *receiver, Work work, Deliver deliver)
    {
        m_readers.post(receiver, std::move(work), std::move(deliver));
    }

    template <typename Work>
    auto readNow(Work work)
    {
        return m_readers.wait(std::move(work));
    }

    /// Derived and local tables: one transaction, no recorded change.
    template <typename Work>
    auto maintainNow(Work work)
    {
        return m_writer.wait(inTransaction(std::move(work)));
    }

    template <typename Work, typename Deliver>
    void maintain(QObject *receiver, Work work, Deliver deliver)
    {
        m_writer.post(receiver, inTransaction(std::move(work)), std::move(deliver));
    }

    /// Takes back the person's last action, or does it again. Answers with the change that was reverted.
    void undo(QObject *receiver, const std::function<void(Result<Change>)> &deliver);
    void redo(QObject *receiver, const std::function<void(Result<Change>)> &deliver);
    [[nodiscard]] Result<Change> undoNow();
    [[nodiscard]] Result<Change> redoNow();

    /// Puts a verified copy of everything stored so far into `target`, replacing what is there. Works for a
    /// file that vanished while it was open.
    void saveCopy(const QString &target, QObject *receiver, const std::function<void(Result<>)> &deliver);
    [[nodiscard]] Result<> saveCopyNow(const QString &target);

    /// Whose name stands in the changes.
    QString person() const { return m_person; }
    void setPerson(const QString &person) { m_person = person; }

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_notice.has_value() || m_readOnly; }
    /// Why the file is open read-only, if it is.
    std::optional<Error> notice() const { return m_notice; }

signals:
    /// After every stored change, undo and redo included, and before `deliver` hears of it.
    void changed();

private:
    explicit Database(const QString &path);
    Result<> prepare(const Options &options);
    Result<> lockFile();
    Result<> openForWriting();
    Result<> openForReading();
    Lane &copyingLane();
    std::function<Result<>(Connection &)> copying(const QString &target) const;

    template <typename Work>
    auto recorded(const Action &action, Work work)
    {
        return [this, action, person = m_person, work = std::move(work)](Connection &connection) mutable {
            return transact(connection, [&](Connection &c) { return recordedWork(c, person, action, work); });
        };
    }

    template <typename Work>
    auto recordedWork(Connection &c, const QString &person, const Action &action, Work &work)
        -> std::invoke_result_t<Work, Connection &>
    {
        beginRecording(c);
        auto outcome = work(c);
        const auto stored = outcome ? endRecording(c, person, action) : Result<>{};
        stopRecording(c);
        if (!stored)
            return failure(stored.error());
        return outcome;
    }

    template <typename Work>
    auto inTransaction(Work work)
    {
        return [this, work = std::move(work)](Connection &c) mutable { return transact(c, work); };
    }

    /// BEGIN IMMEDIATE … COMMIT; an error rolls back.
    template <typename Work>
    auto transact(Connection &connection, Work work) -> std::invoke_result_t<Work, Connection &>
    {
        if (const auto begun = begin(connection); !begun)
            return failure(begun.error());
        auto outcome = work(connection);
        const auto ended = outcome ? commit(connection) : Result<>{};
        if (!outcome || !ended)
            rollBack(connection);
        if (!ended)
            return failure(ended.error());
        return outcome;
    }

    /// changed() goes out from here, even when the receiver is gone before `deliver`.
    template <typename Work>
    auto announcing(Work work)
    {
        return [this, work = std::move(work)](Connection &connection) mutable {
            auto outcome = work(connection);
            if (outcome)
                QMetaObject::invokeMethod(this, &Database::changed, Qt::QueuedConnection);
            return outcome;
        };
    }

    enum class Direction { Back, Again };
    std::function<Result<Change>(Connection &)> reverting(Direction direction);

    Result<> begin(Connection &connection) const;
    static Result<> commit(Connection &connection);
    static void rollBack(Connection &connection);
    static void beginRecording(Connection &connection);
    static Result<> endRecording(Connection &connection, const QString &person, const Action &action);
    static void stopRecording(Connection &connection);

    const QString m_path;
    QString m_person;
    std::optional<Error> m_notice;
    bool m_readOnly = false;
    std::unique_ptr<QLockFile> m_lock;
    Lane m_writer;
    Lane m_readers; // last: closes first, so that the writer leaves no WAL behind
};
