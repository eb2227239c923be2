// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sealing.h"

#include "models/storage/integrity.h"
#include "models/storage/recorder.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

#include <QSqlQuery>

namespace {
struct SealedColumn
{
    QString table;
    QString column;
};

QList<SealedColumn> allSealed()
{
    QList<SealedColumn> all;
    for (const auto &table : SchemaRegistry::syncedTables()) {
        for (const QString &column : table.sealedColumns())
            all.append({table.name, column});
    }
    return all;
}
} // namespace

/// Personal columns take sealed values and nothing else.
class tst_Sealing : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_file = std::make_unique<TestDatabase>(); }
    void cleanup() { m_file.reset(); }

    void aPlainValueIsRefused_data() { sealedColumns(); }
    void aPlainValueIsRefused()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        for (const char *plain : {"'欧阳小满'", "x'00ff'", "12345", "1.5", "zeroblob(40)"}) {
            const auto inserted = insert(table, column, plain);
            QVERIFY2(!inserted, plain);
            QVERIFY2(inserted.error().detail.contains("sealed"), qPrintable(inserted.error().detail));
        }
        QVERIFY_OK(insert(table, column, "seal('欧阳小满')"));
        for (const char *plain : {"'x'", "x'00'", "7"})
            QVERIFY2(!m_file->act(QString("UPDATE %1 SET %2 = %3").arg(table, column, plain)), plain);
        QCOMPARE(m_file->value(QString("SELECT unseal(%2) FROM %1").arg(table, column)),
                 QVariant("欧阳小满"));
    }

    void nothingStaysNothing_data() { sealedColumns(); }
    void nothingStaysNothing()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        for (const char *nothing : {"NULL", "''", "seal(NULL)", "seal('')"})
            QVERIFY_OK(insert(table, column, nothing));

        QCOMPARE(m_file->value(QString("SELECT count(*) FROM %1 WHERE %2 IS NULL").arg(table, column)),
                 QVariant(2));
        QCOMPARE(m_file->value(QString("SELECT count(*) FROM %1 WHERE length(%2) > 0").arg(table, column)),
                 QVariant(0));
        QCOMPARE(m_file->value(QString("SELECT count(*) FROM %1 WHERE unseal(%2) = ''").arg(table, column)),
                 QVariant(2));
    }

    void draftsAreGuardedToo()
    {
        for (const auto &[table, column] : SchemaRegistry::sealedLocalColumns())
            QCOMPARE(table + '.' + column, QString("draft.fields"));
        const auto keep = [this](const char *value) {
            return (*m_file)->maintainNow([value](Connection &c) {
                return c.execute(
                    QString("INSERT OR REPLACE INTO draft (form, at, fields) VALUES ('f', 1, %1)")
                        .arg(value));
            });
        };
        QVERIFY(!keep("'{}'"));
        QVERIFY_OK(keep("seal('{}')"));
    }

    void wholeValuesAreFoundByTheIndex()
    {
        QVERIFY_OK(insert("complaint", "phone", "seal('10012345678')"));
        QVERIFY_OK(insert("complaint", "phone", "seal('10087654321')"));

        QCOMPARE(m_file->value("SELECT count(*) FROM complaint WHERE phone = seal('10012345678')"),
                 QVariant(1));
        const auto plan = (*m_file)->readNow([](Connection &c) -> Result<QString> {
            auto query = c.run("EXPLAIN QUERY PLAN SELECT id FROM complaint "
                               "WHERE phone = seal(?) AND received >= 0 AND _x = 0",
                               {"10012345678"});
            return query && query->next() ? Result<QString>(query->value(3).toString()) : QString();
        });
        QVERIFY2(plan->contains("complaint_phone (phone=?"), qPrintable(*plan));
    }

    void theCheckNamesWhatIsPlainAllTheSame()
    {
        QVERIFY_OK((*m_file)->maintainNow(
            [](Connection &c) { return c.runAll({"DROP TRIGGER complaint_sealed"}); }));
        QVERIFY_OK(insert("complaint", "respondent", "'欧阳小满'"));

        const auto findings = (*m_file)->readNow([](Connection &c) { return Integrity({}).findings(c); });

        QCOMPARE(findings->size(), 1);
        QVERIFY(findings->first().startsWith("complaint.respondent: personal data that are not sealed"));
    }

    void bytesAreNotSealedTwice() { QVERIFY(!insert("complaint", "phone", "seal(seal('x'))")); }

    void whatAnotherKeySealedIsAnError()
    {
        KeyRing other;
        other.open(QByteArray(KeyRing::KeyBytes, 'o'));
        QVERIFY_OK(m_file->act("INSERT INTO section (id, scope) VALUES (1, 0)"));

        const auto read = (*m_file)->readNow(
            [&](Connection &c) { return c.value("SELECT unseal(?)", {*other.seal("欧阳小满")}); });

        QVERIFY(!read);
        QVERIFY(!(*m_file)->readNow([](Connection &c) { return c.value("SELECT unseal('plain')"); }));
    }

    void everyFunctionFailsWithoutTheKey_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *function : {"unseal", "name_keys", "phone_keys", "address_keys"})
            QTest::newRow(function) << QString("SELECT %1(phone) FROM complaint").arg(function);
        QTest::newRow("seal") << "SELECT seal('x')";
        QTest::newRow("equality") << "SELECT count(*) FROM complaint WHERE phone = seal('10012345678')";
    }
    void everyFunctionFailsWithoutTheKey()
    {
        QFETCH(QString, sql);
        QVERIFY_OK(insert("complaint", "phone", "seal('10012345678')"));
        QVERIFY_OK((*m_file)->readNow([&](Connection &c) { return c.value(sql); }));

        (*m_file)->keys().close();

        QVERIFY(!(*m_file)->readNow([&](Connection &c) { return c.value(sql); }));
    }

private:
    static void sealedColumns()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        for (const auto &[table, column] : allSealed())
            QTest::newRow(qPrintable(table + '.' + column)) << table << column;
    }

    Result<> insert(const QString &table, const QString &column, const char *value)
    {
        const QString sql =
            QString("INSERT INTO %1 (id, scope, %2) VALUES (?, 0, %3)").arg(table, column, value);
        return (*m_file)->writeNow({"test.add", {}},
                                   [sql](Connection &c) { return c.execute(sql, {c.recorder().newId()}); });
    }

    std::unique_ptr<TestDatabase> m_file;
};

TEST_WITHOUT_WIDGETS(tst_Sealing)
#include "tst_sealing.moc"
