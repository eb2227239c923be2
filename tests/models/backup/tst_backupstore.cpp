// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupstore.h"

#include "models/backup/backupmanifest.h"
#include "models/base/clock.h"
#include "tests/support/faultydisk.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

#include <QProcess>

/// The folder of backups: a name is there only when the backup behind it is whole.
class tst_BackupStore : public QObject
{
    Q_OBJECT

private:
    BackupStore store() const { return BackupStore(m_office->path()); }

    Result<Backup> backUp(const CopyProgress &progress = {})
    {
        return (*m_office)->readNow(
            [&](Connection &c) { return store().make(c, Backup::Reason::Hand, progress); });
    }

    QStringList names() const { return QDir(store().folder()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<TestOffice> m_office;

private slots:
    void init()
    {
        m_office = std::make_unique<TestOffice>();
        for (int i = 0; i < 20; ++i)
            QVERIFY_OK(m_office->take(m_office->streetLamp()));
    }
    void cleanup()
    {
        m_office.reset();
        Clock::freeze({});
    }

    void aBackupIsNamedByFileAndTimeAndIsVerified()
    {
        Clock::freeze(QDateTime({2026, 3, 12}, {9, 42, 7}, Clock::zone()));
        QVERIFY_OK(backUp());
        QVERIFY_OK(backUp());

        QCOMPARE(names(),
                 (QStringList{"office-20260312-094207-2.jieban",
                              "office-20260312-094207-2.jieban.json",
                              "office-20260312-094207.jieban",
                              "office-20260312-094207.jieban.json"}));
        const QList<Backup> all = store().backups();
        QCOMPARE(all.size(), 2);
        for (const Backup &backup : all) {
            QVERIFY(backup.isVerified());
            QCOMPARE(backup.facts.requests, 20);
            QCOMPARE(backup.at, Clock::now());
            QVERIFY_OK(BackupStore::verify(backup.path));
        }
    }

    void theContentIsTheFiles()
    {
        const QByteArray digest = m_office->digest();
        const auto backup = backUp();
        QVERIFY_OK(backup);
        QCOMPARE(backup->digest, QString::fromLatin1(digest.toHex()));
    }

    /// Others write to the file while it is copied.
    void aBackupIsOfOneMoment()
    {
        const QByteArray before = m_office->digest();
        bool wrote = false;
        const auto backup = backUp([&](qint64, qint64) {
            wrote = wrote ||
                    m_office->TestDatabase::act("UPDATE complaint SET content = content || '!'").has_value();
            return true;
        });
        QVERIFY_OK(backup);
        QVERIFY(wrote);
        QCOMPARE(backup->digest, QString::fromLatin1(before.toHex()));
        QVERIFY(m_office->digest() != before);
    }

    void aStoppedBackupLeavesNothing()
    {
        const auto stopped = backUp([](qint64, qint64) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(names(), QStringList());
    }

    /// An index that lost an entry: the file can be read, but not trusted.
    void aDamagedFileIsKeptOnlyBeforeRestoring()
    {
        QVERIFY_OK(backUp());
        QVERIFY_OK((*m_office)->maintainNow([](Connection &c) {
            return c.runAll({"PRAGMA writable_schema=ON",
                             "UPDATE sqlite_schema SET sql = replace(sql, 'office, year', 'year, office') "
                             "WHERE name = 'complaint_series'",
                             "PRAGMA writable_schema=OFF"});
        }));
        m_office->open();
        const auto made = backUp();
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains("damaged"), qPrintable(made.error().message));
        QCOMPARE(store().backups().size(), 1);
        QCOMPARE(names().size(), 2);

        const auto safety =
            (*m_office)->readNow([&](Connection &c) { return store().make(c, Backup::Reason::Restoring); });

        QVERIFY_OK(safety);
        QVERIFY(!safety->isVerified());
        QCOMPARE(store().backups().size(), 2);
    }

    void thinningKeepsThePlanAndAttachmentsInUse()
    {
        const auto kept = FileStore(m_office->path()).put("still attached", "a.txt");
        QVERIFY_OK(kept);
        QVERIFY_OK(m_office->TestDatabase::act(
            "INSERT INTO attachment (id, scope, tbl, row, name, media_type, size, hash, at, person) "
            "VALUES (7, 0, 5, 1, seal('a.txt'), 'text/plain', ?, ?, 0, 'Tester')",
            {kept->size, kept->hash}));
        for (const int day : {8, 9, 9, 10, 12, 12}) {
            Clock::freeze(QDateTime({2026, 3, day}, {9, 0}, Clock::zone()));
            QVERIFY_OK(backUp());
        }
        const FileStore pool(store().folder() + "/office.jieban");
        QVERIFY(pool.holds(*kept));
        QVERIFY_OK(pool.put("of a backup long gone", "b.txt"));

        store().thin(QDate(2026, 3, 12));

        QCOMPARE(store().backups().size(), 5);
        QVERIFY(pool.holds(*kept));
        int files = 0;
        for (QDirIterator all(pool.pathOf("").chopped(1), QDir::Files, QDirIterator::Subdirectories);
             all.hasNext();
             all.next())
            ++files;
        QCOMPARE(files, 1);
    }

    void aFullDiskLeavesTheOldBackups()
    {
        const auto good = backUp();
        QVERIFY_OK(good);
        m_office->close();
        FaultyDisk disk; // from now on every file SQLite opens lies on it
        int refused = 0;
        for (int step = 0;; step += 1 + step / 8) {
            auto file = Connection::open(m_office->path(), Connection::Access::ReadOnly);
            QVERIFY_OK(file);
            disk.failAfter(step, FaultyDisk::Fault::Full, FaultyDisk::Lasts::UntilMended);
            const auto made = store().make(**file, Backup::Reason::Hand);
            if (!disk.mend())
                break;
            QVERIFY(!made);
            ++refused;
            QVERIFY2(made.error().message.contains("The disk is full"), qPrintable(made.error().message));
            QCOMPARE(store().backups().size(), 1);
            QCOMPARE(names().size(), 2);
            QVERIFY_OK(BackupStore::verify(good->path));
        }
        QVERIFY2(refused > 10, qPrintable(QString::number(refused)));
    }

    void aKilledBackupLeavesNoHalfOne()
    {
        m_office->close();
        int before = 0;
        for (int i = 0; i < 12; ++i) {
            QProcess program;
            program.start(BACKUP_STREAM, {m_office->path()});
            QByteArray said;
            const int lines = 1 + i % 2; // in the first backup, or in the one after it
            while (said.count('\n') < lines && program.waitForReadyRead(30'000))
                said += program.readAllStandardOutput();
            QTest::qSleep(7 * i);
            program.kill();
            program.waitForFinished();
            for (const Backup &backup : store().backups()) {
                QVERIFY2(backup.isVerified(), qPrintable(backup.path));
                QVERIFY_OK(BackupStore::verify(backup.path));
            }
            before = qMax(before, int(store().backups().size()));
        }
        QVERIFY(before > 0); // otherwise the kills came too early to mean anything
        m_office->open();
        QVERIFY_OK(backUp()); // the lock of the dead does not count, and its leftovers go
        QCOMPARE(names().filter("making"), QStringList());
    }
};

TEST_WITHOUT_WIDGETS(tst_BackupStore)
#include "tst_backupstore.moc"
