// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/messagebar.h"

#include <QtTest>
#include <QtWidgets>

class tst_MessageBar : public QObject
{
    Q_OBJECT

private slots:
    void aSuccessGoesAwayByItself()
    {
        MessageBar bar;
        bar.setPause(1);
        bar.show(Message::done("Stored."));
        QVERIFY(bar.isVisible());
        QTRY_VERIFY(!bar.isVisible());
    }

    void anErrorStays()
    {
        MessageBar bar;
        bar.setPause(1);
        bar.show(Message::done("Stored."));
        bar.show(Message::failed({Error::Kind::Storage, "The disk is full.", {}}));

        MessageBar later;
        later.setPause(1);
        later.show(Message::done("Stored."));
        QTRY_VERIFY(!later.isVisible()); // by now the first one's time is over too
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.text(), QString("The disk is full."));
    }

    void theButtonActsOnceAndClosesTheBar()
    {
        MessageBar bar;
        int undone = 0;
        bar.show({Look::Tone::Success, "Accepted.", "Undo", [&] { ++undone; }});
        auto *button = bar.findChild<QPushButton *>("messageAction");
        QCOMPARE(button->text(), QString("Undo"));

        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(!bar.isVisible());
    }

    void theActionMayShowTheNextMessage()
    {
        MessageBar bar;
        bar.show({Look::Tone::Success, "Accepted.", "Undo", [&] { bar.show(Message::done("Undone.")); }});
        bar.findChild<QPushButton *>("messageAction")->click();

        QVERIFY(bar.isVisible());
        QCOMPARE(bar.text(), QString("Undone."));
    }

    void withoutAnActionThereIsNoButton()
    {
        MessageBar bar;
        bar.show(Message::done("Stored."));
        QVERIFY(!bar.findChild<QPushButton *>("messageAction")->isVisible());
    }

    void anEmptyMessageClears()
    {
        MessageBar bar;
        bar.show({Look::Tone::Warning, "Soon due.", {}, {}});
        bar.show({});
        QVERIFY(!bar.isVisible());
    }
};

TEST_WITH_WIDGETS(tst_MessageBar)
#include "tst_messagebar.moc"
