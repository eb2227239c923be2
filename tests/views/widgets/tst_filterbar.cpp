// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filterbar.h"

#include <QtTest>
#include <QtWidgets>

class tst_FilterBar : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bar = std::make_unique<FilterBar>(); }

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

    void chipsWithoutRoomStandInOneMoreWithTheirCount()
    {
        fill();
        QVERIFY(!m_bar->findChild<QWidget *>("chip.more")->isVisible());
        const int height = m_bar->sizeHint().height();

        narrow();

        auto *more = m_bar->findChild<QPushButton *>("chip.more");
        QVERIFY(more->isVisible());
        QVERIFY(chip("one")->isVisible());
        QVERIFY(!chip("three")->isVisible());
        QVERIFY(!chip("four")->isVisible());
        QCOMPARE(m_bar->sizeHint().height(), height);
        QVERIFY(m_bar->rect().contains(more->geometry()));
        m_bar->setCount("three", 3);
        m_bar->setCount("four", 4);
        QVERIFY(more->text().endsWith("7"));
        m_bar->resize(m_bar->sizeHint());
        QVERIFY(chip("four")->isVisible());
        QVERIFY(!more->isVisible());
    }

    void aChipInTheMenuIsChosenByKeysAndThenStandsInTheRow()
    {
        fill();
        narrow();
        QSignalSpy changed(m_bar.get(), &FilterBar::chosenChanged);
        chip("one")->setFocus();
        for (int i = 0; i < 4 && m_bar->focusWidget()->objectName() != "chip.more"; ++i)
            QTest::keyClick(m_bar->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_bar->focusWidget()->objectName(), "chip.more");

        QTest::keyClick(m_bar->focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Up); // the last one
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);

        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(m_bar->chosen(), "four");
        QVERIFY(chip("four")->isVisible());
        QVERIFY(chip("four")->hasFocus());
        QVERIFY(m_bar->rect().contains(chip("four")->geometry()));
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

private:
    void fill()
    {
        for (const char *name : {"one", "two", "three", "four"})
            m_bar->addChip(name, QString(name).repeated(3));
        m_bar->resize(m_bar->sizeHint());
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    }
    void narrow()
    {
        m_bar->resize(m_bar->sizeHint().width() - chip("four")->width() - 4, m_bar->height());
        QTRY_VERIFY(!chip("four")->isVisible());
    }
    QAbstractButton *chip(const QString &name) const
    {
        return m_bar->findChild<QAbstractButton *>("chip." + name);
    }

    std::unique_ptr<FilterBar> m_bar;
};

TEST_WITH_WIDGETS(tst_FilterBar)
#include "tst_filterbar.moc"
