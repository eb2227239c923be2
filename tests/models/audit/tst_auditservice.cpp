// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditservice.h"

#include "models/audit/auditdetail.h"
#include "models/audit/auditentryrepository.h"
#include "models/audit/auditnames.h"
#include "models/audit/waitingaudit.h"
#include "tests/support/filetest.h"
#include "tests/support/testsupport.h"

#include <QSignalSpy>
#include <QThread>

using Kind = AuditEvent::Kind;

/// Events are noted from anywhere, and found again.
class tst_AuditService : public FileTest
{
    Q_OBJECT

private slots:
    void init() { openFile(); }
    void cleanup() { closeFile(); }

    void whatIsAcknowledgedIsStored()
    {
        AuditService audit(**m_file);
        QSignalSpy noted(&audit, &AuditService::noted);

        audit.note({.kind = Kind::Settings, .object = "time_limit"});

        QVERIFY(noted.wait());
        QCOMPARE(m_file->value("SELECT person || object FROM audit"), "Testertime_limit");
    }

    void aServiceThatIsGoneHasStillNoted()
    {
        {
            AuditService audit(**m_file);
            audit.note({.kind = Kind::Settings, .object = "time_limit"});
        }
        QTRY_COMPARE(m_file->value("SELECT count(*) FROM audit").toInt(), 1);
    }

    void onlyFailuresOfStorageAreNoted()
    {
        AuditService audit(**m_file);
        QSignalSpy noted(&audit, &AuditService::noted);

        audit.noteFailure({Error::Kind::Invalid, "欧阳小满 has no phone", "x"});
        audit.noteFailure({Error::Kind::Storage, "欧阳小满 could not be stored", "disk"});

        QVERIFY(noted.wait());
        QCOMPARE(m_file->value("SELECT count(*) FROM audit").toInt(), 1);
        QCOMPARE(m_file->value("SELECT kind || object || ok FROM audit").toString(),
                 QString("%1file0").arg(int(Kind::Failure)));
        QVERIFY(!m_file->value("SELECT object || detail FROM audit").toString().contains("欧阳"));
    }

    void twoThreadsNoteInOneChain()
    {
        constexpr int Each = 150;
        QList<QThread *> threads;
        std::atomic<int> refused = 0;
        for (const char *person : {"one", "two"})
            threads.append(QThread::create([&, person] {
                for (int i = 0; i < Each; ++i)
                    if (!AuditService::noteNow(**m_file, {.kind = Kind::Export, .person = person}))
                        ++refused;
            }));
        for (QThread *thread : threads)
            thread->start();
        for (QThread *thread : threads)
            QVERIFY(thread->wait());
        qDeleteAll(threads);

        const auto chain = (*m_file)->readNow([](Connection &c) { return AuditLog::verify(c); });
        QVERIFY_OK(chain);
        QCOMPARE(refused.load(), 0);
        QCOMPARE(chain->intact, 2 * Each);
        QVERIFY(!chain->broken);
        for (const char *person : {"one", "two"})
            QCOMPARE(m_file->value(QString("SELECT count(*) FROM audit WHERE person = '%1'").arg(person)),
                     Each);
    }

    void aFileThatAnotherProcessWritesGetsTheEventLater()
    {
        Clock::freeze(QDateTime({2026, 3, 2}, {9, 30}, Clock::zone()));
        const auto reading = Database::open(m_file->path(), {.readOnly = true});
        QVERIFY_OK(reading);
        QVERIFY_OK(AuditService::noteNow(**reading, {Kind::Export, "何晓芸", "complaints", "12 rows, xlsx"}));
        QCOMPARE(WaitingAudit::paths(m_file->path()).size(), 1);
        QCOMPARE(m_file->value("SELECT count(*) FROM audit").toInt(), 0);
        Clock::freeze(QDateTime({2026, 3, 2}, {10, 0}, Clock::zone()));

        AuditService audit(**m_file);

        QTRY_VERIFY(WaitingAudit::paths(m_file->path()).isEmpty());
        QVERIFY(!QFileInfo::exists(m_file->path() + ".audit"));
        QCOMPARE(m_file->value("SELECT at || person || kind || object || detail || ok FROM audit").toString(),
                 QString("%1何晓芸7complaints12 rows, xlsx1")
                     .arg(QDateTime({2026, 3, 2}, {9, 30}, Clock::zone()).toMSecsSinceEpoch()));
    }

    void aFileThatOnlyThisProcessReadsGetsTheEventAtOnce()
    {
        const QString path = m_file->path();
        m_file->close();
        {
            const auto reading = Database::open(path, {.readOnly = true});
            QVERIFY_OK(reading);
            QVERIFY_OK(AuditService::noteNow(**reading, {Kind::Export, "何晓芸", "complaints"}));
        }
        QVERIFY(WaitingAudit::paths(path).isEmpty());
        m_file->open();
        QCOMPARE(m_file->value("SELECT count(*) FROM audit").toInt(), 1);
    }

    void whatCannotBeReadAnyMoreIsNotedAsAFailure()
    {
        QVERIFY_OK(WaitingAudit::put(m_file->path(), {.kind = Kind::Export, .at = 1}));
        QFile waiting(WaitingAudit::paths(m_file->path()).first());
        QVERIFY(waiting.open(QIODevice::WriteOnly));
        waiting.write("{\"kind\": 99, \"person\": \"x\"}");
        waiting.close();

        AuditService audit(**m_file);

        QTRY_COMPARE(m_file->value("SELECT kind FROM audit").toInt(), int(Kind::Failure));
    }

    void whatCannotBeNotedDoesNotLeaveTheFile()
    {
        const QString out = m_file->filePath("out.csv");
        QFile file(out);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY_OK((*m_file)->maintainNow([](Connection &c) { return c.execute("DROP TABLE audit"); }));

        const auto noted = AuditService::noteOutput(**m_file, {.kind = Kind::Export}, out, Result<qint64>(3));

        QVERIFY(!noted);
        QVERIFY(!QFileInfo::exists(out));
    }

    void aNameOfAFileIsNotKept()
    {
        QCOMPARE(AuditDetail::rows(12, "/x/欧阳小满 10012345678.XLSX"), "12 rows, xlsx");
        QCOMPARE(AuditDetail::format("/x/a.欧阳"), "another format");
        QCOMPARE(AuditDetail::format("/x/a.10012345678"), "another format");
    }

    void everyKindHasItsWord()
    {
        QSet<QString> words;
        for (const Kind kind : AuditNames::kinds())
            words.insert(AuditNames::label(kind));
        QCOMPARE(words.size(), 15);
        QVERIFY(!words.contains(QString()));
        QCOMPARE(AuditNames::object("complaint 001-2026-A000123"), "Request 001-2026-A000123");
        QCOMPARE(AuditNames::object("unheard of"), "unheard of");
    }

    void aFilterFindsItsEntriesLatestFirst_data()
    {
        QTest::addColumn<AuditFilter>("filter");
        QTest::addColumn<QList<qint64>>("expected");
        QTest::newRow("all") << AuditFilter() << QList<qint64>{4, 3, 2, 1};
        QTest::newRow("from") << AuditFilter{.from = QDate(2026, 3, 3)} << QList<qint64>{4, 3};
        QTest::newRow("until") << AuditFilter{.to = QDate(2026, 3, 2)} << QList<qint64>{2, 1};
        QTest::newRow("one day") << AuditFilter{.from = QDate(2026, 3, 3), .to = QDate(2026, 3, 3)}
                                 << QList<qint64>{3};
        QTest::newRow("person") << AuditFilter{.person = "罗志强"} << QList<qint64>{4, 2};
        QTest::newRow("kind") << AuditFilter{.kind = Kind::Export} << QList<qint64>{3, 1};
        QTest::newRow("person and kind")
            << AuditFilter{.person = "罗志强", .kind = Kind::Export} << QList<qint64>();
        QTest::newRow("failed") << AuditFilter{.failedOnly = true} << QList<qint64>{4};
        QTest::newRow("person, failed")
            << AuditFilter{.person = "何晓芸", .failedOnly = true} << QList<qint64>();
        QTest::newRow("a number") << AuditFilter{.text = "A000123"} << QList<qint64>{2, 1};
        QTest::newRow("the beginning of a number") << AuditFilter{.text = "a0001"} << QList<qint64>{3, 2, 1};
        QTest::newRow("Chinese") << AuditFilter{.text = "工单"} << QList<qint64>{4};
        QTest::newRow("text and kind")
            << AuditFilter{.kind = Kind::Export, .text = "A000123"} << QList<qint64>{1};
        QTest::newRow("signs only") << AuditFilter{.text = "…"} << QList<qint64>();
    }

    void aFilterFindsItsEntriesLatestFirst()
    {
        QFETCH(AuditFilter, filter);
        QFETCH(QList<qint64>, expected);
        noteAt({2026, 3, 1}, {Kind::Export, "何晓芸", "complaint 001-2026-A000123", "xlsx"});
        noteAt({2026, 3, 2}, {Kind::Reveal, "罗志强", "complaint 001-2026-A000123", "phone"});
        noteAt({2026, 3, 3}, {Kind::Export, "何晓芸", "complaint 001-2026-A000124", "csv"});
        noteAt({2026, 3, 4}, {Kind::Print, "罗志强", "file", "派遣工单", false});

        const auto found =
            (*m_file)->readNow([&](Connection &c) { return AuditEntryRepository(c).keys(filter); });

        QVERIFY_OK(found);
        QCOMPARE(*found, expected);
    }

    void whoeverHasAnEntryIsNamedOnce()
    {
        for (const char *person : {"b", "a", "b", "c", "a"})
            noteAt({2026, 3, 1}, {Kind::Export, person, "complaints"});
        const auto people =
            (*m_file)->readNow([](Connection &c) { return AuditEntryRepository(c).people(); });
        QVERIFY_OK(people);
        QCOMPARE(*people, (QStringList{"a", "b", "c"}));
    }

private:
    void noteAt(QDate day, AuditEvent event)
    {
        event.at = QDateTime(day, {12, 0}, Clock::zone()).toMSecsSinceEpoch();
        QVERIFY_OK(AuditService::noteNow(**m_file, event));
    }
};

TEST_WITHOUT_WIDGETS(tst_AuditService)
#include "tst_auditservice.moc"
