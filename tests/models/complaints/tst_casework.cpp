// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/caseworkservice.h"
#include "models/complaints/checklistrepository.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/linkrepository.h"
#include "models/complaints/replytemplaterepository.h"
#include "models/storage/schemaregistry.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

#include <QtTest>

using A = ComplaintAction;
using S = ComplaintState;

/// What is done around a request: each a recorded change that undo takes back.
class tst_Casework : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<TestOffice>();
        m_session = m_office->clerk();
        m_casework = std::make_unique<CaseworkService>(**m_office, m_session);
        m_first = m_office->take(m_office->streetLamp()).value().id;
        m_second = m_office->take(m_office->streetLamp()).value().id;
    }
    void cleanup()
    {
        m_casework.reset();
        m_office.reset();
    }

    void theCarriedTemplatesAreOfferedWhereTheyBelong()
    {
        const QList<ReplyTemplate> carried = ReplyTemplates::carried();

        const auto registered = ReplyTemplates::fitting(carried, S::Registered, "E0301");
        const auto noise = ReplyTemplates::fitting(carried, S::Handling, "E0301");
        const auto lamp = ReplyTemplates::fitting(carried, S::Handling, "B0107");

        QVERIFY(registered.size() >= 2);
        QVERIFY(std::ranges::all_of(registered, [](const auto &r) { return r.state == S::Registered; }));
        QCOMPARE(noise.first().category, QString("E03")); // the more particular first
        QCOMPARE(lamp.first().category, QString("B01"));
        QVERIFY(std::ranges::none_of(lamp, [](const auto &r) { return r.category == "E03"; }));
    }

    void placeholdersAreFilledOnce()
    {
        const ReplyWords words{.number = "001-2025-A000001",
                               .title = "{number}路灯不亮",
                               .section = "市政办",
                               .due = "10-20 17:30"};

        QCOMPARE(ReplyTemplates::filled("{title}（{number}）：{section}，{due}，{other}", words),
                 QString("{number}路灯不亮（001-2025-A000001）：市政办，10-20 17:30，{other}"));
    }

    void aTemplateIsAddedChangedAndTakenOut()
    {
        const qsizetype carried = ReplyTemplates::carried().size();
        QVERIFY_OK(await([&](auto done) {
            m_casework->putTemplate({.name = "噪声", .state = S::Handling, .text = "已处理"}, this, done);
        }));
        QCOMPARE(templates().size(), carried + 1);
        ReplyTemplate own = templates().last();
        own.text = "已妥善处理";
        QVERIFY_OK(await([&](auto done) { m_casework->putTemplate(own, this, done); }));
        QCOMPARE(templates().last(), own);

        QVERIFY_OK(await([&](auto done) { m_casework->removeTemplate(own, this, done); }));

        QCOMPARE(templates(), ReplyTemplates::carried());
    }

    void aCarriedTemplateCanBeTakenOutAndComesBackByUndo()
    {
        const ReplyTemplate first = ReplyTemplates::carried().first();
        QVERIFY_OK(await([&](auto done) { m_casework->removeTemplate(first, this, done); }));
        QVERIFY(!templates().contains(first));

        QVERIFY_OK((**m_office).undoNow());
        QVERIFY(templates().contains(first));
        ReplyTemplate changed = first;
        changed.text = "另一种说法";
        QVERIFY_OK(await([&](auto done) { m_casework->putTemplate(changed, this, done); }));

        QCOMPARE(templates().size(), ReplyTemplates::carried().size());
        QVERIFY(templates().contains(changed));
    }

    void theChecklistIsThatOfStateAndCategory()
    {
        Complaint lamp = m_office->streetLamp();
        lamp.state = S::Handling;

        const auto points = Checklist::fitting(Checklist::carried(), S::Handling, "B0107");
        const auto talk = Checklist::fitting(Checklist::carried(), S::Handling, "S0101");

        QVERIFY(points.size() > talk.size()); // nothing to photograph where there is only talk
        QVERIFY(!talk.isEmpty());
        QVERIFY(Checklist::fitting(Checklist::carried(), S::Void, "B0107").isEmpty());
    }

    void tickingIsARecordedChangeWithItsPerson()
    {
        const CheckItem open = checklist().first();
        QVERIFY(!open.isTicked());

        QVERIFY_OK(await([&](auto done) { m_casework->tick(m_first, open.point.id, true, this, done); }));
        QVERIFY_OK(await([&](auto done) { m_casework->tick(m_first, open.point.id, true, this, done); }));

        QCOMPARE(checklist().first().person, m_session.person);
        QVERIFY(!Checklist::unticked(checklist()).contains(open.point.text));
        QCOMPARE(m_office->value("SELECT count(*) FROM complaint_tick"), QVariant(1));
        QCOMPARE(m_office->value("SELECT action FROM change ORDER BY h DESC LIMIT 1"),
                 QVariant("complaint.tick"));
        QVERIFY_OK(await([&](auto done) { m_casework->tick(m_first, open.point.id, false, this, done); }));
        QVERIFY(!checklist().first().isTicked());
        QVERIFY_OK((**m_office).undoNow());
        QVERIFY(checklist().first().isTicked());
    }

    void anOfficeSetsItsOwnCheckpoints()
    {
        const auto change = [&](const Checkpoint &point) {
            return (**m_office).writeNow({"test.point", {}}, [&](Connection &c) {
                return ChecklistRepository(c).put(point);
            });
        };
        Checkpoint carried = checklist().first().point;
        carried.text.clear();
        QVERIFY_OK(change({.state = S::Registered, .text = "已复述内容", .position = 99}));
        QVERIFY_OK(change(carried));

        QCOMPARE(checklist().last().point.text, QString("已复述内容"));
        QVERIFY(std::ranges::none_of(checklist(),
                                     [&](const CheckItem &item) { return item.point.id == carried.id; }));
    }

    void aLinkIsSeenFromBothSidesAndRemoved()
    {
        QVERIFY_OK(await([&](auto done) { m_casework->link(m_first, m_second, "同一小区", this, done); }));

        QCOMPARE(links(m_first).first().other, m_second);
        QCOMPARE(links(m_second).first().other, m_first);
        QCOMPARE(links(m_second).first().note, QString("同一小区"));
        QVERIFY_OK(
            await([&](auto done) { m_casework->unlink(m_second, links(m_first).first().id, this, done); }));
        QVERIFY(links(m_first).isEmpty());
    }

    void aLinkWithItselfOrTwiceIsRefused()
    {
        const auto link = [&](ComplaintId from, ComplaintId to) {
            return await([&](auto done) { m_casework->link(from, to, {}, this, done); });
        };
        QVERIFY_OK(link(m_first, m_second));

        QVERIFY(link(m_first, m_first).error().message.contains("itself"));
        QVERIFY(link(m_second, m_first).error().message.contains("already"));
        QVERIFY(link(m_first, {}).error().message.contains("no request"));
        QCOMPARE(links(m_first).size(), 1);
    }

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
        QCOMPARE(m_office->value("SELECT phone FROM complaint ORDER BY id LIMIT 1"), QVariant("10087654321"));
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
        m_session.roles = int(ComplaintRole::Handler);
        const auto refused =
            await([&](auto done) { m_casework->restore(m_first, changeOf(history(), "phone"), this, done); });
        QVERIFY(refused.error().message.contains("window clerk"));
    }

private:
    /// Waits for the answer of an asynchronous call.
    template <typename Call>
    Result<> await(Call call)
    {
        std::optional<Result<>> answer;
        call([&](const Result<> &done) { answer = done; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            return failure({Error::Kind::Storage, "no answer", {}});
        return *answer;
    }

    template <typename Read>
    auto read(Read work)
    {
        const auto answer = (**m_office).readNow(work);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().detail));
        return *answer;
    }

    QList<ReplyTemplate> templates()
    {
        return read([](Connection &c) { return ReplyTemplateRepository(c).all(); });
    }
    QList<CheckItem> checklist()
    {
        return read([&](Connection &c) { return ComplaintDesk(c, m_session).detail(m_first); }).checklist;
    }

    QList<ComplaintStep> steps()
    {
        return read([&](Connection &c) { return ComplaintRepository(c).steps(m_first); });
    }
    QList<ComplaintLink> links(ComplaintId of)
    {
        return read([of](Connection &c) { return LinkRepository(c).of(of); });
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
        QVERIFY_OK(m_office->TestDatabase::act("UPDATE complaint SET " + column + " = ? WHERE id = ?",
                                               {value, m_first.value}));
    }

    std::unique_ptr<TestOffice> m_office;
    Session m_session;
    std::unique_ptr<CaseworkService> m_casework;
    ComplaintId m_first;
    ComplaintId m_second;
};

TEST_WITHOUT_WIDGETS(tst_Casework)
#include "tst_casework.moc"
