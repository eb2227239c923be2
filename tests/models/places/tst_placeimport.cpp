// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placeimport.h"

#include "tests/models/places/placetables.h"

using namespace PlaceTables;

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
        DividedFile file;

        const auto again = planned(Divisions, PlaceImport::Table::Divisions, stored(file));

        QCOMPARE(again.report.unchanged, 5);
        QCOMPARE(again.steps.size(), 0);
    }

    void aNewNameIsAnUpdateThatKeepsTheRest()
    {
        DividedFile file;
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
        DividedFile file;
        imported(file, "code,name,community_code\n7,7号楼,360103001002\n", PlaceImport::Table::Buildings);

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
        imported(file, "level,code,name,parent_code\ncity,3601,南昌市,\n");
        const qint64 station = file.value("SELECT v FROM meta WHERE k = 'station'").toLongLong();
        QVERIFY_OK(file.act("UPDATE place SET no = ?", {((station + 1) << 15) - 1}));

        imported(file, "level,code,name,parent_code\ndistrict,360103,西湖区,\n");

        QCOMPARE(file.value("SELECT max(no) >> 15 FROM place").toLongLong(), station + 1);
    }

    void aBuildingMayHaveItsOwnNumberOrAWholeCode()
    {
        DividedFile file;

        const auto plan = imported(file,
                                   "code,name,community_code,leader,households\n"
                                   "12,12号楼,360103001001,李群,48\n"
                                   "3601030010020003,3号楼,,,\n",
                                   PlaceImport::Table::Buildings);

        QCOMPARE(plan.report.rejected().size(), 0);
        const Place first = stored(file)[5];
        QCOMPARE(first.code, "3601030010010012");
        QCOMPARE(first.leader, "李群");
        QCOMPARE(first.households, 48);
        QCOMPARE(stored(file)[6].parent, stored(file)[4].id);
    }

    void anAreaLiesBetweenCommunityAndBuilding()
    {
        DividedFile file;

        const auto areas = imported(file,
                                    "level,code,name,parent_code\n"
                                    "area,7,七片,360103001001\n"
                                    "area,360103001001008,八片,\n",
                                    PlaceImport::Table::Divisions);
        imported(
            file, "code,name,community_code\n12,12号楼,360103001001007\n", PlaceImport::Table::Buildings);

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
        DividedFile file;
        imported(file, "level,code,name,parent_code\narea,7,七片,360103001001\n");
        imported(
            file, "code,name,community_code\n12,12号楼,360103001001007\n", PlaceImport::Table::Buildings);

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
        DividedFile file;
        imported(file,
                 "code,name,community_code,leader,households\n12,12号楼,360103001001,李群,48\n",
                 PlaceImport::Table::Buildings);

        const auto plan = imported(
            file, "code,name,community_code\n12,十二号楼,360103001001\n", PlaceImport::Table::Buildings);

        QCOMPARE(plan.report.updated, 1);
        QCOMPARE(stored(file)[5].leader, "李群");
        QCOMPARE(stored(file)[5].households, 48);
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
