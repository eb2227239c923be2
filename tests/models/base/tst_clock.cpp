// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"

#include <QtTest>

/// The one clock.
class tst_Clock : public QObject
{
    Q_OBJECT

private slots:
    void frozenTimeStandsStillInChina()
    {
        Clock::freeze(QDateTime({2025, 10, 10}, {9, 30}, QTimeZone(8 * 3600)));

        QCOMPARE(Clock::now().toString(Qt::ISODate), QString("2025-10-10T09:30:00+08:00"));

        Clock::freeze({});
    }
};

TEST_WITHOUT_WIDGETS(tst_Clock)
#include "tst_clock.moc"
