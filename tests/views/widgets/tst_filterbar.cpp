// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filterbar.h"

#include <QtTest>
#include <QtWidgets>

class tst_FilterBar : public QObject
{
    Q_OBJECT

private slots:
    void chipsAnnounceOnlyAChange()
    {
        FilterBar bar;
        bar.addChip("all", "All");
        bar.addChip("late", "Late");
        QSignalSpy changed(&bar, &FilterBar::chosenChanged);
        auto *late = bar.findChild<QAbstractButton *>("chip.late");

        QCOMPARE(bar.chosen(), QString("all"));
        late->click();
        late->click();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bar.chosen(), QString("late"));
        QVERIFY(!bar.findChild<QAbstractButton *>("chip.all")->isChecked());

        QCOMPARE(late->text(), QString("Late"));
        bar.setCount("late", 1234);
        QVERIFY(late->text().endsWith("1,234"));
    }

    void aNarrowBarHasMoreLines()
    {
        FilterBar bar;
        for (const char *name : {"one", "two", "three", "four"})
            bar.addChip(name, QString(name).repeated(3));
        const auto *first = bar.findChild<QAbstractButton *>("chip.one");
        const auto *last = bar.findChild<QAbstractButton *>("chip.four");
        const auto widen = [&](int width) {
            bar.resize(width, bar.layout()->heightForWidth(width));
            bar.layout()->setGeometry(bar.rect());
        };

        widen(2000);
        QCOMPARE(last->y(), first->y());
        widen(first->sizeHint().width() * 2);
        QVERIFY(last->y() > first->y());
        QVERIFY(bar.rect().contains(last->geometry()));
    }

    void savedFiltersCanBeChosenAndForgotten()
    {
        FilterBar bar;
        QSignalSpy chosen(&bar, &FilterBar::savedFilterChosen);
        QSignalSpy forgotten(&bar, &FilterBar::forgetFilterAsked);
        bar.setSavedFilters({"noise"});
        auto *menu = bar.findChild<QToolButton *>("savedFilters")->menu();

        menu->actions().first()->trigger();
        menu->actions().last()->menu()->actions().first()->trigger();
        QCOMPARE(chosen.first().first().toString(), QString("noise"));
        QCOMPARE(forgotten.first().first().toString(), QString("noise"));

        QSignalSpy renamed(&bar, &FilterBar::renameFilterAsked);
        bar.findChild<QMenu *>("renameFilter")->actions().first()->trigger();
        QCOMPARE(renamed.first().first().toString(), QString("noise"));
    }
};

TEST_WITH_WIDGETS(tst_FilterBar)
#include "tst_filterbar.moc"
