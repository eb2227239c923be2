// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/handover.h"

#include "models/base/clock.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

namespace {
using A = ComplaintAction;
const QString Luo = "罗志强";
const QString Fang = "方可";
} // namespace

/// All open work goes from one to another in one step.
class tst_Handover : public QObject
{
    Q_OBJECT

private:
    Section municipal() const { return {.id = m_office->municipal, .name = "市政办"}; }
    Section property() const { return {.id = m_office->property, .name = "物业办"}; }

    ComplaintId at(ComplaintState state, const std::function<void(Complaint &)> &change = {})
    {
        Complaint asked = m_office->streetLamp();
        if (change)
            change(asked);
        const ComplaintId id = m_office->take(asked)->id;
        ComplaintInput input;
        input.category = "B0107";
        input.urgency = Urgency::Ordinary;
        input.host = municipal();
        input.contacted = Clock::now();
        input.result = ComplaintResult::Solved;
        input.reply = "已修好";
        input.evidence = "照片";
        for (const auto &[action, to] : {std::pair{A::Accept, ComplaintState::Accepted},
                                         {A::Dispatch, ComplaintState::Dispatched},
                                         {A::Sign, ComplaintState::Handling},
                                         {A::FeedBack, ComplaintState::FedBack}}) {
            if (to > state)
                break;
            const bool desk = action == A::Accept || action == A::Dispatch;
            const auto done =
                m_office->act(desk ? m_office->clerk() : m_office->handler(), id, action, input);
            if (!done)
                qWarning("%s", qPrintable(done.error().message));
        }
        return id;
    }

    ComplaintDetail detail(ComplaintId id)
    {
        return (*m_office)
            ->readNow([&](Connection &c) { return ComplaintDesk(c, m_office->clerk()).detail(id); })
            .value();
    }

    Result<Handover> handOver(const HandoverOrder &order, const Session &who)
    {
        return (*m_office)->writeNow({"work.handOver", {}},
                                     [&](Connection &c) { return Handovers::handOver(c, order, who); });
    }

private slots:
    void init()
    {
        Clock::freeze(QDateTime(QDate(2025, 10, 13), QTime(10, 0), Clock::zone()));
        m_office = std::make_unique<TestOffice>();
    }

    void cleanup()
    {
        m_office.reset();
        Clock::freeze({});
    }

    void everythingOpenOfASectionGoesAndUndoBringsItBack()
    {
        const ComplaintId dispatched = at(ComplaintState::Dispatched);
        const ComplaintId handling = at(ComplaintState::Handling);
        const ComplaintId accepted = at(ComplaintState::Accepted);
        const QDateTime due = detail(handling).complaint.dueHandle;
        const QByteArray before = m_office->digest();

        const auto done = handOver({municipal(), property(), {}, {}, "机构调整"}, m_office->clerk());

        QVERIFY_OK(done);
        QCOMPARE(done->moved(), 2);
        for (const ComplaintId id : {dispatched, handling}) {
            const ComplaintDetail moved = detail(id);
            QCOMPARE(moved.complaint.host, m_office->property);
            QVERIFY(moved.complaint.designated);
            QCOMPARE(moved.steps.last().action, "handOver");
            QCOMPARE(moved.steps.last().note, "市政办 → 物业办\n机构调整");
            QCOMPARE(moved.steps.last().to, moved.complaint.state);
        }
        QCOMPARE(detail(handling).complaint.dueHandle, due); // the clock runs on
        QVERIFY(!detail(accepted).complaint.host.isValid());
        const Session taker{"白露", int(OfficeRole::Handler), m_office->property};
        QVERIFY_OK(m_office->act(taker, dispatched, A::Sign));
        const auto returned = m_office->act(taker, dispatched, A::AskReturn);
        QVERIFY(!returned);

        QVERIFY_OK((*m_office)->undoNow()); // the signature
        (*m_office)->setPerson("Tester");
        QVERIFY_OK((*m_office)->undoNow());
        QCOMPARE(m_office->digest(), before);
    }

    void nothingGoesToWhomItComplainsAbout()
    {
        const ComplaintId about =
            at(ComplaintState::Handling, [this](Complaint &c) { c.respondentSection = m_office->property; });
        const ComplaintId other = at(ComplaintState::Handling);

        const auto done = handOver({municipal(), property(), {}, {}, {}}, m_office->clerk());

        QVERIFY_OK(done);
        QCOMPARE(done->items.size(), 2);
        QCOMPARE(done->moved(), 1);
        QCOMPARE(detail(about).complaint.host, m_office->municipal);
        QCOMPARE(detail(other).complaint.host, m_office->property);
    }

    void aCommunityTakesOverOnlyWhatItMayHost()
    {
        (void) at(ComplaintState::Handling);
        Section community = property();
        community.community = true;

        const auto refused = handOver({municipal(), community, {}, {}, {}}, m_office->clerk());

        QVERIFY(!refused); // street lamps are not on the duty list
    }

    void thePartsOfACoHandlerGoToo()
    {
        const ComplaintId id = m_office->take(m_office->streetLamp())->id;
        ComplaintInput input;
        input.category = "B0107";
        input.urgency = Urgency::Ordinary;
        input.host = {.id = {77}, .name = "财政所"};
        input.coHosts = {municipal()};
        QVERIFY_OK(m_office->act(m_office->clerk(), id, A::Accept, input));
        QVERIFY_OK(m_office->act(m_office->clerk(), id, A::Dispatch, input));

        const auto done = handOver({municipal(), property(), {}, {}, {}}, m_office->clerk());

        QVERIFY_OK(done);
        QCOMPARE(detail(id).complaint.coHosts, QList<Section::Id>{m_office->property});
        QCOMPARE(detail(id).parts.first().section, m_office->property);
        QCOMPARE(detail(id).complaint.host, Section::Id{77});
    }

    void aPersonsWorkGoesToAColleagueAndOnFromHim()
    {
        const ComplaintId his = at(ComplaintState::Handling); // signed by Luo
        const ComplaintId nobodys = at(ComplaintState::Dispatched);

        const auto done = handOver({municipal(), municipal(), Luo, Fang, "休产假"}, m_office->clerk());

        QVERIFY_OK(done);
        QCOMPARE(done->moved(), 1);
        QCOMPARE(detail(his).complaint.host, m_office->municipal);
        QVERIFY(!detail(his).complaint.designated);
        QCOMPARE(detail(his).steps.last().person, Fang);
        QCOMPARE(detail(nobodys).steps.last().action, "dispatch");
        QVERIFY(!handOver({municipal(), municipal(), Luo, Fang, {}}, m_office->clerk())); // nothing left
        const auto on = handOver({municipal(), property(), Fang, Luo, {}}, m_office->clerk());
        QVERIFY_OK(on);
        QCOMPARE(detail(his).complaint.host, m_office->property);
    }

    void onlyDispatchersAndLeadersHandOver()
    {
        (void) at(ComplaintState::Handling);
        const Session handler{Luo, int(OfficeRole::Handler), m_office->municipal};
        QVERIFY(!handOver({municipal(), property(), {}, {}, {}}, handler));
        QVERIFY(!handOver({municipal(), municipal(), {}, {}, {}}, m_office->clerk()));
        QVERIFY(!handOver({municipal(), {}, {}, {}, {}}, m_office->clerk()));
        QVERIFY(!handOver({municipal(), municipal(), Luo, {}, {}}, m_office->clerk()));
        QVERIFY(!handOver({property(), municipal(), {}, {}, {}}, m_office->clerk())); // nothing open
        QVERIFY_OK(handOver({municipal(), property(), {}, {}, {}}, {"钟明远", int(OfficeRole::Leader), {}}));
    }

    void theSheetListsEveryRequestAndWhatStays()
    {
        const ComplaintId about =
            at(ComplaintState::Handling, [this](Complaint &c) { c.respondentSection = m_office->property; });
        const ComplaintId other = at(ComplaintState::Handling);
        const auto done = handOver({municipal(), property(), {}, {}, "机构调整"}, m_office->clerk());
        QVERIFY_OK(done);

        const QString text = Handovers::sheet(*done, "云溪街道").plainText();

        for (const QString &piece : {detail(about).complaint.number,
                                     detail(other).complaint.number,
                                     QString("市政办"),
                                     QString("物业办"),
                                     QString("机构调整"),
                                     QString("1 handed over, 1 not"),
                                     QString("complains about the section"),
                                     QString("2025-10-20 17:30")})
            QVERIFY2(text.contains(piece), qPrintable(piece + '\n' + text));
    }

private:
    std::unique_ptr<TestOffice> m_office;
};

TEST_WITHOUT_WIDGETS(tst_Handover)
#include "tst_handover.moc"
