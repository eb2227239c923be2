// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupservice.h"

#include "models/backup/backuprepository.h"
#include "models/base/clock.h"

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qint64 HoursBetween = 4;
constexpr int WorryingDays = 2;
constexpr auto LookEvery = 5min;
} // namespace

bool BackupStatus::isWorrying(const QDateTime &now) const
{
    return !failure.isEmpty() || (last.isValid() && last.addDays(WorryingDays) < now);
}

BackupService::BackupService(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_lane(database.path(), Connection::Access::ReadOnly, 1)
{
    m_status.folder = store().folder();
    m_timer.setInterval(LookEvery);
    connect(&m_timer, &QTimer::timeout, this, &BackupService::backUpWhenDue);
    connect(&m_database, &Database::changed, this, [this] { m_isChanged = true; });
}

BackupService::~BackupService()
{
    m_isStopping = true;
}

void BackupService::begin()
{
    m_lane.post(
        this,
        [](Connection &c) { return look(c); },
        [this](const Result<Known> &known) {
            if (!known)
                return emit failed(known.error());
            m_folder = known->status.isChosen ? known->status.folder : QString();
            m_status = known->status;
            m_isChanged = m_isChanged || known->isChanged;
            emit statusChanged();
            m_timer.start();
        });
}

Result<BackupService::Known> BackupService::look(Connection &connection)
{
    BackupRepository repository(connection);
    const auto folder = repository.folder();
    const auto failed = repository.lastFailure();
    const auto facts = repository.facts();
    const auto restored = Station::restoration(connection);
    if (!folder || !failed || !facts || !restored)
        return failure(!folder   ? folder.error()
                       : !failed ? failed.error()
                       : !facts  ? facts.error()
                                 : restored.error());
    const BackupStore store(connection.path(), *folder);
    Known known{.status = {.folder = store.folder(),
                           .isChosen = !folder->isEmpty(),
                           .last = {},
                           .failure = *failed,
                           .restored = *restored},
                .isChanged = facts->lastChange > 0};
    for (const Backup &backup : store.backups()) {
        if (!backup.isVerified() || known.status.last.isValid())
            continue;
        known.status.last = backup.at;
        known.isChanged = backup.facts.lastChange != facts->lastChange;
    }
    return known;
}

void BackupService::backUpWhenDue()
{
    const QDateTime now = Clock::now();
    const bool isTime = !m_status.last.isValid() || m_status.last.secsTo(now) >= HoursBetween * 3600 ||
                        m_status.last > now; // the clock was set back
    if (isDue() && isTime)
        backUp(Backup::Reason::Hours);
}

/// Told in whole percent, so that the window is not asked a thousand times.
CopyProgress BackupService::progress()
{
    return [this](qint64 done, qint64 total) {
        const int percent = total > 0 ? int(done * 100 / total) : 0;
        if (m_percent.exchange(percent) != percent)
            QMetaObject::invokeMethod(this, [this, percent] { emit progressed(percent); });
        return !m_isStopping;
    };
}

/// What the program does by itself asks nobody.
Result<> BackupService::mayMake(Backup::Reason reason) const
{
    const bool byHand = reason == Backup::Reason::Hand;
    return byHand ? m_database.gate().permit(u"backup.make"_s) : Result<>{};
}

void BackupService::backUp(Backup::Reason reason)
{
    if (m_isRunning)
        return;
    if (const auto permitted = mayMake(reason); !permitted) {
        emit failed(permitted.error());
        emit ended();
        return;
    }
    m_isRunning = true;
    m_isStopping = false;
    m_isChanged = false; // what is stored from now on may not be in it
    emit started();
    m_lane.post(
        this,
        [this, reason, store = store()](Connection &c) mutable {
            auto made = store.make(c, reason, progress());
            if (made)
                store.thin(Clock::today());
            return made;
        },
        [this](const Result<Backup> &backup) { accept(backup); });
}

void BackupService::accept(const Result<Backup> &backup)
{
    m_isRunning = false;
    const QString before = m_status.failure;
    if (backup) {
        m_status.last = backup->at;
        m_status.failure.clear();
    } else {
        m_isChanged = true;
        if (backup.error().kind != Error::Kind::Cancelled)
            m_status.failure = backup.error().message;
    }
    if (m_status.failure != before)
        keep([words = m_status.failure](Connection &c) { return BackupRepository(c).setLastFailure(words); });
    emit statusChanged();
    backup ? emit made(*backup) : emit failed(backup.error());
    emit ended();
}

void BackupService::setFolder(const QString &folder)
{
    m_folder = folder;
    m_status.folder = store().folder();
    m_status.isChosen = !folder.isEmpty();
    m_status.last = {};
    for (const Backup &backup : store().backups())
        if (backup.isVerified())
            m_status.last = std::max(m_status.last, backup.at);
    keep([folder](Connection &c) { return BackupRepository(c).setFolder(folder); });
    emit statusChanged();
}

void BackupService::keep(std::function<Result<>(Connection &)> work)
{
    if (m_database.isReadOnly())
        return;
    m_database.maintain(this, std::move(work), [this](const Result<> &done) {
        if (!done)
            emit failed(done.error());
    });
}

void BackupService::list(QObject *receiver, std::function<void(const QList<Backup> &)> deliver)
{
    // Not behind a backup under way: the folder alone is read.
    m_database.read(
        u"backup.see"_s,
        receiver,
        [store = store()](Connection &) -> Result<QList<Backup>> { return store.backups(); },
        [deliver = std::move(deliver)](const Result<QList<Backup>> &found) {
            deliver(found ? *found : QList<Backup>());
        });
}

void BackupService::preview(const QString &backup,
                            QObject *receiver,
                            std::function<void(const Result<RestorePreview> &)> deliver)
{
    m_database.read(
        u"backup.restore"_s,
        receiver,
        [backup](Connection &c) -> Result<RestorePreview> {
            return BackupStore::verify(backup).and_then(
                [&](const Backup &) { return BackupRepository(c).preview(backup); });
        },
        std::move(deliver));
}
