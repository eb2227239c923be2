// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditlog.h"

#include "models/audit/audithash.h"
#include "tests/support/filetest.h"
#include "tests/support/testsupport.h"

#include <QSet>

using What = AuditChain::Break::What;
Q_DECLARE_METATYPE(What)

/// The chain: what is appended stays, and whoever meddles with it is found out, with the entry he touched.
class tst_AuditLog : public FileTest
{
    Q_OBJECT

private slots:
    void init() { openFile(); }
    void cleanup() { closeFile(); }

    void anEmptyAuditIsIntact()
    {
        QCOMPARE(chain().intact, 0);
        QVERIFY(!chain().broken);
        QCOMPARE(findings(), QStringList());
    }

    void anEntryStandsAsItWasGiven()
    {
        Clock::freeze(QDateTime({2026, 3, 2}, {9, 30}, Clock::zone()));

        append({AuditEvent::Kind::Print, "何晓芸", "complaint 001-2026-A000123", "Preview", false});

        QCOMPARE(
            m_file->value("SELECT n || '|' || at || '|' || person || '|' || kind || '|' || object || '|' || "
                          "detail || '|' || ok FROM audit"),
            QString("1|%1|何晓芸|8|complaint 001-2026-A000123|Preview|0").arg(Clock::nowMs()));
        QCOMPARE(m_file->value("SELECT station FROM audit"),
                 m_file->value("SELECT v FROM meta WHERE k = 'station'"));
        QCOMPARE(m_file->value("SELECT length(hash) FROM audit").toInt(), AuditHash::Size);
    }

    void aChainOfManyEntriesIsIntactAlsoAfterARestart()
    {
        appendMany(50);
        m_file->open();
        appendMany(50);

        QCOMPARE(chain().intact, 100);
        QVERIFY(!chain().broken);
        QCOMPARE(chain().text(), "Chain intact up to entry 100");
    }

    void noTwoFieldsCanChangePlaces()
    {
        const AuditHash::Entry entry{.n = 1, .at = 2, .person = "ab", .object = "c", .detail = ""};
        QList<AuditHash::Entry> others(7, entry);
        others[0].person = "a";
        others[0].object = "bc";
        others[1].detail = "c";
        others[1].object = "";
        others[2].n = 2;
        others[2].at = 1;
        others[3].station = 1;
        others[4].kind = 1;
        others[5].ok = 0;
        others[6].person = "abc";
        const QByteArray first(AuditHash::Size, '\0');
        QSet<QByteArray> hashes{AuditHash::next(first, entry)};
        for (const auto &other : others)
            hashes.insert(AuditHash::next(first, other));
        hashes.insert(AuditHash::next(QByteArray(AuditHash::Size, '\1'), entry));

        QCOMPARE(hashes.size(), others.size() + 2);
    }

    void anEntryGoesWithTheTransactionOfItsCaller()
    {
        const auto done = (*m_file)->maintainNow([](Connection &c) -> Result<> {
            return AuditLog::append(c, {.kind = AuditEvent::Kind::Backup}).and_then([]() -> Result<> {
                return failure({Error::Kind::Invalid, "no", {}});
            });
        });
        QVERIFY(!done);
        QCOMPARE(m_file->value("SELECT count(*) FROM audit").toInt(), 0);

        QVERIFY_OK((*m_file)->writeNow({"test.act", {}}, [](Connection &c) {
            return AuditLog::append(c, {.kind = AuditEvent::Kind::Approval, .person = "Tester"});
        }));
        QCOMPARE(chain().intact, 1);
    }

    void theFileRefusesToChangeOrDeleteAnEntry_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update") << "UPDATE audit SET detail = 'x' WHERE n = 2";
        QTest::newRow("delete") << "DELETE FROM audit WHERE n = 2";
        QTest::newRow("delete all") << "DELETE FROM audit";
        QTest::newRow("replace") << "INSERT OR REPLACE INTO audit SELECT n, at, 'x', station, kind, object, "
                                    "detail, ok, hash FROM audit WHERE n = 2";
    }

    void theFileRefusesToChangeOrDeleteAnEntry()
    {
        QFETCH(QString, sql);
        appendMany(3);
        const QVariant before = all();

        QVERIFY(!run(sql));
        QCOMPARE(all(), before);
        m_file->open(); // the generated triggers are looked at again
        QVERIFY_OK(run("UPDATE meta SET v = 'old' WHERE k = 'generated'"));
        m_file->open(); // and made anew
        QVERIFY(!run(sql));
        QCOMPARE(all(), before);
    }

    void everyKindOfTamperingIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<What>("what");
        QTest::addColumn<qint64>("n");
        const auto row = [](const char *name, const char *sql, What what, qint64 n) {
            QTest::newRow(name) << sql << what << n;
        };
        row("a detail", "UPDATE audit SET detail = 'nothing' WHERE n = 4", What::Changed, 4);
        row("a person", "UPDATE audit SET person = 'other' WHERE n = 1", What::Changed, 1);
        row("a time", "UPDATE audit SET at = at + 1 WHERE n = 9", What::Changed, 9);
        row("a result", "UPDATE audit SET ok = 1 - ok WHERE n = 5", What::Changed, 5);
        row("a hash", "UPDATE audit SET hash = zeroblob(32) WHERE n = 6", What::Changed, 6);
        row("the last hash", "UPDATE audit SET hash = zeroblob(32) WHERE n = 9", What::Changed, 9);
        row("a row deleted", "DELETE FROM audit WHERE n = 3", What::Missing, 3);
        row("the first deleted", "DELETE FROM audit WHERE n = 1", What::Missing, 1);
        row("a row deleted, the rest moved up",
            "DELETE FROM audit WHERE n = 3; UPDATE audit SET n = n - 1 WHERE n > 3",
            What::Changed,
            3);
        row("rows swapped",
            "UPDATE audit SET n = -n WHERE n IN (4, 7); UPDATE audit SET n = 11 + n WHERE n < 0",
            What::Changed,
            4);
        row("the tail removed", "DELETE FROM audit WHERE n > 6", What::Missing, 7);
        row("all removed", "DELETE FROM audit", What::Missing, 1);
        row("a row added behind",
            "INSERT INTO audit SELECT 10, at, person, station, kind, object, detail, ok, hash FROM audit "
            "WHERE n = 9",
            What::Changed,
            10);
        row("the head set back",
            "UPDATE meta SET v = '7 ' || (SELECT lower(hex(hash)) FROM audit WHERE n = 7) WHERE k = 'audit'",
            What::Added,
            8);
        row("the head removed", "DELETE FROM meta WHERE k = 'audit'", What::Added, 1);
    }

    void everyKindOfTamperingIsNamed()
    {
        QFETCH(QString, sql);
        QFETCH(What, what);
        QFETCH(qint64, n);
        appendMany(9);
        for (const char *trigger : {"audit_no_update", "audit_no_delete"})
            QVERIFY_OK(run(QString("DROP TRIGGER %1").arg(trigger)));
        for (const QString &statement : sql.split("; "))
            QVERIFY_OK(run(statement));

        const AuditChain found = chain();

        QVERIFY(found.broken);
        QCOMPARE(found.broken->n, n);
        QCOMPARE(found.broken->what, what);
        QCOMPARE(found.intact, n - 1);
        QVERIFY2(findings().join('\n').contains(QString("entry %1 ").arg(n)),
                 qPrintable(findings().join('\n')));
    }

    void anEntryWithAHashOfItsOwnBreaksTheNext()
    {
        appendMany(9);
        QVERIFY_OK(run("DROP TRIGGER audit_no_update"));
        const QByteArray previous = m_file->value("SELECT hash FROM audit WHERE n = 4").toByteArray();
        const auto at = m_file->value("SELECT at FROM audit WHERE n = 5").toLongLong();
        const auto station = m_file->value("SELECT station FROM audit WHERE n = 5").toLongLong();
        const QByteArray forged = AuditHash::next(
            previous,
            {.n = 5, .at = at, .person = "forged", .station = station, .kind = 7, .object = "o5", .ok = 1});
        QVERIFY_OK(run(QString("UPDATE audit SET person = 'forged', detail = '', hash = x'%1' WHERE n = 5")
                           .arg(QString::fromLatin1(forged.toHex()))));

        QCOMPARE(chain().broken->n, 6);
    }

    void triggersThatAreGoneAreNamed()
    {
        QVERIFY_OK(run("DROP TRIGGER audit_no_delete"));
        QCOMPARE(findings().size(), 1);
        QVERIFY(findings().first().contains("triggers"));
    }

    void theWalkTellsHowFarItIsAndCanBeStopped()
    {
        appendMany(9000);
        qint64 told = 0;
        const auto whole = (*m_file)->readNow([&](Connection &c) {
            return AuditLog::verify(c, [&](qint64 done, qint64 all) {
                told = done;
                return all == 9000;
            });
        });
        QVERIFY_OK(whole);
        QVERIFY(told > 0 && told < 9000);

        const auto stopped = (*m_file)->readNow(
            [](Connection &c) { return AuditLog::verify(c, [](qint64, qint64) { return false; }); });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

private:
    void append(const AuditEvent &event)
    {
        QVERIFY_OK((*m_file)->maintainNow([&](Connection &c) { return AuditLog::append(c, event); }));
    }

    void appendMany(int count)
    {
        QVERIFY_OK((*m_file)->maintainNow([count](Connection &c) -> Result<> {
            for (int i = 1; i <= count; ++i) {
                const AuditEvent event{
                    AuditEvent::Kind::Export, "Tester", QString("o%1").arg(i), QString("d%1").arg(i)};
                if (auto done = AuditLog::append(c, event); !done)
                    return done;
            }
            return {};
        }));
    }

    Result<> run(const QString &sql)
    {
        return (*m_file)->maintainNow([&](Connection &c) -> Result<> {
            const auto done = c.run(sql);
            return done ? Result<>{} : failure(done.error());
        });
    }

    QVariant all()
    {
        return m_file->value("SELECT group_concat(n || person || detail || hex(hash)) FROM audit");
    }

    AuditChain chain()
    {
        const auto found = (*m_file)->readNow([](Connection &c) { return AuditLog::verify(c); });
        return found ? *found : AuditChain{-1, {}};
    }

    QStringList findings()
    {
        const auto found = (*m_file)->readNow([](Connection &c) { return AuditLog::findings(c); });
        return found ? *found : QStringList{found.error().message};
    }
};

TEST_WITHOUT_WIDGETS(tst_AuditLog)
#include "tst_auditlog.moc"
