// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/restoring.h"

#include "models/attachments/attachmentdirectory.h"
#include "models/base/clock.h"
#include "models/storage/filelock.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int StationBlock = 8;
const QStringList Logs{u"-wal"_s, u"-shm"_s};

struct RestoringWords
{
    Q_DECLARE_TR_FUNCTIONS(Restoring)
};

/// One restoring under way.
class Restorer
{
public:
    Restorer(const QString &file, BackupStore store, const CopyProgress &progress)
        : m_file(file)
        , m_coming(file + u".restoring"_s)
        , m_store(std::move(store))
        , m_progress(progress)
    {
    }

    Result<Restoring::Outcome> run(const QString &backup)
    {
        const auto lock = FileLock::take(m_file);
        if (!lock)
            return failure(lock.error());
        const auto done = BackupStore::verify(backup)
                              .and_then([&](const Backup &verified) {
                                  m_outcome.backup = verified;
                                  return prepare();
                              })
                              .and_then([&] { return keepPresent(); })
                              .and_then([&] { return mark(); })
                              .and_then([&] { return replace(); })
                              .and_then([&] { return bringBackAttachments(); });
        removeComing();
        if (!done)
            return failure(done.error());
        return m_outcome;
    }

private:
    /// The backup is copied before anything else is touched: a full disk is found now.
    Result<> prepare()
    {
        removeComing();
        auto open = Connection::open(m_outcome.backup.path, Connection::Access::ReadOnly);
        if (!open)
            return failure(open.error());
        const bool isProven = !m_outcome.backup.sha256.isEmpty(); // byte by byte, a moment ago
        return isProven ? copyInto(**open, m_coming, m_progress) : copyVerified(**open, m_coming, m_progress);
    }

    Result<> keepPresent()
    {
        if (!QFileInfo::exists(m_file))
            return {};
        auto present = Connection::open(m_file, Connection::Access::ReadWrite);
        auto copied = present ? keepSound(**present) : failure(present.error());
        present = failure({}); // closed: its log is in the file now
        if (copied || !isDamage(copied.error()))
            return copied;
        m_outcome.wasDamaged = true;
        return {};
    }

    Result<> keepSound(Connection &present)
    {
        const auto progress = Station::progress(present);
        if (!progress)
            return failure(progress.error());
        if (isOther(*progress))
            return failure(
                {Error::Kind::Invalid,
                 RestoringWords::tr("%1 is a backup of another file, so it was not restored. Name the "
                                    "file it belongs to, or open the backup itself.")
                     .arg(QFileInfo(m_outcome.backup.path).fileName()),
                 {}});
        reach(*progress);
        const auto copy = m_store.make(present, Backup::Reason::Restoring, m_progress);
        if (!copy)
            return failure(copy.error());
        m_outcome.safetyCopy = copy->path;
        return {};
    }

    /// What cannot be copied because it is broken is moved aside; a full disk or a folder that cannot be
    /// written is no reason to go on.
    static bool isDamage(const Error &error)
    {
        return error.kind == Error::Kind::Storage &&
               (error.detail.startsWith(u"sqlite 11,"_s) || error.detail.startsWith(u"sqlite 26,"_s));
    }

    bool isOther(const Station::Progress &present) const
    {
        const int ours = m_outcome.backup.facts.progress.station / StationBlock;
        return present.station != 0 && ours != 0 && present.station / StationBlock != ours;
    }

    /// Everything we know of tells how far the station had come: the file, and each of its backups.
    void reach(const Station::Progress &other)
    {
        if (isOther(other))
            return;
        m_reached.incarnation = std::max(m_reached.incarnation, other.incarnation);
        m_reached.tick = std::max(m_reached.tick, other.tick);
    }

    Result<> mark()
    {
        for (const Backup &known : m_store.backups())
            reach(known.facts.progress);
        auto coming = Connection::open(m_coming, Connection::Access::ReadWrite);
        if (!coming)
            return failure(coming.error());
        const Backup &backup = m_outcome.backup;
        return Station::beginAgain(**coming,
                                   m_reached,
                                   {.at = Clock::now(),
                                    .from = QFileInfo(backup.path).fileName(),
                                    .change = backup.facts.lastChange})
            .and_then([&] { return (*coming)->runAll({u"PRAGMA journal_mode=DELETE"_s}); });
    }

    Result<> replace()
    {
        if (m_outcome.wasDamaged) {
            m_outcome.safetyCopy = m_file + u"-damaged-"_s + Clock::now().toString(u"yyyyMMdd-HHmmss"_s);
            if (auto moved = replaceFile(m_file, m_outcome.safetyCopy); !moved)
                return moved;
            for (const QString &log : Logs)
                if (QFileInfo::exists(m_file + log))
                    (void) replaceFile(m_file + log, m_outcome.safetyCopy + log);
        }
        for (const QString &log : Logs) // of the present file: the new one must never read it
            QFile::remove(m_file + log);
        return replaceFile(m_coming, m_file);
    }

    Result<> bringBackAttachments()
    {
        auto open = Connection::open(m_file, Connection::Access::ReadOnly);
        const auto files = open ? AttachmentDirectory::files(**open) : failure(open.error());
        if (!files)
            return failure(files.error());
        const FileStore store(m_file);
        const QList<FileStore> sources = BackupStore::attachmentsOf(m_outcome.backup.path);
        for (const StoredFile &file : *files) {
            if (store.holds(file))
                continue;
            const bool found = std::ranges::any_of(
                sources, [&](const FileStore &from) { return store.takeOver(file, from).has_value(); });
            ++(found ? m_outcome.attachments : m_outcome.missing);
        }
        return {};
    }

    void removeComing() const
    {
        for (const QString &part : QStringList{QString(), u".part"_s} + Logs)
            QFile::remove(m_coming + part);
    }

    const QString m_file;
    const QString m_coming;
    BackupStore m_store;
    const CopyProgress &m_progress;
    Station::Progress m_reached;
    Restoring::Outcome m_outcome;
};
} // namespace

Result<Restoring::Outcome> Restoring::restore(const QString &file,
                                              const QString &backup,
                                              BackupStore store,
                                              const CopyProgress &progress)
{
    return Restorer(file, std::move(store), progress).run(backup);
}
