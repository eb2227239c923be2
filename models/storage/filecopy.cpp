// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filecopy.h"

#include "models/storage/storageerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int StepPages = 256; // 1 MB: stopping is quick, and others get at the disk in between

/// The copy while it is written. Without a journal: half of a copy is thrown away, never rolled back.
class CopyTarget
{
public:
    explicit CopyTarget(const QString &path)
    {
        m_state = sqlite3_open_v2(
            path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
        run("PRAGMA journal_mode=OFF");
        run("PRAGMA synchronous=FULL");
    }
    ~CopyTarget() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(CopyTarget)

    /// A file for one writer: read from a disk that cannot be written, too.
    void endWithoutLog() { run("PRAGMA journal_mode=DELETE"); }

    sqlite3 *handle() const { return m_handle; }
    int state() const { return m_state; }
    void setState(int state) { m_state = state; }

private:
    void run(const char *sql)
    {
        if (m_state == SQLITE_OK)
            m_state = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    }

    sqlite3 *m_handle = nullptr;
    int m_state = SQLITE_OK;
};

/// SQLITE_INTERRUPT when `progress` says so.
int copyPages(CopyTarget &target, sqlite3 *source, const CopyProgress &progress)
{
    sqlite3_backup *copying = sqlite3_backup_init(target.handle(), "main", source, "main");
    if (!copying)
        return sqlite3_errcode(target.handle());
    int state = SQLITE_OK;
    while (state == SQLITE_OK) {
        const qint64 total = sqlite3_backup_pagecount(copying);
        const qint64 done = total - sqlite3_backup_remaining(copying);
        state =
            progress && !progress(done, total) ? SQLITE_INTERRUPT : sqlite3_backup_step(copying, StepPages);
    }
    const int finished = sqlite3_backup_finish(copying);
    return state == SQLITE_DONE ? finished : state;
}

/// One moment of the file for the whole copy; writers go on beside it.
template <typename Work>
Result<> inOneMoment(Connection &connection, Work work)
{
    if (sqlite3_get_autocommit(connection.handle()) == 0)
        return work();
    const auto begun = connection.runAll({u"BEGIN"_s, u"SELECT 1 FROM sqlite_schema"_s});
    const auto done = begun ? work() : begun;
    if (sqlite3_get_autocommit(connection.handle()) == 0)
        (void) connection.run(u"ROLLBACK"_s);
    return done;
}

Result<> copyUnfinished(Connection &connection, const QString &path, const CopyProgress &progress)
{
    QFile::remove(path);
    return inOneMoment(connection, [&]() -> Result<> {
        CopyTarget target(path);
        if (target.state() == SQLITE_OK)
            target.setState(copyPages(target, connection.handle(), progress));
        target.endWithoutLog();
        if (target.state() == SQLITE_OK)
            return {};
        if (target.state() == SQLITE_INTERRUPT)
            return failure(
                {Error::Kind::Cancelled,
                 QCoreApplication::translate("FileCopy", "The copy was stopped; nothing of it was kept."),
                 path});
        return failure(storageError(
            target.state(), connection.path(), QString::fromUtf8(sqlite3_errstr(target.state()))));
    });
}

Result<> proveReadable(const QString &path)
{
    auto copy = Connection::open(path, Connection::Access::ReadOnly);
    if (!copy)
        return failure(copy.error());
    const auto sound = (*copy)->value(u"PRAGMA quick_check"_s);
    if (!sound)
        return failure(sound.error());
    return sound->toString() == u"ok"_s ? Result<>{}
                                        : failure(storageError(SQLITE_CORRUPT, path, sound->toString()));
}

Result<> copyThrough(Connection &connection,
                     const QString &target,
                     const CopyProgress &progress,
                     const std::function<Result<>(const QString &)> &prove)
{
    const QString unfinished = target + u".part"_s;
    if (QFileInfo(target).absoluteFilePath() == connection.path() ||
        (QFileInfo::exists(target) && QFileInfo(target) == QFileInfo(connection.path())))
        return failure(
            {Error::Kind::Invalid,
             QCoreApplication::translate(
                 "FileCopy", "A copy cannot take the place of the open file. Choose another name."),
             target});
    const auto copied = copyUnfinished(connection, unfinished, progress)
                            .and_then([&] { return prove(unfinished); })
                            .and_then([&] { return replaceFile(unfinished, target); });
    if (!copied)
        QFile::remove(unfinished);
    return copied;
}
} // namespace

Result<> copyInto(Connection &connection, const QString &target, const CopyProgress &progress)
{
    return copyThrough(connection, target, progress, [](const QString &) { return Result<>(); });
}

Result<> copyVerified(Connection &connection, const QString &target, const CopyProgress &progress)
{
    return copyThrough(connection, target, progress, proveReadable);
}

/// QFile::rename would refuse, or copy over it piece by piece.
Result<> replaceFile(const QString &from, const QString &target)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), target.toStdU16String(), error);
    return error ? failure(storageError(SQLITE_IOERR, target, QString::fromStdString(error.message())))
                 : Result<>{};
}
