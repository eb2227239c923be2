// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/restoring.h"

#include "models/attachments/attachmentdirectory.h"
#include "models/backup/backuprepository.h"
#include "models/storage/recorder.h"
#include "tests/models/backup/backedupoffice.h"

/// A backup in the place of the file: nothing lost on the way, and nothing given out twice afterwards.
class tst_Restoring : public BackedUpOffice
{
    Q_OBJECT

private slots:
    void init() { openOffice(); }
    void cleanup() { closeOffice(); }

    void theFileIsAsItWasAndTheLaterStateIsKept()
    {
        QVERIFY_OK(m_office->take(m_office->streetLamp()));
        const QByteArray before = m_office->digest();
        const auto backup = backUp();
        QVERIFY_OK(backup);
        QCOMPARE(backup->digest, QString::fromLatin1(before.toHex()));
        QVERIFY_OK(m_office->take(m_office->streetLamp()));
        const QByteArray later = m_office->digest();

        const auto done = restore(backup->path);

        QVERIFY_OK(done);
        QCOMPARE(m_office->digest(), before);
        QCOMPARE(requests(), 1);
        const auto again = restore(done->safetyCopy);
        QVERIFY_OK(again);
        QCOMPARE(m_office->digest(), later);
        QCOMPARE(requests(), 2);
    }

    void aRestoredFileKnowsIt()
    {
        const auto backup = backUp();
        QVERIFY_OK(backup);
        const auto never = (*m_office)->readNow([](Connection &c) { return Station::restoration(c); });
        QVERIFY_OK(never);
        QVERIFY(!never->has_value());
        Clock::freeze(QDateTime({2026, 3, 12}, {9, 42}, Clock::zone()));

        QVERIFY_OK(restore(backup->path));

        const auto known = (*m_office)->readNow([](Connection &c) { return Station::restoration(c); });
        QVERIFY_OK(known);
        QVERIFY(known->has_value());
        QCOMPARE((*known)->at, Clock::now());
        QCOMPARE((*known)->from, QFileInfo(backup->path).fileName());
        QCOMPARE((*known)->change, backup->facts.lastChange);
        QCOMPARE(m_office->value("SELECT max(h) FROM change").toLongLong(), backup->facts.lastChange);
    }

    /// Also when the clock was set back, and when the same backup is restored again and again.
    void noNumberIsGivenOutTwice()
    {
        Clock::freeze(QDateTime({2026, 3, 12}, {9, 0}, Clock::zone()));
        const auto backup = backUp();
        QVERIFY_OK(backup);
        QSet<qint64> given;
        qint64 last = 0;
        for (int i = 0; i < 12; ++i) {
            for (int j = 0; j < 5; ++j) {
                const qint64 id = newId();
                QVERIFY(!given.contains(id));
                QVERIFY(id > last);
                given.insert(id);
                last = id;
            }
            Clock::freeze(QDateTime({2026, 3, 12 - i / 2}, {8, i}, Clock::zone()));
            QVERIFY_OK(restore(backup->path));
        }
    }

    /// The disk is gone; only the folder of backups tells how far the station had come.
    void onANewComputerTheNumbersGoOn()
    {
        Clock::freeze(QDateTime({2026, 3, 12}, {9, 0}, Clock::zone()));
        const auto first = backUp();
        QVERIFY_OK(first);
        QVERIFY_OK(restore(first->path));
        const qint64 given = newId();
        QVERIFY_OK(m_office->take(m_office->streetLamp()));
        QVERIFY_OK(backUp());
        m_office->close();
        QVERIFY(QFile::remove(path()));
        Clock::freeze(QDateTime({2026, 3, 12}, {8, 0}, Clock::zone()));

        QVERIFY_OK(restore(first->path));

        const qint64 next = newId();
        QVERIFY(next > given);
        QVERIFY(HybridClock::stationOf(next) != HybridClock::stationOf(given));
        QCOMPARE(HybridClock::stationOf(next) / 8, HybridClock::stationOf(given) / 8);
    }

    void attachedFilesComeBack()
    {
        const auto request = m_office->take(m_office->streetLamp());
        QVERIFY_OK(request);
        const auto picture = attach(request->id, "现场照片的内容");
        QVERIFY_OK(picture);
        const auto backup = backUp();
        QVERIFY_OK(backup);
        QCOMPARE(backup->attachments, 1);
        QVERIFY_OK(backUp());
        QDirIterator pool(
            BackupStore(path()).folder() + "/office.jieban.files", QDir::Files, QDirIterator::Subdirectories);
        pool.next();
        QVERIFY(!pool.hasNext()); // never twice
        QVERIFY(QFile::remove(FileStore(path()).pathOf(picture->hash)));

        const auto done = restore(backup->path);

        QVERIFY_OK(done);
        QCOMPARE(done->attachments, 1);
        QCOMPARE(done->missing, 0);
        QCOMPARE(FileStore(path()).conditionOf(*picture), FileStore::Condition::Sound);
    }

    void anAttachedFileThatIsNowhereIsCounted()
    {
        const auto request = m_office->take(m_office->streetLamp());
        const auto picture = attach(request->id, "现场照片的内容");
        QVERIFY(QFile::remove(FileStore(path()).pathOf(picture->hash)));
        const auto backup = backUp();
        QVERIFY_OK(backup);
        QCOMPARE(backup->missing, 1);
        QCOMPARE(restore(backup->path)->missing, 1);
    }

    void thePreviewCountsWhatWouldBeLost()
    {
        QVERIFY_OK(m_office->take(m_office->streetLamp()));
        const auto backup = backUp();
        QVERIFY_OK(backup);
        for (const auto &[person, count] : {std::pair{"何晓芸", 3}, std::pair{"罗志强", 2}})
            for (int i = 0; i < count; ++i) {
                (*m_office)->setPerson(person);
                QVERIFY_OK(m_office->TestDatabase::act("UPDATE complaint SET content = content || '。'"));
            }
        const auto look = [&] {
            return (*m_office)->readNow(
                [&](Connection &c) { return BackupRepository(c).preview(backup->path); });
        };

        const auto preview = look();

        QVERIFY_OK(preview);
        QCOMPARE(preview->lost, 5);
        QCOMPARE(preview->regained, 0);
        QCOMPARE(preview->people.size(), 2);
        QCOMPARE(preview->people.first().name, "何晓芸");
        QCOMPARE(preview->people.first().changes, 3);
        QCOMPARE(preview->newest.size(), 5);
        QCOMPARE(preview->newest.first().person, "罗志强");
        QVERIFY(preview->newest.first().at >= preview->newest.last().at);
        QCOMPARE(preview->newest.first().words, "test.act");

        const auto done = restore(backup->path);
        QVERIFY_OK(done);
        QCOMPARE(look()->lost, 0);
        const auto back = (*m_office)->readNow(
            [&](Connection &c) { return BackupRepository(c).preview(done->safetyCopy); });
        QVERIFY_OK(back);
        QCOMPARE(back->regained, 5);
    }

    void nothingIsLeftBesideTheFile()
    {
        const auto backup = backUp();
        QVERIFY_OK(restore(backup->path));
        m_office->close();
        const QStringList left =
            QDir(QFileInfo(path()).path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        QCOMPARE(left, QStringList("office.jieban"));
        QCOMPARE(names().filter("making"), QStringList());
    }

private:
    int requests() { return m_office->value("SELECT count(*) FROM complaint WHERE _x = 0").toInt(); }

    qint64 newId()
    {
        return (*m_office)
            ->writeNow({"test.id", {}}, [](Connection &c) -> Result<qint64> { return c.recorder().newId(); })
            .value();
    }

    Result<StoredFile> attach(const ComplaintId &owner, const QByteArray &content)
    {
        const auto stored = FileStore(path()).put(content, "现场.txt");
        if (!stored)
            return stored;
        const auto added = (*m_office)->writeNow({"attachment.add", {}}, [&](Connection &c) {
            return AttachmentDirectory::add(c, {"complaint", owner.value}, {*stored}, "何晓芸");
        });
        return added ? stored : failure(added.error());
    }

    QStringList names() const
    {
        return QDir(BackupStore(path()).folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

TEST_WITHOUT_WIDGETS(tst_Restoring)
#include "tst_restoring.moc"
