// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schemaregistry.h"

#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

#include <QRegularExpression>

/// Every column says whether it is personal.
class tst_SchemaRegistry : public QObject
{
    Q_OBJECT

    using Holds = SchemaRegistry::Column::Holds;

private slots:
    void everyTextColumnIsDeclaredSealedOrOpen_data()
    {
        QTest::addColumn<QString>("table");
        for (const auto &table : SchemaRegistry::syncedTables())
            QTest::newRow(qPrintable(table.name)) << table.name;
    }
    void everyTextColumnIsDeclaredSealedOrOpen()
    {
        QFETCH(QString, table);
        for (const auto &column : SchemaRegistry::table(table)->columns) {
            const QString type = m_file.value(typeOf(table, column.name)).toString();
            QVERIFY2((type == "TEXT") == (column.holds != Holds::Number),
                     qPrintable(QString("%1.%2 is %3: mark a text with * (personal, sealed) or ' (open)")
                                    .arg(table, column.name, type)));
        }
    }

    void thesePersonalColumnsAreSealed()
    {
        const auto *complaint = SchemaRegistry::table("complaint");
        QCOMPARE(complaint->sealedColumns(),
                 QStringList({"reporter", "phone", "address", "respondent", "id_number"}));
        QCOMPARE(SchemaRegistry::table("attachment")->sealedColumns(), QStringList({"name", "note"}));
        QCOMPARE(SchemaRegistry::table("saved_filter")->sealedColumns(), QStringList{"settings"});
    }

    void noSearchIndexHoldsWordsOfASealedColumn()
    {
        for (const auto &table : SchemaRegistry::syncedTables()) {
            for (const QString &column : table.sealedColumns()) {
                for (const QString &expression : table.searchable) {
                    const QRegularExpression reads("\\b" + column + "\\b");
                    const QRegularExpression keyed("^(name|phone|address)_keys\\(%1\\." + column + "\\)$");
                    QVERIFY2(!reads.match(expression).hasMatch() || keyed.match(expression).hasMatch(),
                             qPrintable(expression));
                }
            }
        }
    }

    void noIndexOfTheSchemaReadsInsideASealedColumn()
    {
        // Whole sealed values may be indexed; an expression over them would be computed on bytes.
        const QString indexes = m_file
                                    .value("SELECT group_concat(sql, ' ') FROM sqlite_schema "
                                           "WHERE type = 'index' AND tbl_name = 'complaint'")
                                    .toString();
        QVERIFY(indexes.contains("complaint_phone"));
        QVERIFY(!indexes.contains("substr") && !indexes.contains("lower("));
    }

private:
    static QString typeOf(const QString &table, const QString &column)
    {
        return QString("SELECT type FROM pragma_table_info('%1') WHERE name = '%2'").arg(table, column);
    }

    TestDatabase m_file;
};

TEST_WITHOUT_WIDGETS(tst_SchemaRegistry)
#include "tst_schemaregistry.moc"
