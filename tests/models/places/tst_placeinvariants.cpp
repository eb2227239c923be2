// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placerepository.h"

#include "models/places/placestore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

namespace {
struct BrokenPlace
{
    const char *name;
    const char *breaking;
    const char *finding;
};

constexpr BrokenPlace BrokenPlaces[] = {
    {"community without a street",
     "UPDATE place SET parent = NULL WHERE level = 4",
     "a place that hangs nowhere: 360103001001"},
    {"parent that is not there", "UPDATE place SET parent = 7 WHERE level = 2", "a place that hangs nowhere"},
    {"deleted parent", "UPDATE place SET _x = 1 WHERE level = 1", "a place that hangs nowhere"},
    {"level left out",
     "UPDATE place SET parent = (SELECT id FROM place WHERE level = 1) WHERE level = 3",
     "a place below one of the wrong level: 360103001"},
    {"upside down",
     "UPDATE place SET parent = (SELECT id FROM place WHERE level = 6) WHERE level = 5",
     "a place below one of the wrong level"},
    {"its own parent",
     "UPDATE place SET parent = id WHERE level = 2",
     "a place that contains itself: 360103"},
    {"a longer loop",
     "UPDATE place SET parent = (SELECT id FROM place WHERE level = 4) WHERE level = 2",
     "a place that contains itself: 360103, 360103001, 360103001001"},
    {"code too short", "UPDATE place SET code = '36010300' WHERE level = 3", "no code of their level"},
    {"code with a letter", "UPDATE place SET code = '36010X' WHERE level = 2", "no code of their level"},
    {"no code", "UPDATE place SET code = NULL WHERE level = 2", "no code of their level"},
    {"no such level", "UPDATE place SET level = 9 WHERE level = 1", "no code of their level"},
    {"the same code",
     "UPDATE place SET code = '3601030010010001' WHERE level = 6",
     "a code of two places: 3601030010010001"},
    {"the same number", "UPDATE place SET no = 1 WHERE level = 6", "a number of two places: 1"},
    {"dates",
     "UPDATE place SET valid_to = '2000-12-31' WHERE level = 4",
     "a place that ends before it begins: 360103001001"},
};
} // namespace

/// What `check` says of places: nothing of sound ones, and each kind of damage by its name.
class tst_PlaceInvariants : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_file = std::make_unique<TestDatabase>();
        take("level,code,name,parent_code,valid_from,valid_to\n"
             "city,3601,南昌市,,,\n"
             "district,360103,西湖区,3601,2000-01-01,\n"
             "street,360103001,南浦街道,360103,,\n"
             "community,360103001001,甲社区,360103001,2001-01-01,2030-01-01\n"
             "area,1,一片,360103001001,,\n",
             PlaceImport::Table::Divisions);
        take("code,name,community_code\n1,1号楼,360103001001001\n2,2号楼,360103001001\n",
             PlaceImport::Table::Buildings);
    }
    void cleanup() { m_file.reset(); }

    void soundPlacesHaveNoFindings() { QCOMPARE(findings(), QStringList()); }

    void aBrokenPlaceIsFound_data()
    {
        QTest::addColumn<QString>("breaking");
        QTest::addColumn<QString>("finding");
        for (const BrokenPlace &row : BrokenPlaces)
            QTest::newRow(row.name) << QString(row.breaking) << QString(row.finding);
    }

    void aBrokenPlaceIsFound()
    {
        QFETCH(QString, breaking);
        QFETCH(QString, finding);
        QVERIFY_OK(m_file->act(breaking));

        const QString found = findings().join('\n');

        QVERIFY2(found.contains(finding), qPrintable(found));
    }

private:
    void take(const QByteArray &csv, PlaceImport::Table kind)
    {
        const auto table = TableReader::fromBytes(csv);
        QVERIFY_OK(table);
        const auto done = (*m_file)->writeNow({"test.import", {}}, [&](Connection &c) {
            return PlaceRepository(c)
                .all()
                .and_then([&](const QList<Place> &all) {
                    return PlaceImport::plan(*table, ColumnMap(), kind, all);
                })
                .and_then([&](const PlaceImport::Plan &plan) { return PlaceStore::store(c, plan); });
        });
        QVERIFY_OK(done);
    }

    QStringList findings()
    {
        const auto found = (*m_file)->readNow(
            [](Connection &c) { return Integrity(PlaceRepository::invariants()).findings(c); });
        return found ? *found : QStringList(found.error().detail);
    }

    std::unique_ptr<TestDatabase> m_file;
};

TEST_WITHOUT_WIDGETS(tst_PlaceInvariants)
#include "tst_placeinvariants.moc"
