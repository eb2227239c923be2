// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/fieldhistory.h"

#include "models/complaints/complaintnames.h"
#include "models/storage/schemaregistry.h"
#include "models/storage/sealing.h"
#include "tests/models/complaints/caseworktest.h"

using A = ComplaintAction;
using S = ComplaintState;

/// What the fields of a request were before, and which of it may be written back.
class tst_FieldHistory : public CaseworkTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void theHistoryNamesFieldValuesPersonAndAction()
    {
        accept(m_first);

        const QList<FieldChange> changes = history();
        const FieldChange state = changeOf(changes, "state");

        QCOMPARE(state.before, ComplaintNames::label(S::Registered));
        QCOMPARE(state.after, ComplaintNames::label(S::Accepted));
        QCOMPARE(state.person, QString("Tester"));
        QVERIFY(!state.isFirst);
        const auto first = std::ranges::find_if(
            changes, [](const FieldChange &c) { return c.isFirst && c.field->words() == "Content"; });
        QVERIFY(first != changes.end());
        QVERIFY(first->before.isEmpty() && first->after.contains("路灯"));
        QVERIFY(state.at >= first->at);
    }

    void everyColumnOfARequestHasWords()
    {
        for (const auto &column : SchemaRegistry::table("complaint")->columns) {
            if (column.name != "year" && column.name != "serial" && column.name != "return_from")
                QVERIFY2(ComplaintFieldInfo::find(column.name), qPrintable(column.name));
        }
    }

    void anEarlierValueIsWrittenBackAsAChangeOfItsOwn()
    {
        correct("phone", "10087654321");
        const FieldChange wrong = changeOf(history(), "phone");
        QCOMPARE(wrong.before, QString("10012345678"));
        QVERIFY(wrong.locked.isEmpty());

        QVERIFY_OK(await([&](auto done) { m_casework->restore(m_first, wrong, this, done); }));

        QCOMPARE(changeOf(history(), "phone").after, QString("10012345678"));
        QCOMPARE(changeOf(history(), "phone").before, QString("10087654321"));
        QCOMPARE(m_office->value("SELECT action FROM change ORDER BY h DESC LIMIT 1"),
                 QVariant("complaint.restore"));
        const QList<ComplaintStep> known = steps();
        QCOMPARE(known.size(), 2);
        QCOMPARE(known.last().action, QString("restore"));
        QCOMPARE(known.last().note, QString("Phone"));
        QCOMPARE(known.last().person, m_session.person);
        QVERIFY_OK((**m_office).undoNow());
        QCOMPARE(steps().size(), 1);
        QCOMPARE(m_office->value("SELECT unseal(phone) FROM complaint ORDER BY id LIMIT 1"),
                 QVariant("10087654321"));
    }

    void whatTheRulesOwnIsNotWrittenBack()
    {
        accept(m_first);
        const FieldChange state = changeOf(history(), "state");
        QVERIFY(!state.locked.isEmpty());

        const auto refused = await([&](auto done) { m_casework->restore(m_first, state, this, done); });

        QVERIFY(!refused);
        QCOMPARE(refused.error().message, state.locked);
        QCOMPARE(m_office->value("SELECT state FROM complaint ORDER BY id LIMIT 1"), QVariant(30));
    }

    void whatIsLockedDependsOnHowFarItHasCome_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<bool>("fresh");
        QTest::addColumn<bool>("dispatched");
        QTest::newRow("content") << "content" << true << true;
        QTest::newRow("kind") << "kind" << true << false;
        QTest::newRow("urgency") << "urgency" << true << false;
        QTest::newRow("state") << "state" << false << false;
        QTest::newRow("number") << "number" << false << false;
        QTest::newRow("due") << "due_handle" << false << false;
        QTest::newRow("host") << "host" << false << false;
        QTest::newRow("series") << "serial" << false << false;
    }

    void whatIsLockedDependsOnHowFarItHasCome()
    {
        QFETCH(QString, column);
        Complaint complaint;
        QTEST(ComplaintFieldInfo::locked(column, complaint).isEmpty(), "fresh");
        complaint.handleFrom = QDateTime::currentDateTimeUtc();
        QTEST(ComplaintFieldInfo::locked(column, complaint).isEmpty(), "dispatched");
        complaint.state = S::Archived;
        QVERIFY(!ComplaintFieldInfo::locked(column, complaint).isEmpty());
    }

    void aRequestKeepsItsContentAndOnlyTheDeskRestores()
    {
        FieldChange nothing = changeOf(history(), "content");
        nothing.isFirst = false;
        nothing.old = QVariant();
        QVERIFY(!await([&](auto done) { m_casework->restore(m_first, nothing, this, done); }));

        correct("phone", "10087654321");
        m_session.roles = int(OfficeRole::Handler);
        const auto refused =
            await([&](auto done) { m_casework->restore(m_first, changeOf(history(), "phone"), this, done); });
        QVERIFY(refused.error().message.contains("window clerk"));
    }

private:
    QList<ComplaintStep> steps()
    {
        return read([&](Connection &c) { return ComplaintRepository(c).steps(m_first); });
    }

    QList<FieldChange> history()
    {
        QList<FieldChange> changes;
        bool known = false;
        m_casework->history(m_first, this, [&](const Result<QList<FieldChange>> &read) {
            changes = read.value();
            known = true;
        });
        if (!QTest::qWaitFor([&] { return known; }))
            qWarning("no history");
        return changes;
    }

    static FieldChange changeOf(const QList<FieldChange> &changes, const QString &column)
    {
        for (const FieldChange &change : changes) {
            if (column == change.field->column)
                return change;
        }
        return {};
    }

    void accept(ComplaintId id)
    {
        QVERIFY_OK(m_office->act(
            m_office->clerk(), id, A::Accept, {.category = "B0107", .urgency = Urgency::Ordinary}));
    }

    void correct(const QString &column, const QString &value)
    {
        const QString placeholder = Sealing::placeholder(*SchemaRegistry::table("complaint"), column);
        QVERIFY_OK(m_office->TestDatabase::act(
            QString("UPDATE complaint SET %1 = %2 WHERE id = ?").arg(column, placeholder),
            {value, m_first.value}));
    }
};

TEST_WITHOUT_WIDGETS(tst_FieldHistory)
#include "tst_fieldhistory.moc"
