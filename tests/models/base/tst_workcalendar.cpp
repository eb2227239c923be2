// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/calendarfile.h"
#include "models/base/clock.h"

#include <QtTest>

namespace {
QDateTime at(const char *text)
{
    QDateTime time = QDateTime::fromString(text, "yyyy-MM-dd HH:mm");
    time.setTimeZone(Clock::zone());
    return time;
}

QDate date(const char *text)
{
    return QDate::fromString(text, Qt::ISODate);
}

constexpr qint64 Hour = 3600 * 1000;
} // namespace

/// When the office works.
class tst_WorkCalendar : public QObject
{
    Q_OBJECT

private slots:
    void theCarriedYearsAreKnown()
    {
        QCOMPARE(carriedCalendars().coverage(), (QList<int>{2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026}));
    }

    void theNoticesOfTheStateCouncilHold_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("works");

        const auto row = [](const char *day, bool works) { QTest::newRow(day) << date(day) << works; };
        row("2019-05-02", false); // the notice of March 2019 made it four days
        row("2019-05-05", true);
        row("2020-01-31", false); // prolonged by the notice of 26 January 2020
        row("2020-02-01", false); // had been a make-up workday before
        row("2020-02-03", true);
        row("2022-10-08", true);
        row("2023-10-06", false);
        row("2023-10-07", true);
        row("2024-02-09", true); // New Year's Eve was left to the employers
        row("2024-02-17", false);
        row("2024-02-18", true);
        row("2025-01-28", false);
        row("2025-02-08", true);
        row("2025-04-27", true);
        row("2025-09-28", true);
        row("2025-10-01", false);
        row("2025-10-08", false);
        row("2025-10-09", true);
        row("2025-10-11", true);
        row("2025-10-12", false);
        row("2026-01-04", true);
        row("2026-02-14", true);
        row("2026-02-23", false);
        row("2026-10-10", true);
        row("2027-10-01", true); // not yet known: an ordinary Friday
    }

    void theNoticesOfTheStateCouncilHold()
    {
        QFETCH(QDate, day);
        QFETCH(bool, works);

        QCOMPARE(carriedCalendars().isWorkday(day), works);
    }

    void everyYearHasItsStatutoryDaysAndMakesUpOnWeekends_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("freeDays"); // weekdays off less weekend days worked: the statutory holidays
        QTest::newRow("2019") << 2019 << 11;
        QTest::newRow("2020") << 2020 << 13; // eleven, and two by the epidemic
        QTest::newRow("2021") << 2021 << 11;
        QTest::newRow("2022") << 2022 << 11;
        QTest::newRow("2023") << 2023 << 11;
        QTest::newRow("2024") << 2024 << 11;
        QTest::newRow("2025") << 2025 << 13; // two more since the rules of November 2024
        QTest::newRow("2026") << 2026 << 13;
    }

    void everyYearHasItsStatutoryDaysAndMakesUpOnWeekends()
    {
        QFETCH(int, year);
        QFETCH(int, freeDays);

        int off = 0;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            const bool weekend = day.dayOfWeek() > Qt::Friday;
            const bool works = carriedCalendars().isWorkday(day);
            off += int(!weekend && !works) - int(weekend && works);
            if (weekend && works)
                QVERIFY(!carriedCalendars().listed(day).name.isEmpty());
        }

        QCOMPARE(off, freeDays);
    }

    void workdaysStepOverTheGoldenWeek()
    {
        const WorkCalendar &calendar = carriedCalendars();

        QCOMPARE(calendar.nextWorkday(date("2025-09-30")), date("2025-10-09"));
        QCOMPARE(calendar.nextWorkday(date("2025-09-27")), date("2025-09-28"));
        QCOMPARE(calendar.addWorkdays(date("2025-09-26"), 5), date("2025-10-10"));
        QCOMPARE(calendar.addWorkdays(date("2025-10-04"), 0), date("2025-10-04"));
    }

    void workingTimeRunsInOfficeHoursOnly()
    {
        const WorkCalendar &calendar = carriedCalendars();

        QCOMPARE(calendar.addWorkingTime(at("2025-10-10 11:00"), 2 * Hour), at("2025-10-10 15:00"));
        QCOMPARE(calendar.addWorkingTime(at("2025-09-30 16:30"), 2 * Hour), at("2025-10-09 09:30"));
        QCOMPARE(calendar.addWorkingTime(at("2025-10-10 15:30"), 2 * Hour), at("2025-10-10 17:30"));
        QCOMPARE(calendar.addWorkingTime(at("2025-10-03 03:00"), Hour), at("2025-10-09 09:30"));
        QCOMPARE(calendar.workingTime({at("2025-09-30 16:30"), at("2025-10-09 09:30")}), 2 * Hour);
        QCOMPARE(calendar.workingTime({at("2025-10-10 09:00"), at("2025-10-10 08:00")}), 0);
    }

    void parkedTimeIsExcludedOnceHoweverItOverlaps()
    {
        const TimeSpan day{at("2025-10-10 00:00"), at("2025-10-11 00:00")};
        const QList<TimeSpan> parked{{at("2025-10-10 11:00"), at("2025-10-10 15:00")},
                                     {at("2025-10-10 10:00"), at("2025-10-10 14:30")},
                                     {at("2025-10-10 16:00"), at("2025-10-10 16:00")}};

        QCOMPARE(merged(parked).size(), 1);
        QCOMPARE(carriedCalendars().workingTime(day, parked), 4 * Hour); // 8:30-10:00 and 15:00-17:30
    }

    void hoursMustBeInOrder()
    {
        WorkCalendar calendar;

        QVERIFY(!calendar.setHours({}));
        QVERIFY(!calendar.setHours({{QTime(9, 0), QTime(9, 0)}}));
        QVERIFY(!calendar.setHours({{QTime(13, 0), QTime(17, 0)}, {QTime(9, 0), QTime(12, 0)}}));
        QCOMPARE(calendar.closing(), QTime(17, 30));
        QVERIFY(calendar.setHours({{QTime(9, 0), QTime(17, 0)}}));
        QCOMPARE(calendar.closing(), QTime(17, 0));
    }

    void aGoodFileIsReadWithOrWithoutBomAndCarriageReturns()
    {
        const CalendarFile file =
            parseCalendar("\xEF\xBB\xBF"
                          "date,is_workday,name\r\n2027-10-01,0,国庆节\r\n2027-10-09,1,国庆节\r\n");

        QVERIFY(file.faults.isEmpty());
        QCOMPARE(file.days.size(), 2);
        QCOMPARE(file.days[1], (CalendarDay{{2027, 10, 9}, true, "国庆节"}));
        QCOMPARE(WorkCalendar(file.days).coverage(), QList<int>{2027});
    }

    void everyBadLineIsNamedAndNothingIsTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("column");

        const QByteArray head = "date,is_workday,name\n2025-10-01,0,国庆节\n";
        QTest::newRow("nothing") << QByteArray() << 1 << "";
        QTest::newRow("other header") << QByteArray("day,work,name\n") << 1 << "";
        QTest::newRow("two fields") << head + "2025-10-02,0\n" << 3 << "";
        QTest::newRow("four fields") << head + "2025-10-02,0,a,b\n" << 3 << "";
        QTest::newRow("no such day") << head + "2025-02-29,0,x\n" << 3 << "date";
        QTest::newRow("short date") << head + "2025-1-1,0,x\n" << 3 << "date";
        QTest::newRow("far year") << head + "1925-01-01,0,x\n" << 3 << "date";
        QTest::newRow("twice") << head + "2025-10-01,0,x\n" << 3 << "date";
        QTest::newRow("neither 0 nor 1") << head + "2025-10-02,yes,x\n" << 3 << "is_workday";
        QTest::newRow("no name") << head + "2025-10-02,0,\n" << 3 << "name";
        QTest::newRow("quotes") << head + "2025-10-02,0,\"x\"\n" << 3 << "name";
        QTest::newRow("not UTF-8") << head + "2025-10-02,0,\xB9\xFA\n" << 0 << "";
    }

    void everyBadLineIsNamedAndNothingIsTaken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        QFETCH(QString, column);

        const CalendarFile file = parseCalendar(bytes);

        QCOMPARE(file.days.size(), 0);
        QCOMPARE(file.faults.size(), 1);
        QCOMPARE(file.faults[0].line, line);
        QCOMPARE(file.faults[0].column, column);
        QVERIFY(!file.faults[0].reason.isEmpty());
    }

    void aHopelessFileDoesNotDrownTheClerk()
    {
        QCOMPARE(parseCalendar(QByteArray("x\n").repeated(5000)).faults.size(), 100);
    }
};

TEST_WITHOUT_WIDGETS(tst_WorkCalendar)
#include "tst_workcalendar.moc"
