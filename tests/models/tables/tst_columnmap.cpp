// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/columnmap.h"

#include "models/tables/tablereader.h"
#include "tests/support/testsupport.h"

using namespace Qt::Literals::StringLiterals;

namespace {
/// Readable JSON: ' stands for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

enum Field { Number, ReceivedAt, Day, Channel, State, Address, Content };

const QList<ImportField> fields{
    {.name = "number"},
    {.name = "received_at", .kind = ImportField::Kind::DateTime, .required = true},
    {.name = "day", .kind = ImportField::Kind::Date},
    {.name = "channel"},
    {.name = "state"},
    {.name = "address", .personal = true},
    {.name = "content", .kind = ImportField::Kind::LongText, .required = true}};

const QByteArray foreignMap = json(
    "{'columns':{'received_at':'Created Date','content':['Complaint Type','Descriptor'],"
    "'address':['Street','City'],'state':'Status','number':'Unique Key'},'constants':{'channel':'import'},"
    "'dates':{'received_at':'MM/dd/yyyy hh:mm:ss "
    "AP'},'values':{'state':{'Open':'handling','Closed':'closed'}},"
    "'time_zone':'America/New_York','encoding':'auto'}");

const QStringList foreignHeader{
    "Unique Key", "Created Date", "Status", "Complaint Type", "Descriptor", "Street", "City", "Agency"};

QString messageOf(const QByteArray &text)
{
    const auto map = ColumnMap::fromJson(text);
    return map ? QString("no error") : map.error().message;
}

QString bindMessage(const QByteArray &text, const QStringList &header)
{
    const auto map = ColumnMap::fromJson(text);
    if (!map)
        return map.error().message;
    const auto bound = map->bind(header, fields);
    return bound ? QString("no error") : bound.error().message;
}

TableRow rowOf(const QStringList &cells)
{
    TableRow row{.number = 2};
    for (const QString &cell : cells)
        row.cells.emplace_back(cell);
    return row;
}
} // namespace

/// Foreign tables made ours.
class tst_ColumnMap : public QObject
{
    Q_OBJECT

private slots:
    void aForeignTableComesInWithNothingButAMap()
    {
        const auto map = ColumnMap::fromJson(foreignMap);
        QVERIFY_OK(map);
        const auto bound = map->bind(foreignHeader, fields);
        QVERIFY_OK(bound);
        const QStringList cells{
            "17", "07/04/2025 01:05:09 PM", "Open", "Noise", "Loud music", "", "QUEENS", "NYPD"};
        const TableRow row = rowOf(cells);

        QCOMPARE(bound->text(row, Number), QString("17"));
        QCOMPARE(*bound->dateTime(row, ReceivedAt), QDateTime({2025, 7, 4}, {17, 5, 9}, Qt::UTC));
        QCOMPARE(bound->text(row, Channel), QString("import"));
        QCOMPARE(bound->text(row, State), QString("handling"));
        QCOMPARE(bound->text(row, Address), QString("QUEENS"));
        QCOMPARE(bound->text(row, Content), QString("Noise\nLoud music"));
        QVERIFY(!bound->has(Day));
        QCOMPARE(bound->leftOut(), QStringList({"Agency"}));
    }

    void shortFieldsJoinBySpaceAndUnknownValuesStay()
    {
        const auto bound = ColumnMap::fromJson(foreignMap)->bind(foreignHeader, fields);
        QVERIFY_OK(bound);
        const QStringList cells{"17", "", "open", "", "", "5 Avenue", "QUEENS"};
        const TableRow row = rowOf(cells);

        QCOMPARE(bound->text(row, Address), QString("5 Avenue QUEENS"));
        QCOMPARE(bound->text(row, State), QString("open")); // keys are case-sensitive
        QCOMPARE(bound->text(row, Content), QString());
        QVERIFY(bound->dateTime(row, ReceivedAt) && !bound->dateTime(row, ReceivedAt)->isValid());
    }

    void withoutAMapColumnsGoByNameInAnyOrder()
    {
        const auto bound = ColumnMap().bind({"content", "extra", "received_at", ""}, fields);
        QVERIFY_OK(bound);
        const QStringList cells{u" 加\u00A0"_s, "x", "2025-10-10 09:30"};
        const TableRow row = rowOf(cells);

        QCOMPARE(bound->text(row, Content), u" 加\u00A0"_s);
        QCOMPARE(*bound->dateTime(row, ReceivedAt), QDateTime({2025, 10, 10}, {1, 30}, Qt::UTC));
        QCOMPARE(bound->leftOut(), QStringList({"extra"}));
    }

    void aWrongMapIsRefusedByItsPlace_data()
    {
        QTest::addColumn<QByteArray>("map");
        QTest::addColumn<QString>("message");
        QTest::newRow("no JSON") << QByteArray("{\"columns\"") << "not JSON";
        QTest::newRow("array") << QByteArray("[]") << "$:";
        QTest::newRow("unknown key") << json("{'colums':{}}") << "$.colums";
        QTest::newRow("columns") << json("{'columns':[]}") << "$.columns:";
        QTest::newRow("column number") << json("{'columns':{'state':5}}") << "$.columns.state:";
        QTest::newRow("column empty") << json("{'columns':{'state':''}}") << "$.columns.state:";
        QTest::newRow("no columns") << json("{'columns':{'state':[]}}") << "$.columns.state:";
        QTest::newRow("in list") << json("{'columns':{'state':['a',null]}}") << "$.columns.state[1]:";
        QTest::newRow("constant") << json("{'constants':{'state':{}}}") << "$.constants.state:";
        QTest::newRow("both") << json("{'columns':{'state':'a'},'constants':{'state':'b'}}")
                              << "$.constants.state:";
        QTest::newRow("date") << json("{'dates':{'day':''}}") << "$.dates.day:";
        QTest::newRow("value") << json("{'values':{'state':{'Open':1}}}") << "$.values.state.Open:";
        QTest::newRow("values") << json("{'values':{'state':'x'}}") << "$.values.state:";
        QTest::newRow("zone") << json("{'time_zone':'Mars/Base'}") << "$.time_zone:";
        QTest::newRow("zone type") << json("{'time_zone':8}") << "$.time_zone:";
        QTest::newRow("encoding") << json("{'encoding':'klingon'}") << "$.encoding:";
    }

    void aWrongMapIsRefusedByItsPlace()
    {
        QFETCH(QByteArray, map);
        QFETCH(QString, message);

        QVERIFY2(messageOf(map).contains(message), qPrintable(messageOf(map)));
    }

    void whatDoesNotFitIsSaidUpFront()
    {
        const QStringList header{"received_at", "content", "content"};

        QVERIFY(bindMessage("{}", {"content"}).contains("no column for received_at"));
        QVERIFY(bindMessage("{}", header).contains("more than one column content"));
        QVERIFY(bindMessage(foreignMap, {"Created Date"}).contains("Complaint Type, Descriptor"));
        QVERIFY(bindMessage(json("{'values':{'stat':{}}}"), header).contains("stat"));
        QVERIFY(bindMessage(json("{'dates':{'state':'yyyy'}}"), header).contains("state"));
        QCOMPARE(bindMessage(json("{'constants':{'content':'x'}}"), {"received_at"}), QString("no error"));
        QCOMPARE(bindMessage(json("{'columns':{'content':'text'}}"), {"received_at", "text"}),
                 QString("no error"));
    }

    void badDatesNameTheirColumn()
    {
        const auto bound = ColumnMap::fromJson(foreignMap)->bind(foreignHeader, fields);
        QVERIFY_OK(bound);
        const QStringList cells{"17", "13/40/2025 01:05:09 PM"};

        const auto moment = bound->dateTime(rowOf(cells), ReceivedAt);

        QVERIFY(!moment);
        QCOMPARE(moment.error().column, QString("Created Date"));
        QCOMPARE(moment.error().value, cells[1]);
        QVERIFY(!moment.error().reason.isEmpty());
    }

    void cellsBeyondTheHeaderAreAProblem()
    {
        const auto bound = ColumnMap().bind({"content", "received_at"}, fields);
        QVERIFY_OK(bound);
        const QStringList fits{"a", "2025-10-10", "", ""};
        const QStringList slipped{"a", "2025-10-10", "b"};

        QVERIFY(bound->checkWidth(rowOf(fits)));
        QCOMPARE(bound->checkWidth(rowOf(slipped)).error().value, QString("b"));
    }

    void everyPublishedEncodingNameIsKnown()
    {
        for (const char *name : {"auto", "UTF-8", "GB18030", "GBK", "Big5", "UTF-16LE"})
            QVERIFY_OK(ColumnMap::fromJson(json(QByteArray("{'encoding':'") + name + "'}")));
    }
};

TEST_WITHOUT_WIDGETS(tst_ColumnMap)
#include "tst_columnmap.moc"
