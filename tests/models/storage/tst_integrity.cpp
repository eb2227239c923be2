// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/integrity.h"

#include "models/storage/recorder.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

/// Every statement about the content fires on a file that breaks it, and on no other.
class tst_Integrity : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_file = std::make_unique<TestDatabase>();
        QVERIFY_OK(m_file->act("INSERT INTO section (id, scope, name) VALUES (1, 0, 'A')"));
        QVERIFY_OK(m_file->act("UPDATE section SET name = 'B'"));
        QVERIFY_OK(m_file->act("UPDATE section SET name = 'C', code = 'D'"));
    }
    void cleanup() { m_file.reset(); }

    void aSoundFileHasNoFindings() { QCOMPARE(findings(), QStringList()); }

    void aBrokenFileIsFound_data()
    {
        QTest::addColumn<QString>("breaking");
        QTest::addColumn<QString>("finding");
        QTest::newRow("author") << "DELETE FROM change WHERE h = (SELECT max(h) FROM change)"
                                << "a change without its author";
        QTest::newRow("birth") << "DELETE FROM change WHERE h = (SELECT min(h) FROM change)"
                               << "a birth without its change";
        QTest::newRow("clock") << "UPDATE sync_cell SET h = h + 1 WHERE col = 3"
                               << "a cell clock without its change";
        QTest::newRow("latest") << "DELETE FROM change_cell WHERE h = (SELECT max(h) FROM change)"
                                << "a cell clock without its change";
        QTest::newRow("older clock")
            << "UPDATE sync_cell SET h = (SELECT min(c.h) FROM change_cell c WHERE c.col = 3) WHERE col = 3"
            << "a cell whose clock is not its latest change";
        QTest::newRow("row") << "DELETE FROM change_born"
                             << "section: a row no change made";
        QTest::newRow("range") << "UPDATE change_born SET first = 5, last = 9"
                               << "section: a row no change made";
        QTest::newRow("undeclared table") << "CREATE TABLE secret (x)"
                                          << "table secret is neither";
        QTest::newRow("undeclared column") << "ALTER TABLE section ADD COLUMN secret"
                                           << "table section differs";
        QTest::newRow("missing table") << "DROP TABLE workday"
                                       << "table workday is missing";
    }

    void aBrokenFileIsFound()
    {
        QFETCH(QString, breaking);
        QFETCH(QString, finding);
        QVERIFY_OK((*m_file)->maintainNow([breaking](Connection &c) -> Result<> {
            const auto done = c.run(breaking);
            return done ? Result<>{} : failure(done.error());
        }));

        const QString found = findings().join('\n');

        QVERIFY2(found.contains(finding), qPrintable(found));
    }

    void theFeaturesInvariantsAreLookedAt()
    {
        const Integrity own(
            QList<Invariant>{{"a section called C", "SELECT id FROM section WHERE name = 'C'"}});

        const auto found = (*m_file)->readNow([&](Connection &c) { return own.findings(c); });

        QVERIFY_OK(found);
        QCOMPARE(*found, QStringList{"a section called C: 1"});
    }

    void aWrongInvariantIsAnError()
    {
        const auto found = (*m_file)->readNow([](Connection &c) {
            return Integrity(QList<Invariant>{{"x", "SELECT nothing"}}).findings(c);
        });

        QVERIFY(!found);
    }

    void manyViolationsAreCounted()
    {
        const auto found = (*m_file)->readNow([](Connection &c) {
            return Integrity(QList<Invariant>{
                                 {"many",
                                  "WITH n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
                                  "SELECT i FROM n"}})
                .findings(c);
        });

        QVERIFY_OK(found);
        QVERIFY(found->first().endsWith("… (500)"));
    }

private:
    QStringList findings()
    {
        const auto found =
            (*m_file)->readNow([](Connection &c) { return Integrity(QList<Invariant>()).findings(c); });
        return found ? *found : QStringList(found.error().detail);
    }

    std::unique_ptr<TestDatabase> m_file;
};

TEST_WITHOUT_WIDGETS(tst_Integrity)
#include "tst_integrity.moc"
