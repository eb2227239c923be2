// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/digest.h"

#include "models/storage/integrity.h"
#include "models/storage/schemaregistry.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

/// Equal content, equal digest - and no other.
class tst_Digest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_file = std::make_unique<TestDatabase>(); }
    void cleanup() { m_file.reset(); }

    void everySyncedTableHasOne()
    {
        const auto digest = (*m_file)->readNow([](Connection &c) { return Digest::of(c); });

        QVERIFY_OK(digest);
        QCOMPARE(digest->tables.size(), SchemaRegistry::syncedTables().size());
        for (const QByteArray &table : digest->tables)
            QCOMPARE(table.size(), 32);
    }

    void equalContentOnAnotherWayIsEqual()
    {
        TestDatabase other;
        add(*m_file, 1, "A");
        add(*m_file, 2, "C");
        add(other, 2, "B");
        add(other, 1, "A");
        add(other, 3, "gone");
        QVERIFY_OK(other.act("UPDATE section SET name = 'C' WHERE id = 2"));
        QVERIFY_OK(other.act("UPDATE section SET _x = 1 WHERE id = 3"));

        QCOMPARE(m_file->digest(), other.digest());
    }

    void everySyncedColumnCounts()
    {
        add(*m_file, 1, "A");
        for (const auto &column : SchemaRegistry::table("section")->columns) {
            const QByteArray before = m_file->digest();
            QVERIFY_OK(m_file->act(QString("UPDATE section SET %1 = 'changed'").arg(column.name)));
            QVERIFY2(m_file->digest() != before, qPrintable(column.name));
        }
    }

    void similarValuesDiffer_data()
    {
        QTest::addColumn<QVariant>("one");
        QTest::addColumn<QVariant>("other");
        QTest::newRow("null and empty") << QVariant() << QVariant("");
        QTest::newRow("zero and null") << QVariant("0") << QVariant();
        QTest::newRow("bytes and text") << QVariant(QByteArray("A\0", 2)) << QVariant("A");
        QTest::newRow("blank") << QVariant("A") << QVariant("A ");
    }

    void similarValuesDiffer()
    {
        QFETCH(QVariant, one);
        QFETCH(QVariant, other);
        TestDatabase second;
        add(*m_file, 1, one);
        add(second, 1, other);

        QVERIFY(m_file->digest() != second.digest());
    }

    void aValueThatMovesToTheNextColumnDiffers()
    {
        TestDatabase other;
        add(*m_file, 1, "x");
        add(other, 1, QVariant());
        QVERIFY_OK(other.act("UPDATE section SET code = 'x'"));

        QVERIFY(m_file->digest() != other.digest());
    }

    void neitherRebuildNorReopeningNorACopyChangesIt()
    {
        add(*m_file, 1, "A");
        const QByteArray before = m_file->digest();

        QVERIFY_OK((*m_file)->maintainNow([](Connection &c) { return Integrity::rebuild(c); }));
        QCOMPARE(m_file->digest(), before);
        m_file->open();
        QCOMPARE(m_file->digest(), before);

        const QString target = m_file->filePath("copy.jieban");
        QVERIFY_OK((*m_file)->saveCopyNow(target));
        auto copy = Database::open(target, {.readOnly = true});
        QVERIFY_OK(copy);
        QCOMPARE((*copy)->readNow([](Connection &c) { return Digest::of(c); })->all, before);
    }

private:
    static void add(TestDatabase &file, int id, const QVariant &name)
    {
        QVERIFY_OK(file.act("INSERT INTO section (id, scope, name) VALUES (?, 0, ?)", {id, name}));
    }

    std::unique_ptr<TestDatabase> m_file;
};

TEST_WITHOUT_WIDGETS(tst_Digest)
#include "tst_digest.moc"
