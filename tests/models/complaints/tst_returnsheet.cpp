// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/returnsheet.h"

#include "models/storage/recorder.h"
#include "tests/support/supervisedcase.h"
#include "tests/support/testsupport.h"

/// What goes back to the district.
class tst_ReturnSheet : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<TestOffice>(); }

    void cleanup()
    {
        m_office.reset();
        Clock::freeze({});
    }

    void aClosedRequestOfTheirsIsAnswered()
    {
        SupervisedCase course(*m_office);
        course.wholeCourse();

        const QList<QVariantMap> rows = sheet({.period = Period::fromCode(u"2025-10")});

        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0]["foreign_number"].toString(), "12345-20250926-0088");
        QCOMPARE(rows[0]["number"].toString(), course.number);
        QCOMPARE(rows[0]["decision"].toString(), "Answered");
        QCOMPARE(rows[0]["title"].toString(), course.detail().complaint.title);
        QCOMPARE(rows[0]["closed_at"].toDateTime(), course.detail().complaint.closed);
        QCOMPARE(rows[0]["on_time"].toBool(), true);
        QVERIFY(rows[0]["reply"].toString().contains("已更换灯杆"));
        QCOMPARE(rows[0]["host"].toString(), "市政办");
        QCOMPARE(rows[0]["evidence"].toInt(), 0);
    }

    /// Whoever reads the sheet by program finds its columns by them; the words above them may change.
    void theKeysOfTheColumnsStay()
    {
        QStringList keys;
        for (const TableColumn &column : ReturnSheet::columns()) {
            keys << column.key;
            QVERIFY2(!column.title.isEmpty() && column.title != column.key, qPrintable(column.key));
        }
        QCOMPARE(keys,
                 QString("foreign_number number decision title category received_at due_superior_at "
                         "contacted_at fed_back_at closed_at on_time host result reply reason channel_told "
                         "solved rating evidence")
                     .split(' '));
        QCOMPARE(ReturnSheet::columns().at(3).title, "Matter");
    }

    void onlyThePeriodOfItsClosingHasIt()
    {
        SupervisedCase course(*m_office);
        course.wholeCourse(); // closed on 14 October

        QCOMPARE(sheet({.period = Period::fromCode(u"2025-09")}).size(), 0);
        QCOMPARE(sheet({.period = Period::fromCode(u"2025-10-14")}).size(), 1);
        QCOMPARE(sheet({.period = Period::fromCode(u"2025-10-15")}).size(), 0);
        QCOMPARE(sheet({}).size(), 1);
    }

    void onlyThePlaceItLiesInHasIt()
    {
        SupervisedCase course(*m_office);
        course.wholeCourse();

        QCOMPARE(sheet({.place = m_office->office.id}).size(), 1);
        QCOMPARE(sheet({.place = m_office->building.id}).size(), 1);
        QCOMPARE(sheet({.place = {999}}).size(), 0);
    }

    void whatIsNotAcceptedIsReturnedWithItsReason()
    {
        Complaint complaint = m_office->streetLamp();
        complaint.channel = Channel::Superior;
        const auto taken = m_office->take(complaint);
        QVERIFY_OK(m_office->act(m_office->clerk(),
                                 taken->id,
                                 ComplaintAction::Decline,
                                 {.channelTold = "区法院", .declineReason = DeclineReason::LegalProcedure}));

        const QList<QVariantMap> rows = sheet({});

        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0]["decision"].toString(), "Returned");
        QVERIFY(rows[0]["reason"].toString().contains("litigation"));
        QCOMPARE(rows[0]["channel_told"].toString(), "区法院");
    }

    void whatIsOursOrStillOpenStaysHere()
    {
        SupervisedCase open(*m_office); // theirs, being handled
        const auto ours = m_office->take(m_office->streetLamp());
        QVERIFY_OK(m_office->act(m_office->clerk(),
                                 ours->id,
                                 ComplaintAction::Decline,
                                 {.channelTold = "区法院", .declineReason = DeclineReason::LegalProcedure}));

        QCOMPARE(sheet({}).size(), 0);
    }

    void filesOfEvidenceAreCountedAndReadingChangesNothing()
    {
        SupervisedCase course(*m_office);
        course.wholeCourse();
        for (int i = 0; i < 2; ++i)
            QVERIFY_OK((**m_office).writeNow({"test.attach", {}}, [&](Connection &c) -> Result<> {
                const auto added =
                    c.run("INSERT INTO attachment (id, scope, tbl, row, name) VALUES (?, 0, 5, ?, seal('a'))",
                          {c.recorder().newId(), course.id.value});
                return added ? Result<>{} : failure(added.error());
            }));
        const QByteArray before = m_office->digest();

        QCOMPARE(sheet({})[0]["evidence"].toInt(), 2);
        QCOMPARE(m_office->digest(), before);
    }

private:
    QList<QVariantMap> sheet(const ReturnSheet::Scope &scope)
    {
        QList<QVariantMap> rows;
        const auto done = (**m_office).readNow([&](Connection &c) {
            return ReturnSheet::write(c, scope, [&](const QVariantList &values) -> Result<> {
                QVariantMap row;
                const auto columns = ReturnSheet::columns();
                for (qsizetype i = 0; i < columns.size(); ++i)
                    row.insert(columns[i].key, values.at(i));
                rows.append(row);
                return {};
            });
        });
        if (!done)
            qFatal("%s | %s", qPrintable(done.error().message), qPrintable(done.error().detail));
        return rows;
    }

    std::unique_ptr<TestOffice> m_office;
};

TEST_WITHOUT_WIDGETS(tst_ReturnSheet)
#include "tst_returnsheet.moc"
