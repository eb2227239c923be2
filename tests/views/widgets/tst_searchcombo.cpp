// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/searchcombo.h"

#include <QtTest>

class tst_SearchCombo : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTypedBeforeTheChoicesCameIsLookedUp()
    {
        SearchCombo combo;
        combo.show();
        combo.activateWindow();
        combo.setFocus();
        QTRY_VERIFY(combo.hasFocus());
        QTest::keyClicks(&combo, "szb");

        combo.setChoices({{.key = "1", .text = "城管办"}, {.key = "2", .text = "市政办"}});

        QCOMPARE(combo.text(), "szb");
        QTRY_VERIFY(combo.isPopupVisible());
        QTest::keyClick(combo.findChild<QWidget *>("choices"), Qt::Key_Return);
        QCOMPARE(combo.current(), "2");
    }

    void choicesThatComeAgainKeepTheChosenOne()
    {
        SearchCombo combo;
        combo.setChoices({{.key = "1", .text = "城管办"}, {.key = "2", .text = "市政办"}});
        combo.setCurrent("2");

        combo.setChoices({{.key = "2", .text = "市政科"}});
        QCOMPARE(combo.current(), "2");
        QCOMPARE(combo.text(), "市政科");

        combo.setChoices({{.key = "1", .text = "城管办"}});
        QVERIFY(combo.current().isEmpty());
        QVERIFY(combo.text().isEmpty());
    }
};

TEST_WITH_WIDGETS(tst_SearchCombo)
#include "tst_searchcombo.moc"
