// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/backupservice.h"

#include <functional>

class Job;
class MainWindow;
class SettingsPage;

/// Backups in the window: progress at its foot, a notice when the last one is old or failed, the part of the
/// settings, and the last backup when the window closes.
class BackupDesk : public QObject
{
    Q_OBJECT

public:
    BackupDesk(Database &database, MainWindow &window);
    ~BackupDesk() override;

    void addPart(SettingsPage &page);

    /// Backs up when something was changed since the last time; then, or at once, `gone`. A failure is kept
    /// and told at the next start.
    void leave(std::function<void()> gone);

    QString folder() const { return m_backups.status().folder; }

signals:
    void restoreAsked(const QString &backup);

private:
    void showJob();
    void worry();

    MainWindow &m_window;
    BackupService m_backups;
    std::unique_ptr<Job> m_job;
    bool m_isLeaving = false;
};
