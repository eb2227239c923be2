// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "tests/models/storage/sectionwork.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace SectionWork;

/// Writing and reading through the lanes of an open file, and closing it.
class tst_DatabaseWork : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_file = std::make_unique<TestDatabase>(); }
    void cleanup() { m_file.reset(); }

    void thePersonStandsInTheChange()
    {
        (*m_file)->setPerson("Wang");
        QVERIFY_OK((*m_file)->writeNow({"test.add", "12"}, adding("A")));

        QCOMPARE(m_file->value("SELECT person || action || subject FROM change").toString(),
                 "Wangtest.add12");
    }

    void everyStoredChangeIsAnnounced()
    {
        QSignalSpy changed(m_file->operator->(), &Database::changed);

        QVERIFY_OK((*m_file)->writeNow({"test.add", {}}, adding("A")));
        QVERIFY_OK((*m_file)->undoNow());
        QVERIFY_OK((*m_file)->redoNow());
        QVERIFY(!m_file->act("UPDATE nothing SET x = 1"));

        QCOMPARE(changed.size(), 3);
    }

    void aChangeIsAnnouncedBeforeItsAnswer()
    {
        QStringList order;
        connect(m_file->operator->(), &Database::changed, this, [&] { order << "changed"; });

        (*m_file)->write({"test.add", {}}, this, adding("A"), [&](const Result<> &) { order << "answer"; });

        QTRY_COMPARE(order, (QStringList{"changed", "answer"}));
    }

    void writesHappenInTheOrderTheyWereAsked()
    {
        int done = 0;
        for (int i = 0; i < 50; ++i)
            (*m_file)->write(
                {"test.add", {}}, this, adding(QString::number(i)), [&](const Result<> &) { ++done; });

        QTRY_COMPARE(done, 50);
        QCOMPARE(m_file
                     ->value("SELECT count(*) FROM (SELECT CAST(name AS INTEGER) AS n, row_number() OVER "
                             "(ORDER BY id) - 1 AS r FROM section) WHERE n <> r")
                     .toInt(),
                 0);
    }

    void aReceiverThatIsGoneIsNotCalledButTheWriteIsKept()
    {
        QSemaphore gate;
        bool called = false;
        QSignalSpy changed(m_file->operator->(), &Database::changed);
        auto receiver = std::make_unique<QObject>();
        (*m_file)->write(
            {"test.add", {}},
            receiver.get(),
            [&gate](Connection &c) {
                gate.acquire();
                return adding("A")(c);
            },
            [&](const Result<> &) { called = true; });

        receiver.reset();
        gate.release();

        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(m_file->value("SELECT count(*) FROM section").toInt(), 1);
        QVERIFY(!called);
    }

    void closingWaitsForQueuedWrites()
    {
        for (int i = 0; i < 100; ++i)
            (*m_file)->write({"test.add", {}}, this, adding("A"), [](const Result<> &) {});

        m_file->open();

        QCOMPARE(m_file->value("SELECT count(*) FROM section").toInt(), 100);
        QCoreApplication::processEvents(); // answers of the closed file still arrive
    }

    void closingLeavesOneFile()
    {
        QVERIFY_OK((*m_file)->writeNow({"test.add", {}}, adding("A")));
        (void) (*m_file)->readNow(counting());

        m_file->close();

        const QFileInfo file(m_file->path());
        QCOMPARE(file.dir().entryList(QDir::Files), QStringList{"office.jieban"});
    }

    void aReadNeverWrites()
    {
        const auto written = (*m_file)->readNow([](Connection &c) { return c.value("DELETE FROM meta"); });

        QVERIFY(!written);
    }

    void aReaderSeesTheFileWhileAWriteIsUnderWay()
    {
        QSemaphore reached;
        QSemaphore gate;
        bool stored = false;
        (*m_file)->write(
            {"test.add", {}},
            this,
            [&](Connection &c) {
                const auto done = adding("A")(c);
                reached.release();
                gate.acquire();
                return done;
            },
            [&](const Result<> &) { stored = true; });
        reached.acquire();

        QCOMPARE((*m_file)->readNow(counting())->toInt(), 0);
        gate.release();
        QTRY_VERIFY(stored);
        QCOMPARE((*m_file)->readNow(counting())->toInt(), 1);
    }

    void maintenanceIsNotAChange()
    {
        QVERIFY_OK((*m_file)->maintainNow([](Connection &c) -> Result<> {
            const auto done = c.run("INSERT INTO draft (form, at, fields) VALUES ('f', 1, seal('{}'))");
            return done ? Result<>{} : failure(done.error());
        }));

        QCOMPARE(m_file->value("SELECT count(*) FROM draft").toInt(), 1);
        QCOMPARE(m_file->value("SELECT count(*) FROM change").toInt(), 0);
    }

    void idsGoOnAfterARestart()
    {
        QVERIFY_OK((*m_file)->writeNow({"test.add", {}}, adding("A")));
        const qint64 before = m_file->value("SELECT max(id) FROM section").toLongLong();
        m_file->open();

        QVERIFY_OK((*m_file)->writeNow({"test.add", {}}, adding("B")));

        QVERIFY(m_file->value("SELECT max(id) FROM section").toLongLong() > before);
    }

private:
    std::unique_ptr<TestDatabase> m_file;
};

TEST_WITHOUT_WIDGETS(tst_DatabaseWork)
#include "tst_databasework.moc"
