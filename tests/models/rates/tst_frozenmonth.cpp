// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/complaints/complaintactions.h"
#include "models/demo/demofile.h"
#include "models/rates/ratedesk.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

namespace {
using F = RateFigure;
using Rates::Side;
const QDate Today{2025, 10, 13};
const QDate September{2025, 9, 1};
const Session Leader{"钟明远", int(OfficeRole::Leader), {}};
} // namespace

/// A frozen month and the requests that stand behind its figures.
class tst_FrozenMonth : public QObject
{
    Q_OBJECT

private:
    template <typename Work>
    auto read(Work work)
    {
        return (*m_file)->readNow(work);
    }

    Result<FrozenMonth> freeze(Place::Id office)
    {
        return (*m_file)->writeNow({"rates.freeze", {}}, [&](Connection &c) {
            return RateDesk(c, office).freeze(September, Leader);
        });
    }

    qint64 behind(RateDrill drill, Side side)
    {
        drill.side = side;
        const auto keys = read([&](Connection &c) { return RateDesk(c, {}).keys(September, drill); });
        return keys ? keys->size() : -1;
    }

    bool agrees(const RateDrill &drill, const RateCounts &counts)
    {
        const Ratio &ratio = counts[drill.figure];
        return behind(drill, Side::Whole) == ratio.whole && behind(drill, Side::Part) == ratio.part &&
               behind(drill, Side::Rest) == ratio.whole - ratio.part;
    }

private slots:
    void init()
    {
        m_file = std::make_unique<TestDatabase>();
        QVERIFY_OK(fillDemo(**m_file, {.size = DemoSize::Tiny, .seed = 7, .today = Today}));
        Clock::freeze(QDateTime(Today, QTime(10, 20), Clock::zone()));
    }

    void cleanup()
    {
        m_file.reset();
        Clock::freeze({});
    }

    void behindEveryFrozenFigureStandAsManyAsItSays()
    {
        QVERIFY_OK(freeze({}));
        QVERIFY_OK(
            m_file->act("UPDATE complaint SET rating = 0, solved = 0, closed = NULL, host = 0, "
                        "place = 0, category = '', received = received - 9000000000 WHERE id % 3 > 0"));

        const auto month = read([](Connection &c) { return RateDesk(c, {}).month(September); });

        QVERIFY_OK(month);
        QVERIFY(month->differs());
        const RateReport &frozen = month->frozen.report;
        QVERIFY(!frozen.sections.isEmpty() && !frozen.communities.isEmpty());
        for (const F figure : Rates::all()) {
            QVERIFY(agrees({.figure = figure}, frozen.counts));
            QVERIFY(agrees({.figure = figure, .group = CategoryGroup::Component}, frozen.components));
            QVERIFY(agrees({.figure = figure, .group = CategoryGroup::Event}, frozen.events));
            for (const RateGroup &group : frozen.sections)
                QVERIFY(agrees({.figure = figure, .section = group.id}, group.counts));
            for (const RateGroup &group : frozen.communities)
                QVERIFY(agrees({.figure = figure, .community = group.id}, group.counts));
            QVERIFY(agrees({.figure = figure, .today = true}, month->now.counts));
        }
    }

    void aMonthFrozenWithoutItsRequestsSaysSo()
    {
        QVERIFY_OK(freeze({}));
        QVERIFY_OK(m_file->act("UPDATE rate_month SET requests = NULL"));

        const auto keys = read([](Connection &c) { return RateDesk(c, {}).keys(September, {}); });

        QVERIFY(!keys);
        QCOMPARE(keys.error().kind, Error::Kind::NotFound);
        QVERIFY(keys.error().message.contains("reopen"));
    }

    void theOnlyOfficeAndAllAreTheSame()
    {
        const Place::Id only{m_file->value("SELECT id FROM place WHERE level = 3").toLongLong()};
        QVERIFY_OK(freeze({}));

        QVERIFY(read([&](Connection &c) { return RateDesk(c, only).month(September); })->frozen.isFrozen());

        QVERIFY_OK(m_file->act("INSERT INTO place (id, scope, level, code, name) "
                               "VALUES (77, 0, 3, '999999999', '望湖街道')"));
        QVERIFY(!read([&](Connection &c) { return RateDesk(c, only).month(September); })->frozen.isFrozen());
        const auto offices = read(RateDesk::offices);
        QCOMPARE(offices->size(), 2);
        QVERIFY_OK(freeze(only));
        QVERIFY(!read([](Connection &c) { return RateDesk(c, {77}).month(September); })->frozen.isFrozen());
    }

private:
    std::unique_ptr<TestDatabase> m_file;
};

TEST_WITHOUT_WIDGETS(tst_FrozenMonth)
#include "tst_frozenmonth.moc"
