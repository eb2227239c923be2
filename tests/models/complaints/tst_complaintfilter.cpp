// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintfilter.h"

#include "models/complaints/complaintfiltertext.h"
#include "models/complaints/complaintwaiting.h"
#include "models/demo/demofile.h"
#include "tests/support/officetest.h"

#include <QtTest>

/// What the chips and the row of filters mean, on a real file.
class tst_ComplaintFilter : public OfficeTest
{
    Q_OBJECT

    using A = ComplaintAction;
    using Chip = ComplaintFilter::Chip;
    using S = ComplaintState;

private slots:
    void init() { openAt({2025, 9, 26}); }
    void cleanup() { close(); }

    void codesFollowTheEnum()
    {
        for (int i = 0; i < ComplaintChip::all().size(); ++i) {
            QCOMPARE(int(ComplaintChip::all().at(i)), i);
            QCOMPARE(ComplaintChip::fromCode(ComplaintChip::code(Chip(i))), Chip(i));
        }
        QCOMPARE(ComplaintChip::fromCode(u"unheard"), Chip::All);
    }

    void everyStateThatWaitsCanBeLeftByThoseItWaitsFor()
    {
        for (const auto role :
             {OfficeRole::Clerk, OfficeRole::Dispatcher, OfficeRole::Checker, OfficeRole::Leader})
            for (const S state : ComplaintWaiting::forCentre(role)) {
                const bool leaves = std::ranges::any_of(complaintTable().rows(), [&](const auto &row) {
                    return row.from == state && row.to != state && row.who.testFlag(role);
                });
                QVERIFY2(leaves, qPrintable(QString::number(int(state))));
            }
    }

    void mineOfTheCentreWaitsForItsRoles()
    {
        const ComplaintId fresh = take();
        const ComplaintId accepted = take();
        act(accepted, A::Accept, acceptance());

        QCOMPARE(keys({.chip = Chip::Mine, .viewer = viewer(OfficeRole::Clerk)}), QList{fresh.value});
        QCOMPARE(keys({.chip = Chip::Mine, .viewer = viewer(OfficeRole::Dispatcher)}), QList{accepted.value});
        QCOMPARE(keys({.chip = Chip::Mine, .viewer = viewer(OfficeRole::Checker)}), QList<qint64>());
    }

    void mineOfASectionIsWhatItHostsAndThePartsItOwes()
    {
        const ComplaintId hosted = dispatched(m_office->municipal, {});
        const ComplaintId helped = dispatched(m_office->property, m_office->municipal);
        dispatched(m_office->property, {});
        const Session us{"罗志强", int(OfficeRole::Handler), m_office->municipal};
        QCOMPARE(keys({.chip = Chip::Mine, .viewer = us}), QList{hosted.value});

        const Session host{"郑海", TestOffice::AllRoles, m_office->property};
        QVERIFY_OK(m_office->act(host, helped, A::Sign));
        QCOMPARE(sorted(keys({.chip = Chip::Mine, .viewer = us})), sorted({hosted.value, helped.value}));

        QVERIFY_OK(m_office->act(m_office->handler(), helped, A::DeliverPart, {.reply = "线路已接好"}));
        QCOMPARE(keys({.chip = Chip::Mine, .viewer = us}), QList{hosted.value});
    }

    void overlaysHaveTheirChips()
    {
        const ComplaintId supervised = dispatched(m_office->municipal, {});
        const ComplaintId returned = dispatched(m_office->municipal, {});
        const ComplaintId away = take();
        act(away, A::Accept, acceptance());
        act(away, A::TransferOut, {.reason = "不属于街道职责", .transferTo = "区城管局"});
        const ComplaintId child = take();
        act(child, A::Accept, acceptance());
        act(child, A::Merge, {.parent = supervised});
        act(supervised, A::Supervise, {.reason = "多人反映", .supervision = Supervision::Listed});
        QVERIFY_OK(m_office->act(m_office->handler(),
                                 returned,
                                 A::AskReturn,
                                 {.suggestedSection = m_office->property, .reason = "属于物业职责"}));

        QCOMPARE(keys({.chip = Chip::Supervised}), QList{supervised.value});
        QCOMPARE(keys({.chip = Chip::Returned}), QList{returned.value});
        QCOMPARE(keys({.chip = Chip::Transferred}), QList{away.value});
        QCOMPARE(keys({.chip = Chip::Merged}), QList{child.value});
        act(returned, A::GrantReturn, {});
        QCOMPARE(keys({.chip = Chip::Returned}), QList{returned.value}); // returned once
    }

    void countsAreThoseOfTheListsBehindTheChips()
    {
        TestDatabase demo;
        QVERIFY_OK(fillDemo(*demo, {.size = DemoSize::Tiny, .seed = 3, .today = {2025, 10, 13}}));
        Clock::freeze(QDateTime({2025, 10, 13}, {10, 20}, Clock::zone()));
        ComplaintFilter filter;
        filter.viewer = viewer(OfficeRole(TestOffice::AllRoles));
        for (const QString &text : {QString(), QString("路灯")}) {
            filter.text = text;
            const auto counts =
                (*demo).readNow([&](Connection &c) { return ComplaintRepository(c).counts(filter); });
            QVERIFY_OK(counts);
            for (const Chip chip : ComplaintChip::all()) {
                ComplaintFilter one = filter;
                one.chip = chip;
                const auto listed =
                    (*demo).readNow([&](Connection &c) { return ComplaintRepository(c).keys(one); });
                QVERIFY_OK(listed);
                QVERIFY2(counts->value(chip) == listed->size(), qPrintable(ComplaintChip::code(chip)));
            }
            QVERIFY(counts->value(Chip::All) > 0);
            QVERIFY(!text.isEmpty() || counts->value(Chip::Mine) > 0);
        }
    }

    void severalOrdersSortOneWithinTheOther()
    {
        const ComplaintId late = take(Channel::Window, 3);
        const ComplaintId phone = take(Channel::Telephone, 2);
        const ComplaintId early = take(Channel::Window, 1);
        using Order = ComplaintFilter::Order;

        QCOMPARE(keys({.orders = {{Order::Channel, false}, {Order::Received, false}}}),
                 (QList{early.value, late.value, phone.value}));
        QCOMPARE(keys({.orders = {{Order::Channel, true}, {Order::Received, false}}}),
                 (QList{phone.value, early.value, late.value}));
    }

    void theRowOfFiltersNarrows()
    {
        const ComplaintId hosted = dispatched(m_office->municipal, {});
        const ComplaintId fresh = take();
        const QDate due = (**m_office)
                              .readNow([&](Connection &c) { return ComplaintRepository(c).byId(hosted); })
                              ->dueHandle.toTimeZone(Clock::zone())
                              .date();

        QCOMPARE(keys({.host = m_office->municipal}), QList{hosted.value});
        QCOMPARE(keys({.unassigned = true}), QList{fresh.value});
        QCOMPARE(keys({.dueFrom = due, .dueTo = due}), QList{hosted.value});
        QCOMPARE(keys({.dueFrom = due.addDays(1)}), QList<qint64>());
        QCOMPARE(keys({.phone = "10012345678"}).size(), 2);
        QCOMPARE(keys({.phone = "10012345"}).size(), 0);
    }

    void aKeptFilterComesBackWhole()
    {
        ComplaintFilter filter{
            .chip = Chip::Returned,
            .text = "路灯",
            .state = S::Handling,
            .kind = ComplaintKind::Help,
            .urgency = Urgency::Urgent,
            .channel = Channel::Petition,
            .category = "B0107",
            .host = {9'007'199'254'740'993},
            .unassigned = true,
            .place = {7},
            .receivedFrom = {2025, 1, 2},
            .receivedTo = {2025, 3, 4},
            .dueFrom = {2025, 5, 6},
            .dueTo = {2025, 7, 8},
            .orders = {{ComplaintFilter::Order::Due, false}, {ComplaintFilter::Order::Host, true}}};

        QCOMPARE(ComplaintFilterText::read(ComplaintFilterText::write(filter)), filter);
        QCOMPARE(ComplaintFilterText::read("{\"kind\":\"unheard\",\"orders\":[7,\"-x\"]}"),
                 ComplaintFilter());
        QCOMPARE(ComplaintFilterText::read("no json"), ComplaintFilter());
    }

private:
    static Session viewer(OfficeRole role) { return {"何晓芸", int(role), {}}; }
    static QList<qint64> sorted(QList<qint64> keys)
    {
        std::ranges::sort(keys);
        return keys;
    }
    ComplaintInput acceptance() const { return {.category = "B0107", .urgency = Urgency::Ordinary}; }

    ComplaintId take(Channel channel = Channel::Window, int second = 0)
    {
        Complaint complaint = m_office->streetLamp();
        complaint.channel = channel;
        complaint.received = Clock::now().addSecs(second - 60);
        return m_office->take(complaint).value().id;
    }

    void act(ComplaintId id, A action, const ComplaintInput &input)
    {
        const auto done = m_office->act(m_office->clerk(), id, action, input);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

    ComplaintId dispatched(Section::Id host, Section::Id helper)
    {
        const ComplaintId id = take();
        act(id, A::Accept, acceptance());
        ComplaintInput input{.host = {.id = host}};
        if (helper.isValid())
            input.coHosts = {{.id = helper}};
        act(id, A::Dispatch, input);
        return id;
    }

    QList<qint64> keys(const ComplaintFilter &filter)
    {
        const auto found =
            (**m_office).readNow([&](Connection &c) { return ComplaintRepository(c).keys(filter); });
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }
};

TEST_WITHOUT_WIDGETS(tst_ComplaintFilter)
#include "tst_complaintfilter.moc"
