// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/emergencies.h"

#include <QtTest>

/// Danger is recognised at once, and nothing else is taken for it.
class tst_Emergencies : public QObject
{
    Q_OBJECT

private slots:
    void dangerGoesToItsService_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("service");
        QTest::newRow("fire") << "3号楼有人家着火了，快点" << 119;
        QTest::newRow("gas") << "楼道里煤气泄漏，味道很大" << 119;
        QTest::newRow("gas, as spoken") << "楼下好像漏煤气" << 119;
        QTest::newRow("hurt") << "工地脚手架倒了，有人受伤" << 120;
        QTest::newRow("unconscious") << "一位老人在门口晕倒" << 120;
        QTest::newRow("fight") << "广场上有人打架" << 110;
        QTest::newRow("knife") << "门口有人持刀" << 110;
        QTest::newRow("accident") << "路口发生车祸" << 122;
        QTest::newRow("the gravest") << "打架打翻了炉子，着火了" << 119;
        QTest::newRow("denied once, then said") << "昨天没有着火，今天着火了" << 119;
        QTest::newRow("denied") << "没有着火，只是冒烟" << 0;
        QTest::newRow("feared") << "电线老化，容易起火" << 0;
        QTest::newRow("prevention") << "建议增加宣传，防止触电" << 0;
        QTest::newRow("drill") << "小区搞火灾演练声音太大" << 0;
        QTest::newRow("hazard") << "楼道堆物有火灾隐患" << 0;
        QTest::newRow("fire lane") << "消防通道被占" << 0;
        QTest::newRow("lamp") << "路灯坏了三天" << 0;
        QTest::newRow("empty") << "" << 0;
    }
    void dangerGoesToItsService()
    {
        QFETCH(QString, text);
        QFETCH(int, service);

        const auto found = Emergencies::find(text);

        QCOMPARE(found ? int(found->service) : 0, service);
        if (found)
            QVERIFY(text.contains(found->word));
    }
};

TEST_WITHOUT_APPLICATION(tst_Emergencies)
#include "tst_emergencies.moc"
