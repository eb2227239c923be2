// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/callers.h"

#include "models/base/clock.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

/// Who called before is known again by a few keys.
class tst_Callers : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestOffice> m_office;

    void call(const QString &name, const QString &phone, const QString &content, bool anonymous = false)
    {
        Complaint complaint = m_office->streetLamp();
        complaint.reporter = name;
        complaint.phone = phone;
        complaint.content = content;
        complaint.sex = Sex::Female;
        complaint.address = "望湖小区北门边";
        complaint.anonymous = anonymous;
        QVERIFY_OK(m_office->take(complaint));
        Clock::freeze(Clock::now().addSecs(3600));
    }

    QList<Caller> find(const QString &typed)
    {
        const auto found = (**m_office).readNow([&](Connection &c) { return Callers::find(c, typed, 8); });
        if (!found)
            qWarning() << found.error().detail;
        return found.value_or(QList<Caller>());
    }

    QStringList names(const QString &typed)
    {
        QStringList names;
        for (const Caller &caller : find(typed))
            names << caller.name;
        return names;
    }

private slots:
    void init()
    {
        Clock::freeze(QDateTime({2026, 3, 12}, {10, 0}, Clock::zone()));
        m_office = std::make_unique<TestOffice>();
        call("欧阳小满", "10012345678", "路灯坏了");
        call("单小芳", "10087654321", "垃圾没人收");
        call("欧阳小满", "10012345678", "路灯又坏了");
        call("欧阳大伟", "10055550000", "欧阳小满家漏水");
        call("匿名的人", "10011112222", "有人占道", true);
    }
    void cleanup()
    {
        m_office.reset();
        Clock::freeze({});
    }

    void aCallerIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const QStringList both{"欧阳大伟", "欧阳小满"};
        const QStringList one{"欧阳小满"};
        QTest::newRow("name") << "欧阳小" << one;
        QTest::newRow("surname") << "欧阳" << both;
        QTest::newRow("one character") << "欧" << both;
        QTest::newRow("pinyin") << "ouyangxiao" << one;
        QTest::newRow("initials") << "oyxm" << one;
        QTest::newRow("initials begun") << "oy" << both;
        QTest::newRow("a surname's own reading") << "shanxiaofang" << QStringList{"单小芳"};
        QTest::newRow("last four digits") << "5678" << one;
        QTest::newRow("last six digits") << "345678" << one;
        QTest::newRow("whole telephone") << "10012345678" << one;
        QTest::newRow("telephone begun") << "10087" << QStringList{"单小芳"};
        QTest::newRow("three digits are too few") << "678" << QStringList{};
        QTest::newRow("only in the words") << "路灯" << QStringList{};
        QTest::newRow("digits inside") << "2345" << QStringList{};
        QTest::newRow("one letter is too little") << "o" << QStringList{};
        QTest::newRow("who wished to stay unknown") << "2222" << QStringList{};
        QTest::newRow("nothing") << " " << QStringList{};
    }
    void aCallerIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);

        QCOMPARE(names(typed), found);
    }

    void theNewestRequestSpeaksForThePerson()
    {
        const Caller caller = find("oyxm").value(0);

        QCOMPARE(caller.phone, "10012345678");
        QCOMPARE(caller.sex, Sex::Female);
        QCOMPARE(caller.address, "望湖小区北门边");
        QCOMPARE(caller.place.value, m_office->building.id.value);
        QCOMPARE(caller.placeOffice.value, m_office->office.id.value);
        QCOMPARE(caller.placeName, "3号楼");
        QVERIFY(caller.placePath.contains("望湖社区"));
        QCOMPARE(caller.category, "B0107");
        QCOMPARE(caller.title, "路灯又坏了");
        QCOMPARE(caller.times, 2);
    }
};

TEST_WITHOUT_WIDGETS(tst_Callers)
#include "tst_callers.moc"
