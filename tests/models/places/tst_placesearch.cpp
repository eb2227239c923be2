// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placedirectory.h"
#include "models/places/placerepository.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

/// A clerk types a place as he heard it and finds it.
class tst_PlaceSearch : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_file;

    QStringList found(const QString &typed)
    {
        const auto answers =
            (*m_file)->readNow([&](Connection &c) { return PlaceDirectory::search(c, typed, 30); });
        QStringList paths;
        for (const auto &one : answers.value_or(QList<PlaceDirectory::Found>()))
            paths << one.path;
        return paths;
    }

private slots:
    void initTestCase()
    {
        m_file = std::make_unique<TestDatabase>();
        QVERIFY_OK((*m_file)->writeNow({"test.places", {}}, [](Connection &c) -> Result<> {
            PlaceRepository places(c);
            int next = 1;
            const auto add = [&](PlaceLevel level, const QString &name, Place::Id parent) {
                const QString code = QString::number(990000 + next++);
                return places.insert({.parent = parent, .level = level, .code = code, .name = name})
                    .value()
                    .id;
            };
            const auto office = add(PlaceLevel::Office, "云溪街道", {});
            for (const char *community : {"望湖社区", "桃源社区"}) {
                const auto id = add(PlaceLevel::Community, QString::fromUtf8(community), office);
                const auto area = add(PlaceLevel::Area, "一片区", id);
                for (const char *building : {"三号楼", "13栋", "4幢", "5号楼1单元", "5号楼2单元"})
                    add(PlaceLevel::Building, QString::fromUtf8(building), area);
            }
            return {};
        }));
    }
    void cleanupTestCase() { m_file.reset(); }

    void everyFormFindsTheBuilding_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"望湖3栋",
                                  "望湖三号楼",
                                  "望湖3#",
                                  "望湖3幢",
                                  "望湖３号楼",
                                  "望湖社区 3座",
                                  "望湖 3dong",
                                  "望湖 3hl",
                                  "whsq 三栋",
                                  "whsq 3d",
                                  "望湖3栋1单元"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void everyFormFindsTheBuilding()
    {
        QFETCH(QString, typed);

        QCOMPARE(found(typed), QStringList{"云溪街道 / 望湖社区 / 一片区 / 三号楼"});
    }

    void withoutTheCommunityEveryOneIsFoundAndNoOther()
    {
        QCOMPARE(found("3#").size(), 2);
        QCOMPARE(found("十三栋").size(), 2);
        QCOMPARE(found("四号楼").size(), 2);
    }

    void anEntranceIsExactWhereBuildingsHaveThem()
    {
        QCOMPARE(found("望湖五栋二单元"), QStringList{"云溪街道 / 望湖社区 / 一片区 / 5号楼2单元"});
        QCOMPARE(found("望湖五栋三单元").size(), 2);
    }

    void aNameAloneIsTheCommunity()
    {
        QCOMPARE(found("望湖"), QStringList{"云溪街道 / 望湖社区"});
        QCOMPARE(found("whsq"), QStringList{"云溪街道 / 望湖社区"});
        QVERIFY(found("").isEmpty());
        QVERIFY(found("不存在3栋").isEmpty());
    }
};

TEST_WITHOUT_WIDGETS(tst_PlaceSearch)
#include "tst_placesearch.moc"
