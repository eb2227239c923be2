// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/momentparser.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {
struct WrittenMoment
{
    const char *name;
    const char *format; ///< empty: the ways offices write
    const char *text;
    const char *expected; ///< in China's time
};

constexpr WrittenMoment WrittenMoments[] = {
    {"date", "", "2026-03-01", "2026-03-01T00:00:00.000"},
    {"slashes", "", "2026/3/1 9:30", "2026-03-01T09:30:00.000"},
    {"Chinese", "", "2026年3月1日", "2026-03-01T00:00:00.000"},
    {"Chinese time", "", "2026年3月1日 9时30分", "2026-03-01T09:30:00.000"},
    {"T", "", "2026-03-01T09:30:05", "2026-03-01T09:30:05.000"},
    {"ms", "", "2026-03-01 09:30:05.007", "2026-03-01T09:30:05.007"},
    {"Z", "", "2026-03-01T09:30:05Z", "2026-03-01T17:30:05.000"},
    {"offset", "", "2026-03-01T09:30:05-05:00", "2026-03-01T22:30:05.000"},
    {"noon", "MM/dd/yyyy hh:mm:ss AP", "03/01/2026 12:00:00 PM", "2026-03-01T12:00:00.000"},
    {"midnight", "M/d/yyyy h:mm ap", "3/1/2026 12:05 am", "2026-03-01T00:05:00.000"},
    {"unpadded", "d.M.yyyy H:m", "1.3.2026 9:5", "2026-03-01T09:05:00.000"},
    {"compact", "yyyyMMddHHmmss", "20260301093005", "2026-03-01T09:30:05.000"},
    {"month name", "d MMM yyyy", "1 Mar 2026", "2026-03-01T00:00:00.000"},
    {"workbook date", "MM/dd/yyyy", "2026-03-01", "2026-03-01T00:00:00.000"},
    {"before 1970", "", "1949-10-01 15:00", "1949-10-01T15:00:00.000"},
};
} // namespace

/// Dates and times of other systems.
class tst_MomentParser : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatOfficesWrite_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // in China's time
        for (const WrittenMoment &row : WrittenMoments)
            QTest::newRow(row.name) << QString(row.format) << QString::fromUtf8(row.text)
                                    << QString(row.expected);
    }

    void readsWhatOfficesWrite()
    {
        QFETCH(QString, format);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QTimeZone china(8 * 3600);
        const MomentParser parser(format, china);

        QCOMPARE(parser.dateTime(text).toTimeZone(china).toString("yyyy-MM-ddTHH:mm:ss.zzz"), expected);
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "2026",
                                 "2026-02-30",
                                 "2026-3-1x",
                                 "2026-03-01 25:00",
                                 "2026-03-01 9",
                                 "26-03-01",
                                 "2026-03/01",
                                 "2026-03-01 09:30+99:00",
                                 "09:30",
                                 "3/1/2026"})
            QTest::newRow(text) << QString() << QString(text);
        QTest::newRow("13 PM") << "hh:mm AP d.M.yyyy"
                               << "13:00 PM 1.3.2026";
        QTest::newRow("rest") << "d.M.yyyy"
                              << "1.3.2026 9:00";
    }

    void refusesWhatIsNoDate()
    {
        QFETCH(QString, format);
        QFETCH(QString, text);

        QVERIFY(!MomentParser(format, QTimeZone(8 * 3600)).dateTime(text).isValid());
        QVERIFY(!MomentParser(format, QTimeZone(8 * 3600)).date(text).isValid());
    }

    void summerTimeIsKnown()
    {
        const MomentParser parser({}, QTimeZone("America/New_York"));

        QCOMPARE(parser.dateTime(u"2025-03-09 01:59").toString(Qt::ISODate), QString("2025-03-09T06:59:00Z"));
        QCOMPARE(parser.dateTime(u"2025-03-09 03:00").toString(Qt::ISODate), QString("2025-03-09T07:00:00Z"));
        QCOMPARE(parser.dateTime(u"2025-03-09 03:00").toString(Qt::ISODate), QString("2025-03-09T07:00:00Z"));
        QCOMPARE(parser.date(u"2025-03-09 03:00"), QDate(2025, 3, 9));
    }
};

TEST_WITHOUT_WIDGETS(tst_MomentParser)
#include "tst_momentparser.moc"
