// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintimport.h"

#include "models/complaints/complaintexport.h"
#include "models/storage/integrity.h"
#include "models/storage/station.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

#include <QFile>

/// Requests from other systems, and out again.
class tst_ComplaintImport : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<TestOffice>();
        QVERIFY_OK(
            (**m_office).maintainNow([](Connection &c) { return Station::setHomePlace(c, "990101001"); }));
    }
    void cleanup() { m_office.reset(); }

    void anotherCitysExportComesInWithNothingButAMap()
    {
        QFile file(TEST_DATA "/requests/othercity.csv");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto map = ColumnMap::load(TEST_DATA "/requests/othercity.map.json");
        QVERIFY_OK(map);

        const auto report = import(file.readAll(), *map);

        QVERIFY_OK(report);
        QCOMPARE(report->inserted, 3);
        const auto all = requests();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].foreignNumber, "90000001");
        QCOMPARE(all[0].received, QDateTime({2024, 3, 9}, {4, 58, 2}, QTimeZone::utc()));
        QCOMPARE(all[0].content, "Noise - Residential\nLoud Music/Party, third night");
        QCOMPARE(all[0].state, ComplaintState::Closed);
        QCOMPARE(all[1].received, QDateTime({2024, 3, 10}, {5, 30}, QTimeZone::utc()));
        QCOMPARE(all[2].received,
                 QDateTime({2024, 3, 10}, {11, 5, 59}, QTimeZone::utc())); // summer time began at 2
        QVERIFY(all[2].dueHandle.isValid());
        QCOMPARE(findings(), QStringList());
    }

    void theSameTableAgainChangesNothing()
    {
        const QByteArray table = "number,received_at,content\nX1,2025-03-04 09:00,路灯不亮\n";
        QVERIFY_OK(import(table));

        const auto again = import(table);

        QCOMPARE(again->unchanged, 1);
        QCOMPARE(again->inserted, 0);
        QCOMPARE(requests().size(), 1);
    }

    void textsOfAnUntouchedRequestAreUpdated()
    {
        QVERIFY_OK(import("number,received_at,content\nX1,2025-03-04 09:00,路灯不亮\n"));

        const auto again = import("number,received_at,content\nX1,2025-03-04 09:00,路灯不亮，还有井盖松动\n");

        QCOMPARE(again->updated, 1);
        QCOMPARE(requests()[0].content, "路灯不亮，还有井盖松动");
    }

    void bytesEndingInA0Survive_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray utf8 =
            "received_at,reporter,content\n2025-03-04 09:00,加,请加 \xe5\x8a\xa0\xe7\x8f\xad\xe5\x8a\xa0\n";
        QTest::newRow("utf-8") << utf8;
        QTest::newRow("with mark") << "\xef\xbb\xbf" + utf8;
        // 加 is BCD3; 牋 is A0 at its end in GBK (0xA0 lead bytes and tails are ordinary there)
        QTest::newRow("gb18030") << QByteArray("received_at,reporter,content\n2025-03-04 09:00,\xbc\xd3,"
                                               "\xc7\xeb\xbc\xd3 \xbc\xd3\xb0\xe0\xbc\xd3\n");
    }

    void bytesEndingInA0Survive()
    {
        QFETCH(QByteArray, bytes);

        QVERIFY_OK(import(bytes));

        QCOMPARE(requests()[0].reporter, "加");
        QCOMPARE(requests()[0].content, "请加 加班加");
    }

    void aWrongRowIsNamedAndNothingIsStored_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::newRow("no time") << QByteArray("A,,text,help,B0107,") << "received_at";
        QTest::newRow("bad time") << QByteArray("A,yesterday,text,help,B0107,") << "received_at";
        QTest::newRow("future") << QByteArray("A,2999-01-01 08:00,text,help,B0107,") << "received_at";
        QTest::newRow("no content") << QByteArray("A,2025-03-04 09:00, ,help,B0107,") << "content";
        QTest::newRow("kind") << QByteArray("A,2025-03-04 09:00,text,wish,B0107,") << "kind";
        QTest::newRow("category") << QByteArray("A,2025-03-04 09:00,text,help,Z9,") << "category";
        QTest::newRow("place") << QByteArray("A,2025-03-04 09:00,text,help,B0107,123") << "place_code";
        QTest::newRow("twice") << QByteArray("OK,2025-03-04 09:00,text,help,B0107,") << "number";
    }

    void aWrongRowIsNamedAndNothingIsStored()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, column);
        const QByteArray table = "number,received_at,content,kind,category,place_code\n"
                                 "OK,2025-03-04 09:00,好的,help,B0107,990101001001\n" +
                                 row + "\n";

        const auto report = import(table);

        QVERIFY_OK(report);
        QCOMPARE(report->rejected().size(), 1);
        QCOMPARE(report->rejected()[0].row, 3);
        QCOMPARE(report->rejected()[0].column, column);
        QVERIFY(!report->rejected()[0].reason.isEmpty());
        QCOMPARE(requests().size(), 0);
    }

    void whatGoesOutComesBackIn()
    {
        QVERIFY_OK(m_office->take(m_office->streetLamp()));
        QList<QVariantList> rows;
        QVERIFY_OK((**m_office).readNow([&](Connection &c) {
            return ComplaintExport::write(
                c, {}, ComplaintExport::Personal::Shown, [&](const QVariantList &row) -> Result<> {
                    rows << row;
                    return {};
                });
        }));

        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].size(), ComplaintExport::columns().size());
        QVERIFY(rows[0].contains(QVariant("小区门口的路灯坏了三天。晚上看不清路。")));
    }

    void residentsAreMaskedOnTheWayOut()
    {
        QVERIFY_OK(m_office->take(m_office->streetLamp()));

        QVERIFY_OK((**m_office).readNow([&](Connection &c) {
            return ComplaintExport::write(
                c, {}, ComplaintExport::Personal::Masked, [&](const QVariantList &row) -> Result<> {
                    for (const QVariant &cell : row) {
                        if (cell.toString().contains("欧阳小满") || cell.toString().contains("10012345678"))
                            return failure({Error::Kind::Invalid, "a resident in clear", {}});
                    }
                    return {};
                });
        }));
    }

private:
    /// As the command does it: nothing is stored when a row is rejected.
    Result<ImportReport> import(const QByteArray &bytes, const ColumnMap &map = {})
    {
        const auto table = TableReader::fromBytes(bytes);
        if (!table)
            return failure(table.error());
        return (**m_office).writeNow({"complaint.import", {}}, [&](Connection &c) -> Result<ImportReport> {
            auto import = ComplaintImport::make(c, *table, map, "Tester");
            if (!import)
                return failure(import.error());
            const auto report = import->check({});
            if (!report || !report->rejected().isEmpty())
                return report;
            const auto stored = import->store({});
            return stored ? report : failure(stored.error());
        });
    }

    QList<Complaint> requests()
    {
        QList<Complaint> all;
        (void) (**m_office).readNow([&](Connection &c) {
            return ComplaintRepository(c).forEach({.orders = {{ComplaintFilter::Order::Received, false}}},
                                                  [&](const Complaint &complaint) -> Result<> {
                                                      all << complaint;
                                                      return {};
                                                  });
        });
        return all;
    }

    QStringList findings()
    {
        const auto found = (**m_office).readNow([](Connection &c) {
            return Integrity(ComplaintRepository::invariants()).findings(c);
        });
        return found ? *found : QStringList(found.error().detail);
    }

    std::unique_ptr<TestOffice> m_office;
};

TEST_WITHOUT_WIDGETS(tst_ComplaintImport)
#include "tst_complaintimport.moc"
