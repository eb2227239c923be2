// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/timeline.h"

#include <QtTest>
#include <QtWidgets>

class tst_Timeline : public QObject
{
    Q_OBJECT

private slots:
    void aTimelineIsSpokenAndGrowsWithItsNotes()
    {
        Timeline timeline;
        timeline.setSteps({{"09:41", "Wang", "Accepted", {}}});
        const int one = timeline.heightForWidth(300);
        timeline.setSteps({{"09:41", "Wang", "Accepted", QString("word ").repeated(60)}});

        QVERIFY(timeline.heightForWidth(300) > one);
        QVERIFY(timeline.heightForWidth(900) < timeline.heightForWidth(300));
        QVERIFY(timeline.accessibleDescription().startsWith("09:41, Accepted, Wang, word"));
    }
};

TEST_WITH_WIDGETS(tst_Timeline)
#include "tst_timeline.moc"
