// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/storage/integrity.h"
#include "models/storage/recorder.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>

#include <sqlite3.h>

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

    void aLockedFileIsToldAndTheNextTryWorks()
    {
        m_file->open();
        sqlite3 *foreign = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(m_file->path()), &foreign), SQLITE_OK);
        QCOMPARE(sqlite3_exec(foreign, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);

        const auto refused = fill(1);
        sqlite3_exec(foreign, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(foreign);

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(refused.error().message.contains("office.jieban"));
        QVERIFY_OK(fill(1));
        QCOMPARE(rows(), 301);
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

    void aFullDiskLosesOnlyTheLastStep()
    {
        m_file->open();
        QVERIFY_OK((*m_file)->maintainNow([](Connection &c) -> Result<> {
            const auto pages = c.value("PRAGMA page_count");
            const auto limited = pages ? c.run(QString("PRAGMA max_page_count = %1").arg(pages->toInt() + 10))
                                       : Result<QSqlQuery>(failure(pages.error()));
            return limited ? Result<>{} : failure(limited.error());
        }));
        int stored = 300;
        Result<> last;
        for (; last && stored < 5000; stored += last ? 10 : 0)
            last = fill(10);

        QVERIFY(!last);
        QCOMPARE(last.error().kind, Error::Kind::Storage);
        QVERIFY(last.error().message.contains("office.jieban"));
        m_file->open(); // and there is room again
        QCOMPARE(rows(), stored);
        QVERIFY_OK(fill(10));
        QCOMPARE(findings(), QStringList());
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
    Result<> fill(int count)
    {
        return (*m_file)->writeNow({"test.fill", {}}, [count](Connection &c) -> Result<> {
            for (int i = 0; i < count; ++i) {
                const auto done =
                    c.run("INSERT INTO complaint (id, scope, number, content) VALUES (?, 0, ?, ?)",
                          {c.recorder().newId(), i, QString("路灯坏了没有人修").repeated(20)});
                if (!done)
                    return failure(done.error());
            }
            return {};
        });
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

QTEST_GUILESS_MAIN(tst_FileFaults)
#include "tst_filefaults.moc"
