// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "tests/support/testoffice.h"
#include "tests/walk/samplepage.h"
#include "tests/walk/walkpages.h"
#include "views/settings/backuppart.h"
#include "views/settings/restoredialog.h"

#include <QtTest>
#include <QtWidgets>

namespace {
const QDateTime Morning(QDate(2026, 3, 11), QTime(8, 30), Clock::zone());

/// A small office with backups of two days and changes after them.
struct BackedUpOffice
{
    BackedUpOffice()
    {
        for (int i = 0; i < 5; ++i) {
            Clock::freeze(Morning.addSecs(i * 4 * 3600));
            (void) office.take(office.streetLamp());
            (void) office->readNow([this](Connection &c) {
                return BackupStore(office.path())
                    .make(c,
                          office.value("SELECT count(*) FROM complaint").toInt() == 3
                              ? Backup::Reason::Restoring
                              : Backup::Reason::Hours);
            });
            office->setPerson(i % 2 == 0 ? "何晓芸" : "罗志强");
        }
        service = std::make_unique<BackupService>(*office);
        QSignalSpy ready(service.get(), &BackupService::statusChanged);
        service->begin();
        ready.wait(10000);
    }

    const bool isFrozen = (Clock::freeze(Morning), true); // before the office is made
    TestOffice office;
    std::unique_ptr<BackupService> service;
};

void keepWith(QWidget *widget, BackedUpOffice *office)
{
    QObject::connect(widget, &QObject::destroyed, qApp, [office] { delete office; });
}

QWidget *part()
{
    auto *office = new BackedUpOffice;
    auto *shown = new BackupPart(*office->service);
    keepWith(shown, office);
    return shown;
}

QWidget *restoring()
{
    auto *office = new BackedUpOffice;
    auto *dialog = new RestoreDialog(*office->service);
    keepWith(dialog, office);
    const auto *list = dialog->findChild<QAbstractItemView *>("backups");
    const auto *lost = dialog->findChild<QAbstractItemView *>("lostChanges");
    if (!QTest::qWaitFor([list] { return list->model()->rowCount() == 5; }, 10000))
        qWarning("no backups");
    dialog->findChild<QAbstractItemView *>("backups")->setCurrentIndex(list->model()->index(4, 0));
    if (!QTest::qWaitFor([lost] { return lost->model()->rowCount() == 4; }, 10000))
        qWarning("no changes");
    return dialog;
}
} // namespace

QList<WalkPage> backupPages()
{
    return {{"settings-backup", part, {1000, 420}}, {"restore", restoring, {}}};
}
