// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablereader.h"

#include "tests/models/tables/rows.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace TableRows;

namespace {
QString messageOf(const QByteArray &bytes, const ReadOptions &options = {})
{
    const auto reader = TableReader::fromBytes(bytes, options);
    if (!reader)
        return reader.error().message;
    const auto walked = reader->forEachRow([](const TableRow &) { return Result<>(); });
    return walked ? QString("no error") : walked.error().message;
}

QByteArray gb18030(const QString &text)
{
    static const QHash<QChar, QByteArray> known{{u'加', "\xBC\xD3"},
                                                {u'牋', "\xA0\xA0"},
                                                {u'街', "\xBD\xD6"},
                                                {u'办', "\xB0\xEC"},
                                                {u'装', "\xD7\xB0"},
                                                {u'电', "\xB5\xE7"},
                                                {u'梯', "\xCC\xDD"}};
    QByteArray bytes;
    for (const QChar c : text)
        bytes += known.contains(c) ? known[c] : QByteArray(1, c.toLatin1());
    return bytes;
}
} // namespace

/// Text tables in; workbooks have a test of their own.
class tst_TableReader : public QObject
{
    Q_OBJECT

private slots:
    void quotesNewlinesAndDelimitersStayInsideCells()
    {
        const auto reader =
            TableReader::fromBytes("a,b\r\n\"x, \"\"y\"\"\",\"line 1\nline 2\"\r\n5\" pipe,\"\"\r\n");

        QVERIFY_OK(reader);
        QCOMPARE(reader->header(), QStringList({"a", "b"}));
        QCOMPARE(rowsOf(*reader), Rows({{"2", "x, \"y\"", "line 1\nline 2"}, {"3", "5\" pipe", ""}}));
    }

    void manyDoubledQuotesAreHalved()
    {
        const auto reader = TableReader::fromBytes("a\n\"\"\"\"\"\"\n\"\"\"a\"\"\"\n");

        QVERIFY_OK(reader);
        QCOMPARE(rowsOf(*reader), Rows({{"2", "\"\""}, {"3", "\"a\""}}));
    }

    void raggedAndEmptyRowsKeepTheirNumbers()
    {
        const auto reader = TableReader::fromBytes("\n a ,b,c\n1\n\n,,\n1,2,3,4\n1,2,\n");

        QVERIFY_OK(reader);
        QCOMPARE(reader->header(), QStringList({"a", "b", "c"}));
        QCOMPARE(rowsOf(*reader), Rows({{"3", "1"}, {"6", "1", "2", "3", "4"}, {"7", "1", "2", ""}}));
    }

    void lastLineNeedsNoLineEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("LF") << QByteArray("a,b\n1,2\n3,4");
        QTest::newRow("CR LF") << QByteArray("a,b\r\n1,2\r\n3,4");
        QTest::newRow("CR") << QByteArray("a,b\r1,2\r3,4");
        QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n3;4\n");
        QTest::newRow("tab, quoted") << QByteArray("\"a\"\t\"b\"\n1\t\"2\"\n3\t4\n");
        QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF"
                                           "a,b\n1,2\n3,4\n");
        QTest::newRow("UTF-16LE") << QByteArray("\xFF\xFE"
                                                "a\0,\0b\0\n\0"
                                                "1\0,\0"
                                                "2\0\n\0"
                                                "3\0,\0"
                                                "4\0",
                                                24);
        QTest::newRow("UTF-16BE") << QByteArray("\xFE\xFF\0a\0,\0b\0\n\0"
                                                "1\0,\0"
                                                "2\0\n\0"
                                                "3\0,\0"
                                                "4",
                                                24);
    }

    void lastLineNeedsNoLineEnd()
    {
        QFETCH(QByteArray, bytes);

        const auto reader = TableReader::fromBytes(bytes);

        QVERIFY_OK(reader);
        QCOMPARE(reader->header(), QStringList({"a", "b"}));
        QCOMPARE(rowsOf(*reader), Rows({{"2", "1", "2"}, {"3", "3", "4"}}));
    }

    void charactersWhoseLastByteIsA0Survive_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"街,办\n加,装电梯加\n加,牋\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("GB18030") << gb18030(text);
    }

    void charactersWhoseLastByteIsA0Survive()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(bytes.contains('\xA0'));

        const auto reader = TableReader::fromBytes(bytes);

        QVERIFY_OK(reader);
        QCOMPARE(reader->header(), QStringList({u"街"_s, u"办"_s}));
        QCOMPARE(rowsOf(*reader), Rows({{"2", u"加"_s, u"装电梯加"_s}, {"3", u"加"_s, u"牋"_s}}));
    }

    void noBreakSpacesInCellsAreKept()
    {
        const auto reader = TableReader::fromBytes(u"a\u00A0,b\n\u00A0x\u00A0y\u00A0, z \n"_s.toUtf8());

        QVERIFY_OK(reader);
        QCOMPARE(reader->header(), QStringList({"a", "b"}));
        QCOMPARE(rowsOf(*reader), Rows({{"2", u"\u00A0x\u00A0y\u00A0"_s, " z "}}));
    }

    void anEncodingCanBeNamed()
    {
        const auto reader = TableReader::fromBytes("a\n\xA5\x5B\n", {.encoding = "Big5"});

        QVERIFY_OK(reader);
        QCOMPARE(rowsOf(*reader), Rows({{"2", u"加"_s}}));
        QVERIFY(messageOf("a\n", {.encoding = "Klingon"}).contains("Klingon"));
    }

    void brokenTextIsRefusedByLineAndByte()
    {
        QByteArray bytes = u"名称,内容\n街办,加装电梯\n"_s.toUtf8();
        const qsizetype broken = bytes.size();
        bytes += "x\xFF\n";
        QVERIFY2(messageOf(bytes).contains(QString("Line 3 (byte %1").arg(broken + 2)),
                 qPrintable(messageOf(bytes)));
        QVERIFY(messageOf(bytes).contains("UTF-8"));

        const QByteArray neither = gb18030(u"街,办\n"_s) + "\xB0\xEC\xFF\xFF\n";
        QVERIFY2(messageOf(neither).contains("Line 2 (byte 9"), qPrintable(messageOf(neither)));
        QVERIFY(messageOf(neither).contains("GB18030"));
    }

    void whatIsNoTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::newRow("nothing") << QByteArray() << "empty";
        QTest::newRow("only BOM") << QByteArray("\xEF\xBB\xBF") << "empty";
        QTest::newRow("only blank lines") << QByteArray("\n,,\n\n") << "empty";
        QTest::newRow("NUL") << QByteArray("a,b\n1,\0\n", 8) << "Line 2 contains a NUL";
        QTest::newRow("open quote") << QByteArray("a\n\"x\n\"\n\"y\n") << "line 4";
        QTest::newRow("text after quote") << QByteArray("a\nx\n\"y\"z\n") << "line 3";
        QTest::newRow("half a zip") << QByteArray("PK\3\4 and no more") << "incomplete or damaged";
        QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << "Save it as xlsx";
    }

    void whatIsNoTableIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);

        QVERIFY2(messageOf(bytes).contains(message), qPrintable(messageOf(bytes)));
    }

    void aHugeCellIsReadWhole()
    {
        const QByteArray huge(20'000'000, 'x');

        const auto reader = TableReader::fromBytes("a,b\n\"" + huge + "\",2\n");

        QVERIFY_OK(reader);
        const Rows rows = rowsOf(*reader);
        QCOMPARE(rows[0][1].size(), huge.size());
        QCOMPARE(rows[0][2], QString("2"));
    }

    void theHandlerCanEndTheWalkAndWalkAgain()
    {
        const auto reader = TableReader::fromBytes("a\n1\n2\n3\n");
        QVERIFY_OK(reader);
        int seen = 0;

        const auto walked = reader->forEachRow([&](const TableRow &) -> Result<> {
            if (++seen == 2)
                return failure({.kind = Error::Kind::Cancelled});
            return {};
        });

        QVERIFY(!walked);
        QCOMPARE(walked.error().kind, Error::Kind::Cancelled);
        QCOMPARE(seen, 2);
        QCOMPARE(rowsOf(*reader).size(), 3);
    }

    void formulaGuardsAreTakenOff()
    {
        const auto reader = TableReader::fromBytes("a,b,c\n'=1+1,''=x,'tis\n");

        QVERIFY_OK(reader);
        QCOMPARE(rowsOf(*reader), Rows({{"2", "=1+1", "'=x", "'tis"}}));
    }

    void missingAndOversizedFilesSaySo()
    {
        const QTemporaryDir folder;
        QCOMPARE(TableReader::open(folder.filePath("none.csv")).error().kind, Error::Kind::NotFound);
        QCOMPARE(TableReader::open(folder.path()).error().kind, Error::Kind::Storage);

        QFile file(folder.filePath("big.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a,b,c\n") == 6);
        file.close();
        const auto big = TableReader::open(file.fileName(), {.maxFileBytes = 5});
        QVERIFY(!big && big.error().message.contains("larger"));
    }
};

TEST_WITHOUT_WIDGETS(tst_TableReader)
#include "tst_tablereader.moc"
