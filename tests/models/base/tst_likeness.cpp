// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/likeness.h"

#include <QtTest>

/// Two texts about one matter are told from two about different ones.
class tst_Likeness : public QObject
{
    Q_OBJECT

private slots:
    void theSameTextIsWhollyAlike()
    {
        QCOMPARE(Likeness::between(u"小区门口的路灯坏了三天", u"小区门口的路灯坏了三天"), 1.0);
    }

    void oneMatterInOtherWordsIsAlike()
    {
        const double alike = Likeness::between(u"来电人反映小区北门口路灯坏了，晚上看不清路，希望尽快处理",
                                               u"北门口路灯坏了三天，晚上看不清路，老人摔了一跤");
        const double other = Likeness::between(u"来电人反映小区北门口路灯坏了，晚上看不清路，希望尽快处理",
                                               u"来电人反映楼下餐馆油烟直排，多次联系没有答复，希望尽快处理");

        QVERIFY2(alike > 0.5, qPrintable(QString::number(alike)));
        QVERIFY2(other < 0.1, qPrintable(QString::number(other)));
    }

    void whatIsHalfTypedIsFound()
    {
        QVERIFY(Likeness::between(u"下水道堵塞污水",
                                  u"三号楼前下水道堵塞污水外溢，已经两天没人管，味道很大") > 0.6);
    }

    void phrasesOfEveryRequestSayNothing()
    {
        QVERIFY(Likeness::features(u"来电人反映，请有关部门尽快处理", 99).size() <= 2);
        QCOMPARE(Likeness::between(u"请尽快处理，谢谢", u"请尽快处理，谢谢"), 0.0);
    }

    void featuresAreBounded()
    {
        QCOMPARE(Likeness::features(u"路灯坏了三天晚上看不清楚", 4).size(), 4);
        QCOMPARE(Likeness::between(u"", u"路灯坏了三天"), 0.0);
    }
};

TEST_WITHOUT_APPLICATION(tst_Likeness)
#include "tst_likeness.moc"
