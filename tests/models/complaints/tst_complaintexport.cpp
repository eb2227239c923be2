// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintexport.h"

#include "tests/models/complaints/exchangetest.h"
#include "tests/support/supervisedcase.h"
#include "tests/support/testsupport.h"

/// The whole record of a request as a table, and back.
class tst_ComplaintExport : public ExchangeTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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
        setUp();

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
        setUp();
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
        return ExchangeTest::exported(
            TableWriter::Format::Csv, columns, [personal](Connection &c, const auto &sink) {
                return ComplaintExport::write(c, {}, personal, sink);
            });
    }

    Result<ImportReport> import(const QByteArray &bytes)
    {
        return imported(bytes, [](Connection &c, const TableReader &table) {
            return ComplaintImport::make(c, table, {}, "Tester");
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
};

TEST_WITHOUT_WIDGETS(tst_ComplaintExport)
#include "tst_complaintexport.moc"
