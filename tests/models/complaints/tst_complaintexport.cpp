// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintexport.h"

#include "models/complaints/complaintimport.h"
#include "models/storage/station.h"
#include "tests/support/supervisedcase.h"
#include "tests/support/testsupport.h"

/// The whole record of a request as a table, and back.
class tst_ComplaintExport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = newOffice(); }

    void cleanup()
    {
        m_office.reset();
        Clock::freeze({});
    }

    void whatHappenedBesideTheSevenStepsComesBack()
    {
        SupervisedCase course(*m_office);
        course.wholeCourse();
        Complaint sent = course.detail().complaint;
        sent.idNumber = "11010519491231002X";
        sent.emergency = Emergency::Fire;
        sent.declineReason = DeclineReason::Petition;
        sent.excluded = "重复统计";
        sent.transferTo = "区供电公司";
        change(course.detail().complaint, sent);
        const QByteArray table = exported(ComplaintExport::Personal::Shown);
        m_office = newOffice();

        const auto report = import(table);

        QVERIFY_OK(report);
        QCOMPARE(report->inserted, 1);
        const Complaint got = only();
        QCOMPARE(got.sex, sent.sex);
        QCOMPARE(got.idNumber, sent.idNumber);
        QCOMPARE(got.dueSuperior, sent.dueSuperior);
        QCOMPARE(got.emergency, sent.emergency);
        QCOMPARE(got.declineReason, sent.declineReason);
        QCOMPARE(got.supervision, sent.supervision);
        QCOMPARE(got.dueSupervised, sent.dueSupervised);
        QCOMPARE(got.instruction, sent.instruction);
        QCOMPARE(got.transferTo, sent.transferTo);
        QCOMPARE(got.excluded, sent.excluded);
        QCOMPARE(got.solved, sent.solved);
        QCOMPARE(got.rating, sent.rating);
        QCOMPARE(got.revisits, sent.revisits);
        QCOMPARE(got.lastRevisit, sent.lastRevisit);
        QCOMPARE(got.approver, sent.approver);
        QCOMPARE(got.accepted, sent.accepted);
        QCOMPARE(got.evidence, sent.evidence);
        QCOMPARE(got.reply, sent.reply);
    }

    void idNumbersAreMaskedAndAMaskedOneIsNotTakenForReal()
    {
        SupervisedCase course(*m_office);
        Complaint sent = course.detail().complaint;
        sent.idNumber = "11010519491231002X";
        change(course.detail().complaint, sent);

        const QByteArray table = exported(ComplaintExport::Personal::Masked);
        m_office = newOffice();
        QVERIFY(!table.contains("11010519491231002X"));
        QVERIFY(table.contains("110105********002X"));
        QVERIFY_OK(import(table));

        QCOMPARE(only().idNumber, QString());
    }

    void aWrongExtraIsNamed_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("code") << QByteArray("supervision") << QByteArray("very");
        QTest::newRow("id") << QByteArray("id_number") << QByteArray("110105194912310021");
        QTest::newRow("count") << QByteArray("revisits") << QByteArray("-1");
        QTest::newRow("time") << QByteArray("due_superior_at") << QByteArray("soon");
        QTest::newRow("length") << QByteArray("excluded") << QByteArray(3000, 'x');
    }

    void aWrongExtraIsNamed()
    {
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, value);

        const auto report =
            import("received_at,content," + column + "\n2025-03-04 09:00,路灯不亮," + value + "\n");

        QVERIFY_OK(report);
        QCOMPARE(report->rejected().size(), 1);
        QCOMPARE(report->rejected()[0].column, QString::fromLatin1(column));
    }

    void everyRowHasEveryColumn()
    {
        SupervisedCase course(*m_office);
        qsizetype cells = 0;
        QVERIFY_OK((**m_office).readNow([&](Connection &c) {
            return ComplaintExport::write(
                c, {}, ComplaintExport::Personal::Masked, [&](const QVariantList &row) -> Result<> {
                    cells = row.size();
                    return {};
                });
        }));

        QCOMPARE(cells, ComplaintExport::columns().size());
    }

private:
    static std::unique_ptr<TestOffice> newOffice()
    {
        auto office = std::make_unique<TestOffice>();
        const auto home =
            (**office).maintainNow([](Connection &c) { return Station::setHomePlace(c, "990101001"); });
        if (!home)
            qFatal("%s", qPrintable(home.error().message));
        return office;
    }

    void change(const Complaint &before, const Complaint &after)
    {
        const auto done = (**m_office).writeNow({"test.change", {}}, [&](Connection &c) {
            return ComplaintRepository(c).update(before, after);
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

    QByteArray exported(ComplaintExport::Personal personal)
    {
        QList<TableColumn> columns = ComplaintExport::columns();
        for (TableColumn &column : columns)
            column.title.clear();
        const QString path = m_office->filePath("out.csv");
        auto writer = TableWriter::create(TableWriter::Format::Csv, path, columns).value();
        const auto done = (**m_office).readNow([&](Connection &c) {
            return ComplaintExport::write(
                c, {}, personal, [&](const QVariantList &row) { return writer->write(row); });
        });
        if (!done || !writer->finish())
            qFatal("the export failed");
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Result<ImportReport> import(const QByteArray &bytes)
    {
        const auto table = TableReader::fromBytes(bytes);
        if (!table)
            return failure(table.error());
        return (**m_office).writeNow({"complaint.import", {}}, [&](Connection &c) -> Result<ImportReport> {
            auto import = ComplaintImport::make(c, *table, {}, "Tester");
            if (!import)
                return failure(import.error());
            const auto report = import->check({});
            return report ? import->store({}).map([&] { return *report; }) : report;
        });
    }

    Complaint only()
    {
        return (**m_office)
            .readNow([](Connection &c) {
                ComplaintRepository repository(c);
                return repository.keys({}).and_then(
                    [&](const QList<qint64> &keys) { return repository.byId({keys.value(0)}); });
            })
            .value_or(Complaint());
    }

    std::unique_ptr<TestOffice> m_office;
};

TEST_WITHOUT_WIDGETS(tst_ComplaintExport)
#include "tst_complaintexport.moc"
