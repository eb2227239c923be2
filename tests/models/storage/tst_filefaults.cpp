// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/storage/integrity.h"
#include "models/storage/recorder.h"
#include "tests/support/lamps.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

#include <QProcess>
#include <QRandomGenerator>

/// What the world does to files: each case has its words, nothing crashes, nothing acknowledged is lost, and
/// a damaged file is kept as it was.
class tst_FileFaults : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_file = std::make_unique<TestDatabase>();
        QVERIFY_OK(fill(300));
        m_file->close();
        m_whole = content();
    }

    void cleanup() { m_file.reset(); }

    void aFileOfGarbageIsRefusedAndKept_data()
    {
        QTest::addColumn<QByteArray>("garbage");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("text") << QByteArray(5000, 'x');
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("magic only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("magic and garbage") << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, 'z');
    }

    void aFileOfGarbageIsRefusedAndKept()
    {
        QFETCH(QByteArray, garbage);
        replace(garbage);

        refusedInWordsAndKept();
    }

    void aTruncatedFileIsRefusedAndKept()
    {
        QRandomGenerator random(5);
        QList<int> lengths{0,
                           1,
                           15,
                           16,
                           50,
                           99,
                           100,
                           512,
                           4095,
                           4096,
                           4097,
                           8192,
                           int(m_whole.size()) - 1,
                           int(m_whole.size()) - 4096,
                           int(m_whole.size()) / 2};
        for (int i = 0; i < 40; ++i)
            lengths << int(random.bounded(quint32(m_whole.size())));
        for (const int length : std::as_const(lengths)) {
            replace(m_whole.left(length));
            refusedInWordsAndKept();
            if (QTest::currentTestFailed())
                qFatal("at length %d", length);
        }
    }

    void aFlippedHeaderNeverCrashesAndTheFileIsKept()
    {
        for (int at = 0; at < 100; ++at) {
            QByteArray flipped = m_whole;
            flipped[at] = char(~flipped[at]);
            replace(flipped);
            openedOrRefusedInWords(at);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void flippedPagesNeverCrashAndAreFound()
    {
        QRandomGenerator random(9);
        int found = 0;
        constexpr int Rounds = 60;
        for (int round = 0; round < Rounds; ++round) {
            QByteArray flipped = m_whole;
            const int page = 1 + int(random.bounded(quint32(flipped.size() / 4096 - 1)));
            for (int i = 0; i < 4096; ++i)
                flipped[page * 4096 + i] = char(~flipped[page * 4096 + i]);
            replace(flipped);
            found += damageIsFound() ? 1 : 0;
            QCOMPARE(content(), flipped);
        }
        QVERIFY2(found >= Rounds - 6, qPrintable(QString::number(found))); // a page may be a free one
    }

    void aFileThatAnotherProgramWritesIsToldAndTheNextTryWorks_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("ends") << false;
        QTest::newRow("is killed") << true;
    }

    void aFileThatAnotherProgramWritesIsToldAndTheNextTryWorks()
    {
        QFETCH(bool, killed);
        m_file->open();
        QProcess other;
        lock(other, "writing");

        const auto refused = fill(1);

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(refused.error().message.contains("office.jieban"));
        QCOMPARE(rows(), 300); // reading goes on
        release(other, killed);
        QVERIFY_OK(fill(1));
        QCOMPARE(rows(), 301);
    }

    void aFileThatAnotherProgramHoldsWhollyIsNotOpened()
    {
        QProcess other;
        lock(other, "everything");

        refusedInWordsAndKept();

        release(other, true);
        m_file->open();
        QCOMPARE(rows(), 300);
    }

    void aVanishedFileRefusesWritesAndCanBeSaved_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::newRow("deleted") << false;
        QTest::newRow("replaced") << true;
    }

    void aVanishedFileRefusesWritesAndCanBeSaved()
    {
        QFETCH(bool, replaced);
        m_file->open();
        QVERIFY_OK(fill(1));
        const QByteArray before = m_file->digest();
        QVERIFY(QFile::remove(m_file->path()));
        if (replaced)
            replace("something else");

        const auto refused = fill(1);

        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains("office.jieban"));
        const QString copy = m_file->filePath("saved.jieban");
        QVERIFY_OK((*m_file)->saveCopyNow(copy));
        auto saved = Database::open(copy, {});
        QVERIFY_OK(saved);
        QCOMPARE((*saved)->readNow([](Connection &c) { return Digest::of(c); })->all, before);
        if (replaced)
            QCOMPARE(content(), "something else");
    }

    void aLogThatWasNotWrittenBackIsRecoveredForReadingToo()
    {
        m_file->open();
        QVERIFY_OK(fill(1));
        const QString copy = m_file->filePath("crashed.jieban");
        QVERIFY(QFile::copy(m_file->path(), copy));
        QVERIFY(QFile::copy(m_file->path() + "-wal", copy + "-wal")); // as after a power cut

        for (const bool readOnly : {true, false}) {
            auto opened = Database::open(copy, {.readOnly = readOnly});
            QVERIFY_OK(opened);
            QCOMPARE((*opened)
                         ->readNow([](Connection &c) { return c.value("SELECT count(*) FROM complaint"); })
                         ->toInt(),
                     301);
        }
    }

    void aCopyToAFolderThatIsNotThereIsTold()
    {
        m_file->open();

        const auto saved = (*m_file)->saveCopyNow(m_file->filePath("no/where/a.jieban"));

        QVERIFY(!saved);
        QVERIFY(!saved.error().message.isEmpty());
    }

private:
    Result<> fill(int count) { return addLamps(**m_file, count); }

    /// Another process takes the file and keeps it.
    void lock(QProcess &other, const QString &what) const
    {
        other.start(FILE_LOCKER, {m_file->path(), what});
        QVERIFY(other.waitForReadyRead(30'000));
        QCOMPARE(other.readAll().trimmed(), "locked");
    }

    static void release(QProcess &other, bool killed)
    {
        if (killed)
            other.kill();
        else
            other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
    }

    int rows() { return m_file->value("SELECT count(*) FROM complaint").toInt(); }

    QStringList findings()
    {
        const auto found =
            (*m_file)->readNow([](Connection &c) { return Integrity(QList<Invariant>()).findings(c); });
        return found ? *found : QStringList(found.error().detail);
    }

    QByteArray content() const
    {
        QFile file(m_file->path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void replace(const QByteArray &bytes) const
    {
        QFile::remove(m_file->path() + "-wal");
        QFile::remove(m_file->path() + "-shm");
        QFile file(m_file->path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void refusedInWordsAndKept() const
    {
        const QByteArray before = content();
        const auto opened = Database::open(m_file->path(), {});
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains("office.jieban"));
        QVERIFY(!opened.error().message.contains("SQL", Qt::CaseInsensitive));
        QCOMPARE(content(), before);
    }

    /// Some bytes of the header mean nothing for reading; then everything must be there.
    void openedOrRefusedInWords(int at) const
    {
        const QByteArray before = content();
        const auto opened = Database::open(m_file->path(), {});
        if (!opened) {
            QVERIFY2(opened.error().message.contains("office.jieban"), qPrintable(QString::number(at)));
            QCOMPARE(content(), before);
            return;
        }
        const auto count =
            (*opened)->readNow([](Connection &c) { return c.value("SELECT count(*) FROM complaint"); });
        QVERIFY2(!count || count->toInt() == 300, qPrintable(QString::number(at)));
    }

    bool damageIsFound() const
    {
        const auto opened = Database::open(m_file->path(), {});
        if (!opened)
            return !opened.error().message.isEmpty();
        const auto found =
            (*opened)->readNow([](Connection &c) { return Integrity(QList<Invariant>()).findings(c); });
        return !found || !found->isEmpty();
    }

    std::unique_ptr<TestDatabase> m_file;
    QByteArray m_whole;
};

TEST_WITHOUT_WIDGETS(tst_FileFaults)
#include "tst_filefaults.moc"
