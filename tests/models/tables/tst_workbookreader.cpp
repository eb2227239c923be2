// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablereader.h"

#include "models/tables/tablewriter.h"
#include "tests/models/tables/rows.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace TableRows;

/// Workbooks in: their sheets, numbers and dates. What our own writer writes is read in tst_tablewriter.
class tst_WorkbookReader : public QObject
{
    Q_OBJECT

private slots:
    void odsGivesTextNumbersAndDatesOfItsFirstSheet()
    {
        const QString path = QString(SOURCE_ROOT) + "/tests/fuzz/corpus/xlsx/stored.ods";

        const auto reader = TableReader::open(path);

        QVERIFY_OK(reader);
        QCOMPARE(reader->header(), QStringList({u"名称"_s, "day"}));
        QCOMPARE(rowsOf(*reader),
                 Rows({{"2", "1.5", "2026-03-01"},
                       {"3", "1.5", "2026-03-01"},
                       {"4", "a\nb", "2026-03-01T09:30:00"}}));
    }

    void xlsxGivesTextNumbersAndDates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("stored") << "stored.xlsx";
        QTest::newRow("deflated") << "deflated.xlsx";
    }

    void xlsxGivesTextNumbersAndDates()
    {
        QFETCH(QString, name);

        const auto reader = TableReader::open(QString(SOURCE_ROOT) + "/tests/fuzz/corpus/xlsx/" + name);

        QVERIFY_OK(reader);
        QCOMPARE(reader->header(), QStringList({"name", "day"}));
        QCOMPARE(rowsOf(*reader), Rows({{"2", "\rx", "2026-03-01T12:00:00"}, {"9", "", "", "1"}}));
    }

    void oneSheetOfSeveralIsReadAndTheOthersAreNamed()
    {
        const QTemporaryDir folder;
        const QString path = workbook(folder, {.sheetName = "A", .rowsPerSheet = 2}, {{1}, {"two"}});

        const auto first = TableReader::open(path);
        const auto second = TableReader::open(path, {.sheet = "A (2)"});
        const auto none = TableReader::open(path, {.sheet = "B"});

        QVERIFY_OK(first);
        QCOMPARE(rowsOf(*first), Rows({{"2", "1"}}));
        QVERIFY2(first->notice().contains("“A” was read, not A (2)"), qPrintable(first->notice()));
        QVERIFY_OK(second);
        QCOMPARE(rowsOf(*second), Rows({{"2", "two"}}));
        QVERIFY2(second->notice().contains("“A (2)” was read, not A."), qPrintable(second->notice()));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
        QVERIFY2(none.error().message.contains("A, A (2)"), qPrintable(none.error().message));
    }

    void aTableThatIsAllThereSaysNothing()
    {
        const QTemporaryDir folder;
        const auto reader = TableReader::open(workbook(folder, {}, {{1}}));

        QVERIFY_OK(reader);
        QCOMPARE(reader->notice(), QString());
        QCOMPARE(TableReader::fromBytes("a\n1\n")->notice(), QString());
        QVERIFY(!TableReader::fromBytes("a\n1\n", {.sheet = "A"}));
    }

    void numbersOfAWorkbookAreWhatTheyWere()
    {
        const QTemporaryDir folder;
        const auto reader = TableReader::open(
            workbook(folder, {}, {{0}, {7}, {-7}, {123456789012345LL}, {0.1}, {1e18}, {"007"}}));

        QVERIFY_OK(reader);
        QCOMPARE(rowsOf(*reader),
                 Rows({{"2", "0"},
                       {"3", "7"},
                       {"4", "-7"},
                       {"5", "123456789012345"},
                       {"6", "0.1"},
                       {"7", "1000000000000000000"},
                       {"8", "007"}}));
    }

private:
    static QString
    workbook(const QTemporaryDir &folder, const WriteOptions &options, const QList<QVariantList> &rows)
    {
        const QString path = folder.filePath("table.xlsx");
        auto writer = TableWriter::create(TableWriter::Format::Xlsx, path, {{.key = "a"}}, options);
        for (const QVariantList &row : rows) {
            if (!writer || !(*writer)->write({row.constData(), size_t(row.size())}))
                qFatal("cannot write the workbook");
        }
        if (!(*writer)->finish())
            qFatal("cannot finish the workbook");
        return path;
    }
};

TEST_WITHOUT_WIDGETS(tst_WorkbookReader)
#include "tst_workbookreader.moc"
