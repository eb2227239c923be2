// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backupdesk.h"

#include "models/base/clock.h"
#include "views/settings/backuppart.h"
#include "views/settings/settingspage.h"
#include "views/shell/job.h"
#include "views/shell/mainwindow.h"
#include "views/shell/statusstrip.h"

using namespace Qt::Literals::StringLiterals;

BackupDesk::BackupDesk(Database &database, MainWindow &window)
    : m_window(window)
    , m_backups(database)
{
    connect(&m_backups, &BackupService::started, this, &BackupDesk::showJob);
    connect(&m_backups, &BackupService::progressed, this, [this](int percent) {
        if (m_job)
            m_job->setProgress(percent, 100);
    });
    connect(&m_backups, &BackupService::ended, this, [this] {
        if (m_job)
            m_job->finish();
        m_job.reset();
    });
    connect(&m_backups, &BackupService::made, this, [this](const Backup &backup) {
        if (backup.reason == Backup::Reason::Hand)
            m_window.showMessage(Message::done(
                backup.missing == 0
                    ? tr("Backed up and checked: %1.").arg(QFileInfo(backup.path).fileName())
                    : tr("Backed up and checked: %1. %n attached file(s) were already missing or damaged.",
                         nullptr,
                         backup.missing)
                          .arg(QFileInfo(backup.path).fileName())));
    });
    connect(&m_backups, &BackupService::failed, this, [this](const Error &error) {
        if (!m_isLeaving)
            m_window.showMessage(Message::failed(error));
    });
    const auto first = std::make_shared<QMetaObject::Connection>();
    *first = connect(&m_backups, &BackupService::statusChanged, this, [this, first] {
        disconnect(*first);
        worry();
    });
    m_backups.begin();
}

BackupDesk::~BackupDesk() = default;

void BackupDesk::worry()
{
    const BackupStatus &status = m_backups.status();
    if (!status.isWorrying(Clock::now()))
        return;
    const QString last = status.last.isValid()
                             ? status.last.toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd hh:mm"_s)
                             : tr("none yet");
    m_window.showMessage(
        {Look::Tone::Warning,
         status.failure.isEmpty()
             ? tr("The last verified backup is of %1.").arg(last)
             : tr("The last backup failed: %1 The last verified one: %2.").arg(status.failure, last),
         tr("Back up now"),
         [this] { m_backups.backUp(Backup::Reason::Hand); }});
}

void BackupDesk::showJob()
{
    m_job = std::make_unique<Job>(tr("Backing up"));
    connect(m_job.get(), &Job::cancelAsked, this, [this] { m_backups.cancel(); });
    m_window.status()->addJob(m_job.get());
}

void BackupDesk::addPart(SettingsPage &page)
{
    auto *part = new BackupPart(m_backups);
    connect(part, &BackupPart::restoreAsked, this, &BackupDesk::restoreAsked);
    page.addPart(tr("Backup"), part);
}

void BackupDesk::leave(std::function<void()> gone)
{
    m_isLeaving = true;
    if (!m_backups.isRunning() && m_backups.isDue())
        m_backups.backUp(Backup::Reason::Closing);
    if (!m_backups.isRunning())
        return gone();
    connect(
        &m_backups,
        &BackupService::ended,
        this,
        [this, gone = std::move(gone)] {
            m_isLeaving = false;
            gone();
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}
