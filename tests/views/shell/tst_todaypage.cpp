// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/todaypage.h"

#include "views/widgets/figurecard.h"

#include <QtTest>
#include <QtWidgets>

class tst_TodayPage : public QObject
{
    Q_OBJECT

private slots:
    void aNumberOpensItsList()
    {
        TodayPage page;
        QSignalSpy asked(&page, &TodayPage::listAsked);

        QTest::mouseClick(page.findChild<FigureCard *>("overdue"), Qt::LeftButton);

        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), QString("overdue"));
    }

    void theNumbersAreSpoken()
    {
        TodayPage page;
        auto *card = page.findChild<FigureCard *>("dueToday");
        QVERIFY(card->accessibleName().endsWith(QString("–"))); // not known yet

        TodayFacts facts;
        facts.figures["dueToday"] = {1234, "hint"};
        page.setFacts(facts);

        QCOMPARE(card->accessibleName(), QString("Due today: 1,234"));
        QCOMPARE(card->accessibleDescription(), QString("hint"));
    }

    void aVisitAndF5AskForFreshFacts()
    {
        TodayPage page;
        QSignalSpy asked(&page, &TodayPage::refreshAsked);
        page.visited();
        page.findChild<QAction *>("today.refresh")->trigger();
        QCOMPARE(asked.size(), 2);
    }

    void aColumnOpensItsCategory()
    {
        TodayPage page;
        TodayFacts facts;
        facts.open = {{"a", 3, {}}, {"b", 1, {}}};
        page.setFacts(facts);
        page.resize(1000, 700);
        page.show();
        QSignalSpy chosen(&page, &TodayPage::categoryChosen);

        auto *chart = page.findChild<StatChart *>("open");
        QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(chart->width() * 3 / 4, chart->height() / 2));

        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 1);
    }
};

TEST_WITH_WIDGETS(tst_TodayPage)
#include "tst_todaypage.moc"
