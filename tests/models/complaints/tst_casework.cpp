// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/caseworkservice.h"

#include "models/complaints/checklistrepository.h"
#include "models/complaints/linkrepository.h"
#include "models/complaints/replytemplaterepository.h"
#include "tests/models/complaints/caseworktest.h"

using S = ComplaintState;

/// What is done around a request: each a recorded change that undo takes back.
class tst_Casework : public CaseworkTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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

private:
    QList<ReplyTemplate> templates()
    {
        return read([](Connection &c) { return ReplyTemplateRepository(c).all(); });
    }
    QList<CheckItem> checklist()
    {
        return read([&](Connection &c) { return ComplaintDesk(c, m_session).detail(m_first); }).checklist;
    }
    QList<ComplaintLink> links(ComplaintId of)
    {
        return read([of](Connection &c) { return LinkRepository(c).of(of); });
    }
};

TEST_WITHOUT_WIDGETS(tst_Casework)
#include "tst_casework.moc"
