// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/holidayimport.h"

#include "models/calendar/holidayrepository.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

namespace {
HolidayImport::Plan planned(const QByteArray &rows, const QList<CalendarDay> &existing = {})
{
    const auto table = TableReader::fromBytes("date,is_workday,name\n" + rows);
    const auto plan = HolidayImport::plan(*table, ColumnMap(), existing);
    Q_ASSERT(plan);
    return *plan;
}
} // namespace

/// Days off and make-up workdays from a table.
class tst_HolidayImport : public QObject
{
    Q_OBJECT

private slots:
    void daysAreStoredAndReadBack()
    {
        TestDatabase file;
        const auto plan = planned("2027-02-05,0,春节\n2027-02-14,1,春节\n");
        QCOMPARE(plan.report.inserted, 2);

        QVERIFY_OK(file->writeNow({"test.days", {}}, [&](Connection &c) -> Result<> {
            for (const CalendarDay &day : plan.days) {
                if (auto stored = HolidayRepository(c).put(day); !stored)
                    return stored;
            }
            return {};
        }));

        QCOMPARE(*file->readNow([](Connection &c) { return HolidayRepository(c).days(); }), plan.days);
        WorkCalendar calendar(plan.days);
        QVERIFY(!calendar.isWorkday({2027, 2, 5}));
        QVERIFY(calendar.isWorkday({2027, 2, 14}));
    }

    void sameDaysAreUnchangedAndOthersUpdated()
    {
        const auto plan = planned("2027-02-05,0,春节\n2027-02-06,1,春节\n",
                                  {{{2027, 2, 5}, false, "春节"}, {{2027, 2, 6}, false, "春节"}});
        QCOMPARE(plan.report.unchanged, 1);
        QCOMPARE(plan.report.updated, 1);
        QCOMPARE(plan.days.size(), 1);
    }

    void aBadRowIsNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::newRow("no date") << QByteArray(",0,x") << "date";
        QTest::newRow("impossible date") << QByteArray("2027-02-30,0,x") << "date";
        QTest::newRow("far future") << QByteArray("2999-01-01,0,x") << "date";
        QTest::newRow("twice") << QByteArray("2027-01-01,1,x") << "date";
        QTest::newRow("neither 0 nor 1") << QByteArray("2027-01-02,yes,x") << "is_workday";
    }

    void aBadRowIsNamed()
    {
        QFETCH(QByteArray, row);
        const auto plan = planned("2027-01-01,0,元旦\n" + row + '\n');
        QCOMPARE(plan.report.rejected().size(), 1);
        QCOMPARE(plan.report.rejected().first().row, 3);
        QTEST(plan.report.rejected().first().column, "column");
    }
};

TEST_WITHOUT_WIDGETS(tst_HolidayImport)
#include "tst_holidayimport.moc"
