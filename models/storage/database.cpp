// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/storage/filecheck.h"
#include "models/storage/filecopy.h"
#include "models/storage/filekey.h"
#include "models/storage/filelock.h"
#include "models/storage/keyring.h"
#include "models/storage/migrator.h"
#include "models/storage/station.h"
#include "models/storage/storageerror.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int ReadThreads = 2; // a slow search cannot hold up page loads

/// Work that reverts the last action of the person.
auto reverting(const QString &person, Transaction::Direction direction, const Transaction::Permit &gate)
{
    return Transaction::around(
        [=](Connection &c) { return Transaction::revert(c, person, direction, gate); });
}

auto copyingTo(const QString &target)
{
    return [target](Connection &connection) { return copyVerified(connection, target); };
}
} // namespace

Database::Database(const QString &path)
    : m_path(path)
    , m_keys(std::make_shared<KeyRing>())
    , m_writer(path, Connection::Access::ReadWrite, 1, m_keys)
    , m_readers(path, Connection::Access::ReadOnly, ReadThreads, m_keys)
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Options &options)
{
    std::unique_ptr<Database> database(new Database(QFileInfo(path).absoluteFilePath()));
    if (const auto ready = database->prepare(options); !ready)
        return failure(ready.error());
    return database;
}

Result<> Database::prepare(const Options &options)
{
    const auto state = FileCheck::inspect(m_path, options.create, options.fileSystemOf);
    if (!state)
        return failure(state.error());
    m_readOnly = options.readOnly;
    m_notice = state->readOnlyBecause;
    if (!isReadOnly()) {
        if (auto ready = openForWriting(options.key); !ready || !isReadOnly())
            return ready;
    }
    return openForReading();
}

Result<> Database::openForWriting(const QByteArray &newKey)
{
    if (auto locked = lockFile(); !locked)
        return locked;
    return m_writer.wait([this, &newKey](Connection &connection) -> Result<> {
        const auto state = FileCheck::examine(connection);
        if (!state)
            return failure(state.error());
        m_notice = state->readOnlyBecause;
        if (m_notice)
            return {};
        return FileKey::load(connection)
            .and_then([&] { return Migrator().migrate(connection); })
            .and_then([&] { return FileKey::prepare(connection, newKey); })
            .and_then([&] { return Station::load(connection); });
    });
}

Result<> Database::openForReading()
{
    m_lock.reset();
    const auto state = m_readers.wait(
        [](Connection &c) { return FileKey::load(c).and_then([&] { return FileCheck::examine(c); }); });
    if (!state)
        return failure(state.error());
    if (!m_notice)
        m_notice = state->readOnlyBecause;
    m_writer.refuse(m_notice ? *m_notice
                             : Error{Error::Kind::Invalid,
                                     tr("%1 was opened for reading only, so nothing can be changed in it. "
                                        "Open it again for writing.")
                                         .arg(QFileInfo(m_path).fileName()),
                                     m_path});
    return {};
}

Result<> Database::lockFile()
{
    auto lock = FileLock::take(m_path);
    if (!lock)
        return failure(lock.error());
    m_lock = std::move(*lock);
    return {};
}

void Database::undo(QObject *receiver, const std::function<void(Result<Change>)> &deliver)
{
    m_writer.post(
        receiver, announcing(reverting(m_person, Transaction::Direction::Back, m_gate.asked())), deliver);
}

void Database::redo(QObject *receiver, const std::function<void(Result<Change>)> &deliver)
{
    m_writer.post(
        receiver, announcing(reverting(m_person, Transaction::Direction::Again, m_gate.asked())), deliver);
}

Result<Change> Database::undoNow()
{
    auto done = m_writer.wait(reverting(m_person, Transaction::Direction::Back, m_gate.asked()));
    if (done)
        emit changed();
    return done;
}

Result<Change> Database::redoNow()
{
    auto done = m_writer.wait(reverting(m_person, Transaction::Direction::Again, m_gate.asked()));
    if (done)
        emit changed();
    return done;
}

/// The writer has the file open since the beginning; a reader may open it only now, when it is gone.
Lane &Database::copyingLane()
{
    return isReadOnly() ? m_readers : m_writer;
}

void Database::saveCopy(const QString &target,
                        QObject *receiver,
                        const std::function<void(Result<>)> &deliver)
{
    copyingLane().post(receiver, copyingTo(target), deliver);
}

Result<> Database::saveCopyNow(const QString &target)
{
    return copyingLane().wait(copyingTo(target));
}
