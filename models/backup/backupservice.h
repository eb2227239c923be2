// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/backupstore.h"
#include "models/backup/restorepreview.h"
#include "models/storage/database.h"

#include <QObject>
#include <QTimer>

#include <atomic>

/// How the backups of the open file stand.
struct BackupStatus
{
    QString folder;
    bool isChosen = false; ///< the folder, rather than the one beside the file
    QDateTime last;        ///< when the last verified one was made; invalid: never
    QString failure;       ///< why the last try failed, in words; empty when it did not
    std::optional<Station::Restoration> restored;

    /// Somebody should do something: the last one failed, or it is older than two days.
    bool isWorrying(const QDateTime &now) const;
};

/// Backups of the open file, made beside the work on a thread and a connection of their own: every four hours
/// and at the end when something changed, and when asked. Answers in this object's thread.
class BackupService : public QObject
{
    Q_OBJECT

public:
    explicit BackupService(Database &database, QObject *parent = nullptr);
    ~BackupService() override; ///< stops what is under way

    /// Reads how things stand and begins to look after them. A file that is open for reading only is not
    /// looked after, but backups of it can be made and listed.
    void begin();

    /// One at a time; asked again meanwhile, nothing happens.
    void backUp(Backup::Reason reason);
    void cancel() { m_isStopping = true; }
    bool isRunning() const { return m_isRunning; }
    /// Something was stored since the last backup.
    bool isDue() const { return m_isChanged && !m_database.isReadOnly(); }

    const BackupStatus &status() const { return m_status; }
    /// Empty: beside the file.
    void setFolder(const QString &folder);

    void list(QObject *receiver, std::function<void(const QList<Backup> &)> deliver);
    void preview(const QString &backup,
                 QObject *receiver,
                 std::function<void(const Result<RestorePreview> &)> deliver);

signals:
    void started();
    void progressed(int percent);
    void made(const Backup &backup);
    void failed(const Error &error);
    void ended(); ///< after made() or failed()
    void statusChanged();

private:
    struct Known
    {
        BackupStatus status;
        bool isChanged = false;
    };

    Result<> mayMake(Backup::Reason reason) const;
    BackupStore store() const { return BackupStore(m_database.path(), m_folder); }
    static Result<Known> look(Connection &connection);
    CopyProgress progress();
    void accept(const Result<Backup> &backup);
    void backUpWhenDue();
    void keep(std::function<Result<>(Connection &)> work);

    Database &m_database;
    QTimer m_timer;
    QString m_folder; ///< as chosen
    BackupStatus m_status;
    bool m_isChanged = false;
    bool m_isRunning = false;
    std::atomic<bool> m_isStopping = false;
    std::atomic<int> m_percent = 0;
    Lane m_lane; // last: its thread ends first
};
