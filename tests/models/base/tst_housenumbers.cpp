// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/housenumbers.h"

#include <QtTest>

/// However a house number is said or written, it is one.
class tst_HouseNumbers : public QObject
{
    Q_OBJECT

private slots:
    void everyWayToWriteABuildingIsOne_data()
    {
        QTest::addColumn<QString>("written");
        for (const char *written : {"3栋",
                                    "三号楼",
                                    "3#",
                                    "３＃",
                                    "3幢",
                                    "3号楼",
                                    "三栋",
                                    "3座",
                                    "3#楼",
                                    "03栋",
                                    "3号住宅楼",
                                    "三幢",
                                    "3栋楼"})
            QTest::newRow(written) << QString::fromUtf8(written);
    }
    void everyWayToWriteABuildingIsOne()
    {
        QFETCH(QString, written);

        QCOMPARE(HouseNumbers::normalised(written), "3栋");
        QCOMPARE(HouseNumbers::parts(written).building, QStringList{"3dong"});
        QCOMPARE(HouseNumbers::parts(written).rest, QString());
    }

    void numeralsAreNumbers_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("plain");
        QTest::newRow("ten") << "十号楼"
                             << "10栋";
        QTest::newRow("twelve") << "十二栋"
                                << "12栋";
        QTest::newRow("twenty") << "二十幢"
                                << "20栋";
        QTest::newRow("twenty-three") << "二十三号楼"
                                      << "23栋";
        QTest::newRow("hundred and three") << "一百零三号楼"
                                           << "103栋";
        QTest::newRow("hundred and twenty-one") << "一百二十一栋"
                                                << "121栋";
        QTest::newRow("two, as counted") << "两栋"
                                         << "2栋";
        QTest::newRow("digit by digit") << "二〇一室"
                                        << "201室";
        QTest::newRow("letter") << "A座"
                                << "a栋";
        QTest::newRow("letter and number") << "B2栋"
                                           << "b2栋";
        QTest::newRow("whole address") << "望湖小区三号楼一单元２０１室"
                                       << "望湖小区3栋1单元201室";
        QTest::newRow("door") << "新建路十二号"
                              << "新建路12号";
        QTest::newRow("floor is no building") << "3楼"
                                              << "3楼";
        QTest::newRow("a name is no number") << "八一路"
                                             << "八一路";
        QTest::newRow("empty") << ""
                               << "";
    }
    void numeralsAreNumbers()
    {
        QFETCH(QString, written);
        QFETCH(QString, plain);

        QCOMPARE(HouseNumbers::normalised(written), plain);
        QCOMPARE(HouseNumbers::normalised(plain), plain); // and stays so
    }

    void buildingAndEntranceAreTakenOutOfTheRest()
    {
        const auto parts = HouseNumbers::parts(u"望湖 三号楼一单元门口");

        QCOMPARE(parts.building, QStringList{"3dong"});
        QCOMPARE(parts.entrance, QStringList{"1danyuan"});
        QCOMPARE(parts.rest, "望湖 门口");
    }

    void aNumberInsideAWordIsNone()
    {
        QVERIFY(HouseNumbers::parts(u"abc3栋").building.isEmpty());
        QCOMPARE(HouseNumbers::parts(u"13栋").building, QStringList{"13dong"});
    }

    void theIndexHoldsWhatIsTyped()
    {
        const QStringList terms = HouseNumbers::searchTerms(u"三号楼").split(' ');

        for (const char *typed : {"3dong", "3d", "3haolou", "3hl", "3栋"})
            QVERIFY2(terms.contains(QString::fromUtf8(typed)), typed);
        QVERIFY(HouseNumbers::searchTerms(u"望湖社区").isEmpty());
    }
};

TEST_WITHOUT_APPLICATION(tst_HouseNumbers)
#include "tst_housenumbers.moc"
