// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placeimport.h"

#include "models/places/placerepository.h"
#include "models/places/placestore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

namespace {
const QByteArray Divisions("level,code,name,parent_code\n"
                           "community,360103001001,甲社区,360103001\n" // a child before its parents
                           "street,360103001,南浦街道,360103\n"
                           "district,360103,西湖区,3601\n"
                           "city,3601,南昌市,\n"
                           "community,360103001002,乙社区,360103001\n");

PlaceImport::Plan planned(const QByteArray &csv,
                          PlaceImport::Table kind = PlaceImport::Table::Divisions,
                          const QList<Place> &existing = {})
{
    const auto table = TableReader::fromBytes(csv);
    Q_ASSERT(table);
    const auto plan = PlaceImport::plan(*table, ColumnMap(), kind, existing);
    Q_ASSERT(plan);
    return *plan;
}

QList<Place> stored(TestDatabase &file)
{
    return *file->readNow([](Connection &c) { return PlaceRepository(c).all(); });
}

void store(TestDatabase &file, const PlaceImport::Plan &plan)
{
    QVERIFY_OK(
        file->writeNow({"test.import", {}}, [&](Connection &c) { return PlaceStore::store(c, plan); }));
}
} // namespace

/// What a table of places would change, and that storing does exactly that.
class tst_PlaceImport : public QObject
{
    Q_OBJECT

private slots:
    void rowsMayComeInAnyOrder()
    {
        TestDatabase file;
        const auto plan = planned(Divisions);

        store(file, plan);

        QCOMPARE(plan.report.inserted, 5);
        const QList<Place> places = stored(file);
        QCOMPARE(places.size(), 5);
        QCOMPARE(places[0].name, "南昌市");
        for (qsizetype i = 1; i < places.size(); ++i)
            QVERIFY(places[i].parent.isValid());
        QCOMPARE(places[4].parent, places[2].id);
    }

    void theSameTableAgainChangesNothing()
    {
        TestDatabase file;
        store(file, planned(Divisions));

        const auto again = planned(Divisions, PlaceImport::Table::Divisions, stored(file));

        QCOMPARE(again.report.unchanged, 5);
        QCOMPARE(again.steps.size(), 0);
    }

    void aNewNameIsAnUpdateThatKeepsTheRest()
    {
        TestDatabase file;
        store(file, planned(Divisions));
        const QList<Place> before = stored(file);

        const auto plan = planned(
            "level,code,name,parent_code\nstreet,360103001,新街道,\n", PlaceImport::Table::Divisions, before);
        store(file, plan);

        QCOMPARE(plan.report.updated, 1);
        const Place after = stored(file)[2];
        QCOMPARE(after.name, "新街道");
        QCOMPARE(after.id, before[2].id);
        QCOMPARE(after.parent, before[2].parent);
        QCOMPARE(after.no, before[2].no);
    }

    void numbersComeFromTheStationsBlockAndScopesFromTheCommunity()
    {
        TestDatabase file;
        store(file, planned(Divisions));
        store(file,
              planned("code,name,community_code\n7,7号楼,360103001002\n",
                      PlaceImport::Table::Buildings,
                      stored(file)));

        const qint64 station = file.value("SELECT v FROM meta WHERE k = 'station'").toLongLong();
        QList<qint64> numbers;
        for (const Place &place : stored(file)) {
            QCOMPARE(place.no >> 15, station);
            QVERIFY(!numbers.contains(place.no));
            numbers << place.no;
        }
        QCOMPARE(file.value("SELECT scope FROM place WHERE level = 6"),
                 file.value("SELECT no FROM place WHERE code = '360103001002'"));
        QCOMPARE(file.value("SELECT count(*) FROM place WHERE level < 6 AND scope <> 0").toInt(), 0);
    }

    void aFullBlockOfNumbersSpillsIntoTheNext()
    {
        TestDatabase file;
        store(file, planned("level,code,name,parent_code\ncity,3601,南昌市,\n"));
        const qint64 station = file.value("SELECT v FROM meta WHERE k = 'station'").toLongLong();
        QVERIFY_OK(file.act("UPDATE place SET no = ?", {((station + 1) << 15) - 1}));

        store(file, planned("level,code,name,parent_code\ndistrict,360103,西湖区,\n"));

        QCOMPARE(file.value("SELECT max(no) >> 15 FROM place").toLongLong(), station + 1);
    }

    void aBadRowIsNamed_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QList<int>>("rejectedRows");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("reason");
        const auto add =
            [](const char *name, const char *rows, QList<int> at, const char *column, const char *reason) {
                QTest::newRow(name) << QByteArray(rows) << at << column << reason;
            };
        const QList<int> second{3};
        add("level", "city,3601,市,\nvillage,360103,村,3601", second, "level", "is not a level");
        add("building here",
            "city,3601,市,\nbuilding,3601030010010001,楼,3601",
            second,
            "level",
            "is not a level");
        add("city length", "city,3601,市,\ncity,36,市,", second, "code", "4 digits, or 6");
        add("city of 6", "city,3601,市,\ncity,360103,市,", second, "code", "end in 00");
        add("district length", "city,3601,市,\ndistrict,3601031,区,3601", second, "code", "6 digits");
        add("street length", "city,3601,市,\nstreet,36010300,街,3601", second, "code", "9 digits");
        add("community length", "city,3601,市,\ncommunity,36010300100,社,3601", second, "code", "12 digits");
        add("area length",
            "city,3601,市,\narea,3601030010010001,片,360103001001",
            second,
            "code",
            "15 digits");
        add("area without a community", "city,3601,市,\narea,7,片,", second, "code", "15 digits");
        add("letters", "city,3601,市,\ndistrict,36010X,区,3601", second, "code", "digits only");
        add("no code", "city,3601,市,\ndistrict,,区,3601", second, "code", "missing");
        add("no name", "city,3601,市,\ndistrict,360103, ,3601", second, "name", "missing");
        add("twice", "city,3601,市,\ncity,3601,市,", second, "code", "Row 2 has the same code");
        add("unknown parent",
            "city,3601,市,\ndistrict,360103,区,3602",
            second,
            "parent_code",
            "No place has the code 3602");
        add("orphan", "city,3601,市,\ncommunity,360103001001,社,", second, "parent_code", "needs the code");
        add("wrong level above",
            "city,3601,市,\nstreet,360103001,街,3601",
            second,
            "parent_code",
            "level right above");
        add("loop",
            "district,360103,区,360103001\nstreet,360103001,街,360103",
            {2, 3},
            "parent_code",
            "in a loop");
        add("its own parent", "city,3601,市,\ndistrict,360103,区,360103", second, "parent_code", "in a loop");
        add("below a bad row",
            "street,360103001,街,360103\ndistrict,360103,,",
            {2, 3},
            "parent_code",
            "row 3 is rejected");
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
        TestDatabase file;
        store(file, planned(Divisions));

        const auto plan = planned("code,name,community_code,leader,households\n" + row + '\n',
                                  PlaceImport::Table::Buildings,
                                  stored(file));

        QCOMPARE(plan.report.rejected().size(), 1);
        QTEST(plan.report.rejected().first().column, "column");
    }

    void aBuildingMayHaveItsOwnNumberOrAWholeCode()
    {
        TestDatabase file;
        store(file, planned(Divisions));

        const auto plan = planned("code,name,community_code,leader,households\n"
                                  "12,12号楼,360103001001,李群,48\n"
                                  "3601030010020003,3号楼,,,\n",
                                  PlaceImport::Table::Buildings,
                                  stored(file));
        store(file, plan);

        QCOMPARE(plan.report.rejected().size(), 0);
        const Place first = stored(file)[5];
        QCOMPARE(first.code, "3601030010010012");
        QCOMPARE(first.leader, "李群");
        QCOMPARE(first.households, 48);
        QCOMPARE(stored(file)[6].parent, stored(file)[4].id);
    }

    void anAreaLiesBetweenCommunityAndBuilding()
    {
        TestDatabase file;
        store(file, planned(Divisions));

        const auto areas = planned("level,code,name,parent_code\n"
                                   "area,7,七片,360103001001\n"
                                   "area,360103001001008,八片,\n",
                                   PlaceImport::Table::Divisions,
                                   stored(file));
        store(file, areas);
        store(file,
              planned("code,name,community_code\n12,12号楼,360103001001007\n",
                      PlaceImport::Table::Buildings,
                      stored(file)));

        QCOMPARE(areas.report.rejected().size(), 0);
        QCOMPARE(stored(file)[5].code, "360103001001007");
        QCOMPARE(stored(file)[5].level, PlaceLevel::Area);
        QCOMPARE(stored(file)[6].parent, stored(file)[3].id);
        QCOMPARE(stored(file)[7].code, "3601030010010012");
        QCOMPARE(stored(file)[7].parent, stored(file)[5].id);
        QCOMPARE(file.value("SELECT count(DISTINCT scope) FROM place WHERE level > 4").toInt(), 1);
        QCOMPARE(file.value("SELECT scope FROM place WHERE level = 5 LIMIT 1"),
                 file.value("SELECT no FROM place WHERE code = '360103001001'"));
    }

    void aBuildingStaysInItsAreaWhenOnlyItsCodeIsGiven()
    {
        TestDatabase file;
        store(file, planned(Divisions));
        store(file,
              planned("level,code,name,parent_code\narea,7,七片,360103001001\n",
                      PlaceImport::Table::Divisions,
                      stored(file)));
        store(file,
              planned("code,name,community_code\n12,12号楼,360103001001007\n",
                      PlaceImport::Table::Buildings,
                      stored(file)));

        const auto plan = planned("code,name,community_code\n3601030010010012,12号楼,\n",
                                  PlaceImport::Table::Buildings,
                                  stored(file));

        QCOMPARE(plan.report.unchanged, 1);
    }

    void theColumnsOrTheMapSayWhichTableItIs()
    {
        using PlaceImport::Table;
        const auto map =
            ColumnMap::fromJson(R"({"columns": {"code": "楼号", "name": "楼名", "community_code": "社区"}})");
        QVERIFY_OK(map);

        QCOMPARE(PlaceImport::tableOf({"code", "name", "community_code"}, ColumnMap()), Table::Buildings);
        QCOMPARE(PlaceImport::tableOf({"level", "code", "name", "parent_code"}, ColumnMap()),
                 Table::Divisions);
        QCOMPARE(PlaceImport::tableOf({"楼号", "楼名", "社区"}, *map), Table::Buildings);
        QCOMPARE(PlaceImport::tableOf({"楼号", "楼名", "社区"}, ColumnMap()), Table::Divisions);
    }

    void columnsATableLacksStayAsTheyAre()
    {
        TestDatabase file;
        store(file, planned(Divisions));
        store(file,
              planned("code,name,community_code,leader,households\n12,12号楼,360103001001,李群,48\n",
                      PlaceImport::Table::Buildings,
                      stored(file)));

        const auto plan = planned("code,name,community_code\n12,十二号楼,360103001001\n",
                                  PlaceImport::Table::Buildings,
                                  stored(file));
        store(file, plan);

        QCOMPARE(plan.report.updated, 1);
        QCOMPARE(stored(file)[5].leader, "李群");
        QCOMPARE(stored(file)[5].households, 48);
    }

    void aTableWithoutItsColumnsIsRefused()
    {
        const auto table = TableReader::fromBytes("code,name\n1,2\n");
        QVERIFY(!PlaceImport::plan(*table, ColumnMap(), PlaceImport::Table::Divisions, {}));
    }

    void theRealDivisionsOfADistrictComeIn()
    {
        const QString path = QStringLiteral(SOURCE_ROOT) + "/../shared/data/xihu_nanchang_divisions.csv";
        if (!QFile::exists(path))
            QSKIP("the table is not here");
        TestDatabase file;
        const auto table = TableReader::open(path);
        QVERIFY_OK(table);

        const auto plan = PlaceImport::plan(*table, ColumnMap(), PlaceImport::Table::Divisions, {});
        QVERIFY_OK(plan);
        store(file, *plan);

        QCOMPARE(plan->report.rejected().size(), 0);
        QCOMPARE(file.value("SELECT count(*) FROM place WHERE level = 2").toInt(), 1);
        QCOMPARE(file.value("SELECT count(*) FROM place WHERE level = 3").toInt(), 10);
        QCOMPARE(file.value("SELECT count(*) FROM place WHERE level = 4").toInt(), 172);
    }
};

TEST_WITHOUT_WIDGETS(tst_PlaceImport)
#include "tst_placeimport.moc"
