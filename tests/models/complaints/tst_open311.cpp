// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/open311.h"

#include "tests/models/complaints/exchangetest.h"
#include "tests/support/supervisedcase.h"
#include "tests/support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Requests of other services in, ours out, in the names of GeoReport v2.
class tst_Open311 : public ExchangeTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void ourRequestsGoOutInTheNamesOfGeoReport_data()
    {
        QTest::addColumn<TableWriter::Format>("format");
        QTest::newRow("json") << TableWriter::Format::Json;
        QTest::newRow("csv") << TableWriter::Format::Csv;
    }

    void ourRequestsGoOutInTheNamesOfGeoReport()
    {
        QFETCH(TableWriter::Format, format);
        SupervisedCase course(*m_office);
        course.wholeCourse();

        const QByteArray bytes = exported(format);

        for (const char *fact : {"service_request_id",
                                 "expected_datetime",
                                 "media_url",
                                 "closed",
                                 "路灯",
                                 "B0107",
                                 "市政办",
                                 "已更换灯杆和光源",
                                 "9901010010010003"})
            QVERIFY2(bytes.contains(fact), fact);
        QVERIFY(!bytes.contains("欧阳"));
        QVERIFY(!bytes.contains("10012345678"));
    }

    void instantsInJsonCarryTheirOffset()
    {
        SupervisedCase course(*m_office);

        const QJsonObject request =
            QJsonDocument::fromJson(exported(TableWriter::Format::Json))[0].toObject();

        QCOMPARE(request["requested_datetime"].toString(), "2025-09-26T09:30:00+08:00");
        QCOMPARE(request["status"].toString(), "open");
        QVERIFY(request["lat"].isNull());
    }

    void whoAskedForConfidentialityHasNoPlace()
    {
        Complaint complaint = m_office->streetLamp();
        complaint.confidential = true;
        complaint.address = "望湖小区2栋301";
        QVERIFY_OK(m_office->take(complaint));

        const QByteArray bytes = exported(TableWriter::Format::Json);

        QVERIFY(!bytes.contains("望湖"));
        QVERIFY(!bytes.contains("9901010010010003"));
    }

    void whatGoesOutComesInAgain_data() { ourRequestsGoOutInTheNamesOfGeoReport_data(); }

    void whatGoesOutComesInAgain()
    {
        QFETCH(TableWriter::Format, format);
        SupervisedCase course(*m_office);
        course.wholeCourse();
        QVERIFY_OK(m_office->take(m_office->streetLamp())); // and an open one
        const Complaint sent = course.detail().complaint;
        const QByteArray bytes = exported(format);
        setUp();

        const auto report = import(bytes);

        QVERIFY_OK(report);
        QCOMPARE(report->inserted, 2);
        QCOMPARE(report->rejected().size(), 0);
        const Complaint got = byForeignNumber(sent.number);
        QCOMPARE(got.content, sent.content);
        QCOMPARE(got.category, sent.category);
        QCOMPARE(got.received, sent.received);
        QCOMPARE(got.closed, sent.closed);
        QCOMPARE(got.reply, sent.reply);
        QCOMPARE(got.state, ComplaintState::Closed);
        QCOMPARE(got.place, m_office->building.id);
        QCOMPARE(import(bytes)->unchanged, 2); // the same again changes nothing
    }

    void anotherCitysServicesAreNamedInTheContent()
    {
        const auto report = import(R"([{"service_request_id":638344,"status":"Open","service_name":"Curb",
            "service_code":"006","description":"broken","requested_datetime":"2010-04-14T06:37:38-08:00",
            "updated_datetime":"2010-04-15T06:37:38-08:00","address_id":"545483","lat":37.76}])");

        QVERIFY_OK(report);
        QCOMPARE(report->inserted, 1);
        const Complaint got = byForeignNumber("638344");
        QCOMPARE(got.content, "Curb\nbroken");
        QCOMPARE(got.category, QString());
        QCOMPARE(got.state, ComplaintState::Registered);
        QVERIFY(!got.closed.isValid());
        QCOMPARE(got.received, QDateTime({2010, 4, 14}, {14, 37, 38}, QTimeZone::utc()));
    }

    void aBadRecordIsNamedInTheirWords()
    {
        const auto report =
            import(R"([{"service_request_id":"1","description":"a","requested_datetime":"soon"},
            {"service_request_id":"2","description":"b","requested_datetime":"2025-01-01T00:00:00Z"}])");

        QVERIFY_OK(report);
        QCOMPARE(report->rejected().size(), 1);
        QCOMPARE(report->rejected().first().row, 2);
        QCOMPARE(report->rejected().first().column, "requested_datetime");
    }

    void whatIsNoReportIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("why");
        QTest::newRow("cut off") << QByteArray("[{\"description\":") << "no JSON";
        QTest::newRow("no list") << QByteArray("{\"a\":1}") << "array of objects";
        QTest::newRow("no objects") << QByteArray("[1,2]") << "Record 1";
        QTest::newRow("nothing") << QByteArray("[]") << "empty";
        QTest::newRow("without time") << QByteArray(R"([{"description":"a"}])") << "requested_datetime";
        QTest::newRow("deep") << QByteArray(5000, '[') << "no JSON";
        QByteArray wide("[{");
        for (int i = 0; i < 600; ++i)
            wide += "\"k" + QByteArray::number(i) + "\":1,";
        wide.back() = '}';
        QTest::newRow("wide") << wide + "]"
                              << "512";
    }

    void whatIsNoReportIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, why);

        const auto report = import(json);

        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(why), qPrintable(report.error().message));
    }

private:
    QByteArray exported(TableWriter::Format format)
    {
        return ExchangeTest::exported(format, Open311::columns(), [](Connection &c, const auto &sink) {
            return Open311::write(c, {}, sink);
        });
    }

    Result<ImportReport> import(const QByteArray &bytes)
    {
        return imported(bytes, [](Connection &c, const TableReader &table) {
            return Open311::adapted(c, table).and_then([&](const TableReader &adapted) {
                return ComplaintImport::make(c, adapted, Open311::importMap(table.header()), "Import");
            });
        });
    }

    Complaint byForeignNumber(const QString &number)
    {
        return (**m_office)
            .readNow([&](Connection &c) {
                ComplaintRepository repository(c);
                return repository.byForeignNumber(number).and_then(
                    [&](ComplaintId id) { return repository.byId(id); });
            })
            .value_or(Complaint());
    }
};

TEST_WITHOUT_WIDGETS(tst_Open311)
#include "tst_open311.moc"
