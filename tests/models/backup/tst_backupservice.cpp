// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupservice.h"

#include "models/base/clock.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

#include <QSignalSpy>

/// Backups beside the work: when they are made, how they stand, what is told.
class tst_BackupService : public QObject
{
    Q_OBJECT

private:
    void start()
    {
        QVERIFY_OK((*m_office)->maintainNow([](Connection &) { return Result<>(); })); // what waits there
        m_service = std::make_unique<BackupService>(**m_office);
        QSignalSpy ready(m_service.get(), &BackupService::statusChanged);
        m_service->begin();
        QVERIFY(ready.wait(20000));
    }

    void backUp()
    {
        QSignalSpy ended(m_service.get(), &BackupService::ended);
        m_service->backUp(Backup::Reason::Hand);
        QVERIFY(m_service->isRunning());
        QVERIFY(ended.wait(20000));
    }

    QList<Backup> all() { return BackupStore(m_office->path()).backups(); }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<BackupService> m_service;

private slots:
    void init()
    {
        m_office = std::make_unique<TestOffice>();
        start();
    }
    void cleanup()
    {
        m_service.reset();
        m_office.reset();
        Clock::freeze({});
    }

    void itIsDueOnlyWhenSomethingChanged()
    {
        QVERIFY(m_service->isDue()); // the office was filled
        backUp();
        QVERIFY(!m_service->isDue());
        QVERIFY_OK(m_office->take(m_office->streetLamp()));
        QVERIFY(m_service->isDue());
        backUp();

        start(); // as after a restart
        QVERIFY(!m_service->isDue());
        QCOMPARE(m_service->status().last, all().first().at);
        QCOMPARE(all().size(), 2);
    }

    void anOldBackupIsWorrying()
    {
        Clock::freeze(QDateTime({2026, 3, 12}, {9, 0}, Clock::zone()));
        backUp();
        const BackupStatus &status = m_service->status();
        QVERIFY(!status.isWorrying(QDateTime({2026, 3, 14}, {8, 59}, Clock::zone())));
        QVERIFY(status.isWorrying(QDateTime({2026, 3, 14}, {9, 1}, Clock::zone())));
    }

    void aFailureIsToldAndKeptUntilTheNextSuccess()
    {
        QFile inTheWay(m_office->filePath("file"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QSignalSpy failed(m_service.get(), &BackupService::failed);
        m_service->setFolder(inTheWay.fileName());
        backUp();
        QCOMPARE(failed.size(), 1);
        QVERIFY(m_service->status().failure.contains("another folder"));

        start();
        QVERIFY(m_service->status().failure.contains("another folder"));
        QVERIFY(m_service->status().isWorrying(Clock::now()));
        QCOMPARE(m_service->status().folder, inTheWay.fileName());

        m_service->setFolder({});
        backUp();
        QCOMPARE(m_service->status().failure, QString());
        start();
        QCOMPARE(m_service->status().failure, QString());
    }

    void aCancelledBackupIsNoFailure()
    {
        QSignalSpy failed(m_service.get(), &BackupService::failed);
        QSignalSpy ended(m_service.get(), &BackupService::ended);
        m_service->backUp(Backup::Reason::Hand);
        m_service->cancel();
        QVERIFY(ended.wait(20000));
        QCOMPARE(m_service->status().failure, QString());
        QCOMPARE(all().size(), failed.isEmpty() ? 1 : 0); // it may have been too quick to be stopped
    }

    void thePreviewRefusesWhatCannotBeRestored()
    {
        backUp();
        QFile damaged(all().first().path);
        QVERIFY(damaged.resize(5000));
        std::optional<Result<RestorePreview>> seen;
        m_service->preview(
            damaged.fileName(), this, [&](const Result<RestorePreview> &preview) { seen = preview; });
        QTRY_VERIFY(seen);
        QVERIFY(!*seen);
    }
};

TEST_WITHOUT_WIDGETS(tst_BackupService)
#include "tst_backupservice.moc"
