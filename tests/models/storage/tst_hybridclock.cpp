// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hybridclock.h"

#include "models/base/clock.h"

#include <QTest>

/// The clock of recorded changes: unique, ordered, never backwards.
class tst_HybridClock : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { Clock::freeze({}); }

    void valuesRiseWhileTheWallClockStands()
    {
        Clock::freeze(at(12, 0));
        HybridClock clock;
        clock.restore(7, 0);

        qint64 last = clock.next();
        for (int i = 0; i < 2000; ++i) { // more than the counter holds: it runs ahead of the wall clock
            const qint64 next = clock.next();
            QVERIFY(next > last);
            last = next;
        }
    }

    void valuesRiseWhenTheWallClockJumpsBack()
    {
        HybridClock clock;
        clock.restore(7, 0);
        Clock::freeze(at(12, 0));
        const qint64 before = clock.next();

        Clock::freeze(at(9, 0));

        QVERIFY(clock.next() > before);
    }

    void theWallClockLeadsWhenItIsAhead()
    {
        HybridClock clock;
        clock.restore(7, 0);
        Clock::freeze(at(12, 0));
        (void) clock.next();
        Clock::freeze(at(13, 30));

        const qint64 value = clock.next();

        QCOMPARE(HybridClock::timeOf(value), at(13, 30).toMSecsSinceEpoch());
        QCOMPARE(HybridClock::stationOf(value), 7);
    }

    void aRestartGoesOnAfterTheLastTick()
    {
        Clock::freeze(at(12, 0));
        HybridClock clock;
        clock.restore(7, 0);
        const qint64 before = clock.next();
        Clock::freeze(at(8, 0));

        HybridClock restarted;
        restarted.restore(7, clock.lastTick());

        QVERIFY(restarted.next() > before);
    }

    void stationsNeverDrawTheSameValue()
    {
        Clock::freeze(at(12, 0));
        HybridClock one;
        HybridClock other;
        one.restore(0x8000, 0);
        other.restore(0xFFF8, 0);

        const qint64 value = one.next();

        QVERIFY(value != other.next());
        QCOMPARE(HybridClock::stationOf(value), 0x8000);
        QCOMPARE(value >> HybridClock::StationBits, one.lastTick());
    }

    void theRangeReachesTo2107()
    {
        const QDateTime far(QDate(2107, 1, 1), QTime(0, 0), Qt::UTC);
        Clock::freeze(far);
        HybridClock clock;
        clock.restore(0xFFFF, 0);

        const qint64 value = clock.next();

        QVERIFY(value > 0);
        QCOMPARE(HybridClock::timeOf(value), far.toMSecsSinceEpoch());
    }

private:
    static QDateTime at(int hour, int minute) { return {QDate(2025, 3, 3), QTime(hour, minute), Qt::UTC}; }
};

TEST_WITHOUT_WIDGETS(tst_HybridClock)
#include "tst_hybridclock.moc"
