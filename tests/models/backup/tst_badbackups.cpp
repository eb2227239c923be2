// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupmanifest.h"
#include "tests/models/backup/backedupoffice.h"

namespace {
void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}
} // namespace

/// A backup that is damaged, newer or of another file takes no place; a damaged file gives up its own.
class tst_BadBackups : public BackedUpOffice
{
    Q_OBJECT

private slots:
    void init() { openOffice(); }
    void cleanup() { closeOffice(); }

    void aDamagedBackupIsRefusedInWords()
    {
        for (int i = 0; i < 40; ++i)
            QVERIFY_OK(m_office->take(m_office->streetLamp()));
        const auto backup = backUp();
        QVERIFY_OK(backup);
        const QByteArray before = m_office->digest();
        overwrite(backup->path, backup->bytes / 2, "x"); // one letter: SQLite would not see it

        const auto done = restore(backup->path);

        QVERIFY(!done);
        QVERIFY2(done.error().message.contains("is damaged"), qPrintable(done.error().message));
        QCOMPARE(m_office->digest(), before);
        QVERIFY(QFile::remove(BackupManifest::pathOf(backup->path)));
        overwrite(backup->path, 8192, QByteArray(20000, 'x'));
        QVERIFY(!restore(backup->path)); // without the manifest the pages tell
        QCOMPARE(m_office->digest(), before);
    }

    void aBackupOfANewerJiebanIsRefusedInWords()
    {
        const auto backup = backUp();
        QVERIFY_OK(backup);
        QVERIFY(QFile::remove(BackupManifest::pathOf(backup->path)));
        {
            auto newer = Connection::open(backup->path, Connection::Access::ReadWrite);
            QVERIFY_OK((*newer)->runAll({"PRAGMA user_version=9999", "PRAGMA journal_mode=DELETE"}));
        }
        const auto done = restore(backup->path);

        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Conflict);
        QVERIFY2(done.error().message.contains("newer Jieban"), qPrintable(done.error().message));
    }

    void aBackupOfAnotherFileIsRefused()
    {
        TestOffice other;
        while (other.value("SELECT v / 8 FROM meta WHERE k = 'station'") ==
               m_office->value("SELECT v / 8 FROM meta WHERE k = 'station'"))
            QVERIFY_OK(other->maintainNow([](Connection &c) { return Station::assign(c, 0x8000); }));
        const QString foreign = m_office->filePath("foreign.jieban");
        QVERIFY_OK(other->saveCopyNow(foreign));

        const auto done = restore(foreign);

        QVERIFY(!done);
        QVERIFY2(done.error().message.contains("another file"), qPrintable(done.error().message));
    }

    void aDamagedFileIsMovedAsideAndReplaced()
    {
        const auto backup = backUp();
        QVERIFY_OK(backup);
        const QByteArray before = m_office->digest();
        m_office->close();
        overwrite(path(), 100, QByteArray(30000, '\xff'));

        const auto done = Restoring::restore(path(), backup->path, BackupStore(path()));

        QVERIFY_OK(done);
        QVERIFY(done->wasDamaged);
        QVERIFY(QFile::exists(done->safetyCopy));
        m_office->open();
        QCOMPARE(m_office->digest(), before);
    }

    void aFileThatIsOpenIsNotReplaced()
    {
        const auto backup = backUp();
        const auto done = Restoring::restore(path(), backup->path, BackupStore(path()));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Conflict);
    }
};

TEST_WITHOUT_WIDGETS(tst_BadBackups)
#include "tst_badbackups.moc"
