// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/welcomepage.h"

#include <QtTest>
#include <QtWidgets>

class tst_WelcomePage : public QObject
{
    Q_OBJECT

private slots:
    void theWelcomeOffersWhatExists()
    {
        WelcomePage page;
        QSignalSpy demo(&page, &WelcomePage::demoAsked);
        QSignalSpy create(&page, &WelcomePage::newFileAsked);
        QSignalSpy open(&page, &WelcomePage::openFileAsked);
        for (const char *name : {"demo", "newFile", "openFile", "join"})
            QTest::mouseClick(page.findChild<QAbstractButton *>(name), Qt::LeftButton);

        QCOMPARE(demo.size(), 1);
        QCOMPARE(create.size(), 1);
        QCOMPARE(open.size(), 1);
        QVERIFY(!page.findChild<QAbstractButton *>("join")->isEnabled());
    }
};

TEST_WITH_WIDGETS(tst_WelcomePage)
#include "tst_welcomepage.moc"
