// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablewriter.h"

#include "models/tables/tablereader.h"
#include "models/tables/ziparchive.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {
using Format = TableWriter::Format;
using Rows = QList<QVariantList>;

const QList<TableColumn> columns{{.key = "number", .title = u"编号"_s}, {.key = "content"}};

Result<> writeTo(const QString &path, Format format, const Rows &rows, const WriteOptions &options = {})
{
    auto writer = TableWriter::create(format, path, columns, options);
    if (!writer)
        return failure(writer.error());
    for (const QVariantList &row : rows) {
        if (const auto written = (*writer)->write(row); !written)
            return written;
    }
    return (*writer)->finish();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

QList<QStringList> readBack(const QString &path)
{
    const auto reader = TableReader::open(path);
    if (!reader)
        return {{reader.error().message, reader.error().detail}};
    QList<QStringList> rows{reader->header()};
    (void) reader->forEachRow([&](const TableRow &row) -> Result<> {
        rows += QStringList{row.cell(0).toString(), row.cell(1).toString()};
        return {};
    });
    return rows;
}
} // namespace

/// Tables out, and in again.
class tst_TableWriter : public QObject
{
    Q_OBJECT

private slots:
    void csvIsWhatExcelOpens()
    {
        const QString path = m_folder.filePath("a.csv");

        QVERIFY_OK(writeTo(
            path, Format::Csv, {{1, u"说“加”,\"x\"\n"_s}, {QDate(2026, 3, 1), -12.5}, {QVariant(), true}}));

        QCOMPARE(contentOf(path),
                 u"\uFEFF编号,content\r\n1,\"说“加”,\"\"x\"\"\n\"\r\n2026-03-01,-12.5\r\n,1\r\n"_s.toUtf8());
    }

    void csvWithoutByteOrderMarkStartsAtOnce()
    {
        const QString path = m_folder.filePath("b.csv");

        QVERIFY_OK(writeTo(path, Format::Csv, {}, {.byteOrderMark = false}));

        QCOMPARE(contentOf(path), u"编号,content\r\n"_s.toUtf8());
    }

    void formulasAreDefusedAndNumbersStay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("formula") << "=1+1" << QByteArray("'=1+1");
        QTest::newRow("plus") << "+A1" << QByteArray("'+A1");
        QTest::newRow("minus") << "-A1" << QByteArray("'-A1");
        QTest::newRow("command") << "@SUM(A1)" << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << "\t=1" << QByteArray("\"'\t=1\"");
        QTest::newRow("carriage return") << "\r=1" << QByteArray("\"'\r=1\"");
        QTest::newRow("number") << "-12.5" << QByteArray("-12.5");
        QTest::newRow("phone") << "+8679188888" << QByteArray("+8679188888");
        QTest::newRow("two numbers") << "-1-2" << QByteArray("'-1-2");
        QTest::newRow("guarded already") << "'=1" << QByteArray("''=1");
        QTest::newRow("guarded number") << "'-12.5" << QByteArray("''-12.5");
        QTest::newRow("apostrophe") << "'tis" << QByteArray("'tis");
    }

    void formulasAreDefusedAndNumbersStay()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, written);
        const QString path = m_folder.filePath("formula.csv");

        QVERIFY_OK(writeTo(path, Format::Csv, {{"x", text}}));

        QCOMPARE(contentOf(path).split('\n').value(1), "x," + written + '\r');
        QCOMPARE(readBack(path).value(1), QStringList({"x", text}));
    }

    void textComesBackUnchanged_data()
    {
        QTest::addColumn<Format>("format");
        QTest::newRow("csv") << Format::Csv;
        QTest::newRow("xlsx") << Format::Xlsx;
    }

    void textComesBackUnchanged()
    {
        QFETCH(Format, format);
        const QString path = m_folder.filePath("text");
        const QStringList texts{u"加装电梯加"_s,
                                " leading",
                                "trailing ",
                                "a\nb",
                                "a\r\nb",
                                "a\tb",
                                "_x000D_ & <b>",
                                u"\u00A0x\u00A0"_s,
                                u"𠮷野家"_s,
                                "'=x",
                                "=1+1",
                                "007",
                                "1e5",
                                "a;b",
                                "\"",
                                "\"\"",
                                "\x01"};
        Rows rows;
        QList<QStringList> expected{{u"编号"_s, "content"}};
        for (const QString &text : texts) {
            rows += {"x", text};
            expected += {"x", text};
        }

        QVERIFY_OK(writeTo(path, format, rows));

        QCOMPARE(readBack(path), expected);
    }

    void xlsxKeepsNumbersAndDates()
    {
        const QString path = m_folder.filePath("values.xlsx");
        const QDateTime morning({2025, 10, 10}, {1, 30, 5}, Qt::UTC);

        QVERIFY_OK(writeTo(path,
                           Format::Xlsx,
                           {{1, QDate(2026, 3, 1)},
                            {qint64(13800138000), morning},
                            {0.1 + 0.2, morning.addMSecs(7)},
                            {-12.5, true},
                            {qint64(9007199254740993), QDate(1867, 1, 1)},
                            {1e15, QDateTime({2025, 10, 10}, {0, 0}, QTimeZone(8 * 3600))}}));

        QCOMPARE(readBack(path),
                 QList<QStringList>({{u"编号"_s, "content"},
                                     {"1", "2026-03-01"},
                                     {"13800138000", "2025-10-10T09:30:05"},
                                     {"0.3", "2025-10-10T09:30:05.007"},
                                     {"-12.5", "1"},
                                     {"9007199254740993", "1867-01-01"},
                                     {"1000000000000000", "2025-10-10T00:00:00"}}));
    }

    void jsonKeepsTypesAndTheOrderOfColumns()
    {
        const QString path = m_folder.filePath("a.json");

        QVERIFY_OK(writeTo(path,
                           Format::Json,
                           {{1, u"加\"\\\n\x01"_s},
                            {2.5, QVariant()},
                            {false, QDate(2026, 3, 1)},
                            {qQNaN(), QDateTime({2025, 10, 10}, {1, 30}, Qt::UTC)}}));

        QCOMPARE(contentOf(path),
                 QByteArray("[\n{\"number\":1,\"content\":\"加\\\"\\\\\\n\\u0001\"},\n"
                            "{\"number\":2.5,\"content\":null},\n"
                            "{\"number\":false,\"content\":\"2026-03-01\"},\n"
                            "{\"number\":null,\"content\":\"2025-10-10T09:30:00+08:00\"}\n]\n"));
    }

    void jsonWithoutRowsIsAnEmptyArray()
    {
        const QString path = m_folder.filePath("empty.json");

        QVERIFY_OK(writeTo(path, Format::Json, {}));

        QCOMPARE(contentOf(path).simplified(), QByteArray("[ ]"));
    }

    void nothingAppearsBeforeTheEnd_data()
    {
        textComesBackUnchanged_data();
        QTest::newRow("json") << Format::Json;
    }

    void nothingAppearsBeforeTheEnd()
    {
        QFETCH(Format, format);
        QTemporaryDir folder;
        {
            const auto writer = TableWriter::create(format, folder.filePath("a"), columns);
            QVERIFY_OK(writer);
            QVERIFY_OK((*writer)->write(QVariantList{1, "x"}));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void anUnwritablePlaceIsNamedAtOnce_data() { nothingAppearsBeforeTheEnd_data(); }

    void anUnwritablePlaceIsNamedAtOnce()
    {
        QFETCH(Format, format);
        const QString path = m_folder.filePath("no/such/folder/a");

        const auto writer = TableWriter::create(format, path, columns);

        QVERIFY(!writer);
        QCOMPARE(writer.error().kind, Error::Kind::Storage);
        QVERIFY(writer.error().message.contains(path));
    }

    void anOlderFileIsReplacedOnlyByAWholeOne()
    {
        const QString path = m_folder.filePath("again.xlsx");
        QVERIFY_OK(writeTo(path, Format::Xlsx, {{1, "old"}}));

        QVERIFY(!writeTo(path, Format::Xlsx, {{1, QString(32'768, u'x')}}));
        QCOMPARE(readBack(path).value(1), QStringList({"1", "old"}));

        QVERIFY_OK(writeTo(path, Format::Xlsx, {{1, "new"}}));
        QCOMPARE(readBack(path).value(1), QStringList({"1", "new"}));
    }

    void aFullSheetGoesOnOnTheNext()
    {
        const QString path = m_folder.filePath("long.xlsx");

        QVERIFY_OK(writeTo(
            path, Format::Xlsx, {{1, "a"}, {2, "b"}, {3, "c"}}, {.sheetName = u"诉求"_s, .rowsPerSheet = 3}));

        QCOMPARE(readBack(path), QList<QStringList>({{u"编号"_s, "content"}, {"1", "a"}, {"2", "b"}}));
        const auto archive = ZipArchive::open(contentOf(path), 1 << 20);
        QVERIFY_OK(archive);
        const QByteArray second = archive->entry("xl/worksheets/sheet2.xml").value_or(QByteArray());
        QVERIFY(second.contains(u"编号"_s.toUtf8()) && second.contains(">c<") && !second.contains(">b<"));
        QVERIFY(archive->entry("xl/workbook.xml")->contains(u"诉求 (2)"_s.toUtf8()));
    }

    void everyTruncationOfAWorkbookIsRefused()
    {
        const QString path = m_folder.filePath("cut.xlsx");
        QVERIFY_OK(writeTo(path, Format::Xlsx, {{1, "a"}}));
        const QByteArray whole = contentOf(path);

        for (qsizetype size = 4; size < whole.size() - 1; size += 97)
            QVERIFY2(!TableReader::fromBytes(whole.first(size)), qPrintable(QString::number(size)));
    }

    void aWorkbookThatUnpacksTooLargeIsRefused()
    {
        const QString path = m_folder.filePath("bomb.xlsx");
        QVERIFY_OK(writeTo(path, Format::Xlsx, {{1, QString(30'000, u'x')}}));

        const auto unpacked = TableReader::open(path, {.maxUnpackedBytes = 20'000});
        QVERIFY(!unpacked && unpacked.error().message.contains("unpacks"));
    }

    void theNameOfAFileDoesNotMatter()
    {
        const QString path = m_folder.filePath("wrong.csv");
        QVERIFY_OK(writeTo(path, Format::Xlsx, {{1, "a"}}));

        QCOMPARE(readBack(path).value(1), QStringList({"1", "a"}));
    }

private:
    QTemporaryDir m_folder;
};

TEST_WITHOUT_WIDGETS(tst_TableWriter)
#include "tst_tablewriter.moc"
