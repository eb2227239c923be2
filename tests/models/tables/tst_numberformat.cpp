// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/numberformat.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;

/// Dates hidden in the numbers of a workbook.
class tst_NumberFormat : public QObject
{
    Q_OBJECT

private slots:
    void theCodeTellsDatesFromNumbers_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text"); // of 46082.5, noon of 1 March 2026
        QTest::newRow("general") << "General"
                                 << "46082.5";
        QTest::newRow("money") << "#,##0.00"
                               << "46082.5";
        QTest::newRow("coloured") << "[Red]0.00;[Red]-0.00"
                                  << "46082.5";
        QTest::newRow("unit") << "0.00\"d\""
                              << "46082.5";
        QTest::newRow("escaped") << "0\\d"
                                 << "46082.5";
        QTest::newRow("million") << "0.0,,\"m\""
                                 << "46082.5";
        QTest::newRow("iso") << "yyyy-mm-dd"
                             << "2026-03-01T12:00:00";
        QTest::newRow("Chinese") << u"yyyy\"年\"m\"月\"d\"日\";@"_s << "2026-03-01T12:00:00";
        QTest::newRow("locale") << "[$-804]yyyy/m/d h:mm"
                                << "2026-03-01T12:00:00";
        QTest::newRow("month") << "mmm"
                               << "2026-03-01T12:00:00";
        QTest::newRow("elapsed") << "[h]:mm"
                                 << "2026-03-01T12:00:00";
        QTest::newRow("open quote") << "0\"d"
                                    << "46082.5";
        QTest::newRow("open bracket") << "0[d"
                                      << "46082.5";
    }

    void theCodeTellsDatesFromNumbers()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);

        QCOMPARE(NumberFormat::ofCode(code.toStdString()).text(46082.5, QDate(1899, 12, 30)), text);
    }

    void oldCalendarsAreKnown()
    {
        const NumberFormat date{.date = true};

        QCOMPARE(date.text(1, QDate(1899, 12, 30)), QString("1900-01-01"));
        QCOMPARE(date.text(61, QDate(1899, 12, 30)), QString("1900-03-01"));
        QCOMPARE(date.text(0, QDate(1904, 1, 1)), QString("1904-01-01"));
        QCOMPARE(date.text(-1, QDate(1899, 12, 30)), QString("-1"));
        QCOMPARE(date.text(1e9, QDate(1899, 12, 30)), QString("1000000000"));
        QCOMPARE(NumberFormat({.time = true}).text(0.5, QDate(1899, 12, 30)), QString("12:00:00"));
    }

    void theBuiltInDatesIncludeTheChineseOnes()
    {
        for (const size_t id : {14U, 22U, 27U, 31U, 50U, 57U, 58U})
            QVERIFY(NumberFormat::builtIn(id).date);
        for (const size_t id : {0U, 1U, 4U, 10U, 13U, 37U, 44U, 49U})
            QVERIFY(!NumberFormat::builtIn(id).date && !NumberFormat::builtIn(id).time);
    }
};

TEST_WITHOUT_WIDGETS(tst_NumberFormat)
#include "tst_numberformat.moc"
