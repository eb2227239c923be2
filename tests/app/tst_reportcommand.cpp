// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablereader.h"
#include "tests/support/paperreader.h"
#include "tests/support/program.h"
#include "tests/support/testsupport.h"

#include <QJsonArray>

/// Papers and tables on the command line, without any display.
class tst_ReportCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_program = std::make_unique<Program>(JIEBAN_PROGRAM);
        const auto made = m_program->run({"demo", "--size", "tiny", "--seed", "7", "--today", "2025-10-13"});
        QVERIFY2(made.status == 0, qPrintable(made.error));
    }

    void everyReportIsListed()
    {
        const auto ran = m_program->run({"--json", "report", "--list"}, {});

        QCOMPARE(ran.status, 0);
        QStringList names;
        for (const QJsonValue report : ran.json()["reports"].toArray())
            names << report["name"].toString();
        for (const char *name : {"list",
                                 "statistics",
                                 "handling",
                                 "slip",
                                 "dispatch",
                                 "supervision",
                                 "extension",
                                 "reply",
                                 "revisit",
                                 "case-file"})
            QVERIFY2(names.contains(name), name);
    }

    void aPaperIsPrintedByItsNumber()
    {
        const QString path = m_program->path("case.pdf");

        const auto ran =
            m_program->run({"report", "case-file", "--number", "001-2025-A000057", "--out", path});

        QVERIFY2(ran.status == 0, qPrintable(ran.error));
        QVERIFY(PaperReader::text(path).contains("001-2025-A000057"));
        QVERIFY(PaperReader::text(path).contains("Page1of"));
    }

    void statisticsHaveRealNumbersInAWorkbook()
    {
        const QString path = m_program->path("statistics.xlsx");
        const auto ran = m_program->run({"report", "statistics", "--period", "2025-09", "--out", path});
        QVERIFY2(ran.status == 0, qPrintable(ran.error));

        qint64 sum = 0;
        qint64 total = 0;
        const auto reader = TableReader::open(path);
        QVERIFY_OK(reader);
        const auto received = reader->header().indexOf("Received");
        QVERIFY_OK(reader->forEachRow([&](const TableRow &row) -> Result<> {
            const qint64 count = row.cell(received).toLongLong();
            row.cell(1) == u"Total" ? total = count : sum += count;
            return {};
        }));

        QVERIFY(total > 0);
        QCOMPARE(sum, total);
        QCOMPARE(total, listed("2025-09")); // the same requests as in the list
    }

    void theRatesOfAMonthArePrintedBySection()
    {
        const QString path = m_program->path("handling.pdf");
        const auto ran = m_program->run({"report", "handling", "--period", "2025-09", "--out", path});

        QVERIFY2(ran.status == 0, qPrintable(ran.error));
        const QString read = PaperReader::text(path);
        for (const char *fact : {"HandlingofRequests", "Satisfaction", "Total", "1September2025"})
            QVERIFY2(read.contains(fact), qPrintable(read));
    }

    void whatIsWrongIsToldInOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        const QString out = "--out=" + m_program->path("x.pdf");
        QTest::newRow("nothing") << QStringList{} << "needs its name";
        QTest::newRow("no request") << QStringList{"reply", out} << "--number";
        QTest::newRow("unknown request") << QStringList{"slip", "--number", "7", out} << "no request";
        QTest::newRow("period") << QStringList{"list", "--period", "2025-13", out} << "not a period";
        QTest::newRow("place") << QStringList{"list", "--place", "123", out} << "no place";
        QTest::newRow("format")
            << QStringList{"slip", "--number", "001-2025-A000057", "--format", "xlsx", out}
            << "cannot be written";
        QTest::newRow("too early") << QStringList{"supervision", "--number", "001-2025-A000057", out}
                                   << "not supervised";
    }

    void whatIsWrongIsToldInOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);

        const auto ran = m_program->run(QStringList{"report"} + arguments);

        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.error.count('\n'), 1);
        QVERIFY2(ran.error.contains(words), qPrintable(ran.error));
        QVERIFY(!QFile::exists(m_program->path("x.pdf")));
    }

    void open311GoesOutAndComesInByCommand()
    {
        const QString path = m_program->path("open311.json");
        QCOMPARE(m_program->run({"export", "open311", "--format", "json", "--out", path}).status, 0);
        QCOMPARE(
            m_program->run({"init", "--place", "990101001", "--divisions", divisions()}, "new.jieban").status,
            0);

        const auto ran = m_program->run({"--json", "import", "open311", path}, "new.jieban");

        QVERIFY2(ran.status == 0, qPrintable(ran.error + ran.out));
        QVERIFY(ran.json()["inserted"].toInt() > 150);
        QCOMPARE(ran.json()["rejected"].toArray().size(), 0);
    }

    void theDistrictsSheetIsOfItsPeriod()
    {
        const auto rows = [this](const QStringList &more) {
            const QStringList arguments{"--json",
                                        "export",
                                        "district_return",
                                        "--format",
                                        "xlsx",
                                        "--out",
                                        m_program->path("return.xlsx")};
            return m_program->run(arguments + more).json()["rows"].toInt();
        };

        QVERIFY(rows({}) > 0);
        QVERIFY(rows({"--period", "2025-09"}) < rows({}));
        QCOMPARE(rows({"--period", "1999"}), 0);
    }

private:
    qint64 listed(const QString &period)
    {
        const QString path = m_program->path("list.csv");
        if (m_program->run({"report", "list", "--period", period, "--out", path}).status != 0)
            return -1;
        qint64 rows = 0;
        const auto reader = TableReader::open(path);
        const auto state = reader->header().indexOf("State");
        (void) reader->forEachRow([&](const TableRow &row) -> Result<> {
            rows += row.cell(state) == u"Void" ? 0 : 1; // void requests are listed, not counted
            return {};
        });
        return rows;
    }

    QString divisions() const
    {
        return m_program->write("divisions.csv",
                                "level,code,name,parent_code\ncity,9901,澜江市,\n"
                                "district,990101,望溪区,9901\nstreet,990101001,云溪街道,990101\n");
    }

    std::unique_ptr<Program> m_program;
};

TEST_WITHOUT_WIDGETS(tst_ReportCommand)
#include "tst_reportcommand.moc"
