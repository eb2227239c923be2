// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changelog.h"

#include <QtTest>

/// What an action is called in the menu and in a history.
class tst_ActionTitles : public QObject
{
    Q_OBJECT

private slots:
    void anActionIsNamedInWords()
    {
        ActionTitles::add("test.add", "Test", "Add");
        ActionTitles::add("test.from", "Test", "Import from %1");

        QCOMPARE(ActionTitles::title({"test.add", "7"}), "Add 7");
        QCOMPARE(ActionTitles::title({"test.add", {}}), "Add");
        QCOMPARE(ActionTitles::title({"test.from", "a.csv"}), "Import from a.csv");
    }
};

TEST_WITHOUT_WIDGETS(tst_ActionTitles)
#include "tst_actiontitles.moc"
