// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placeimport.h"

#include "tests/models/places/placetables.h"

using namespace PlaceTables;

namespace {
/// Rows of which the second, or both, are rejected.
struct BadRow
{
    const char *name;
    const char *rows;
    const char *column;
    const char *reason;
    bool both = false;

    QList<int> rejected() const { return both ? QList<int>{2, 3} : QList<int>{3}; }
};

constexpr BadRow BadRows[] = {
    {"level", "city,3601,市,\nvillage,360103,村,3601", "level", "is not a level"},
    {"building here", "city,3601,市,\nbuilding,3601030010010001,楼,3601", "level", "is not a level"},
    {"city length", "city,3601,市,\ncity,36,市,", "code", "4 digits, or 6"},
    {"city of 6", "city,3601,市,\ncity,360103,市,", "code", "end in 00"},
    {"district length", "city,3601,市,\ndistrict,3601031,区,3601", "code", "6 digits"},
    {"street length", "city,3601,市,\nstreet,36010300,街,3601", "code", "9 digits"},
    {"community length", "city,3601,市,\ncommunity,36010300100,社,3601", "code", "12 digits"},
    {"area length", "city,3601,市,\narea,3601030010010001,片,360103001001", "code", "15 digits"},
    {"area without a community", "city,3601,市,\narea,7,片,", "code", "15 digits"},
    {"letters", "city,3601,市,\ndistrict,36010X,区,3601", "code", "digits only"},
    {"no code", "city,3601,市,\ndistrict,,区,3601", "code", "missing"},
    {"no name", "city,3601,市,\ndistrict,360103, ,3601", "name", "missing"},
    {"twice", "city,3601,市,\ncity,3601,市,", "code", "Row 2 has the same code"},
    {"unknown parent", "city,3601,市,\ndistrict,360103,区,3602", "parent_code", "No place has the code 3602"},
    {"orphan", "city,3601,市,\ncommunity,360103001001,社,", "parent_code", "needs the code"},
    {"wrong level above", "city,3601,市,\nstreet,360103001,街,3601", "parent_code", "level right above"},
    {"loop", "district,360103,区,360103001\nstreet,360103001,街,360103", "parent_code", "in a loop", true},
    {"its own parent", "city,3601,市,\ndistrict,360103,区,360103", "parent_code", "in a loop"},
    {"below a bad row",
     "street,360103001,街,360103\ndistrict,360103,,",
     "parent_code",
     "row 3 is rejected",
     true},
};
} // namespace

/// What a table of places says wrongly is named by row and column.
class tst_PlaceRejects : public QObject
{
    Q_OBJECT

private slots:
    void aBadRowIsNamed_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QList<int>>("rejectedRows");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("reason");
        for (const BadRow &row : BadRows)
            QTest::newRow(row.name) << QByteArray(row.rows) << row.rejected() << row.column << row.reason;
    }

    void aBadRowIsNamed()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QList<int>, rejectedRows);

        const auto plan = planned("level,code,name,parent_code\n" + rows + '\n');

        QList<int> found;
        for (const auto &rejected : plan.report.rejected())
            found << int(rejected.row);
        QCOMPARE(found, rejectedRows);
        QTEST(plan.report.rejected().first().column, "column");
        QFETCH(QString, reason);
        QVERIFY2(plan.report.rejected().first().reason.contains(reason),
                 qPrintable(plan.report.rejected().first().reason));
        QCOMPARE(plan.steps.size(), plan.report.read - rejectedRows.size());
    }

    void aBadBuildingIsNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::newRow("length") << QByteArray("12345,楼,360103001001,,") << "code";
        QTest::newRow("unknown community") << QByteArray("1,楼,360103001009,,") << "community_code";
        QTest::newRow("a street above") << QByteArray("1,楼,360103001,,") << "code"; // 13 digits
        QTest::newRow("a street above a whole code")
            << QByteArray("3601030010010001,楼,360103001,,") << "community_code";
        QTest::newRow("no community") << QByteArray("1,楼,,,") << "community_code";
        QTest::newRow("households") << QByteArray("1,楼,360103001001,,many") << "households";
        QTest::newRow("fewer than none") << QByteArray("1,楼,360103001001,,-3") << "households";
        QTest::newRow("half a household") << QByteArray("1,楼,360103001001,,1.5") << "households";
    }

    void aBadBuildingIsNamed()
    {
        QFETCH(QByteArray, row);
        DividedFile file;

        const auto plan = planned("code,name,community_code,leader,households\n" + row + '\n',
                                  PlaceImport::Table::Buildings,
                                  stored(file));

        QCOMPARE(plan.report.rejected().size(), 1);
        QTEST(plan.report.rejected().first().column, "column");
    }

    void aTableWithoutItsColumnsIsRefused()
    {
        const auto table = TableReader::fromBytes("code,name\n1,2\n");
        QVERIFY(!PlaceImport::plan(*table, ColumnMap(), PlaceImport::Table::Divisions, {}));
    }
};

TEST_WITHOUT_WIDGETS(tst_PlaceRejects)
#include "tst_placerejects.moc"
