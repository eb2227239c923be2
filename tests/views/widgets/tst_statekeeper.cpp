// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/statekeeper.h"

#include <QtTest>
#include <QtWidgets>

class tst_StateKeeper : public QObject
{
    Q_OBJECT

private:
    struct Window : QWidget
    {
        Window()
        {
            setObjectName("window");
            auto *column = new QVBoxLayout(this);
            splitter->setObjectName("splitter");
            splitter->addWidget(new QTextEdit);
            splitter->addWidget(table);
            table->setObjectName("table");
            column->addWidget(splitter);
            resize(600, 400);
        }

        QSplitter *splitter = new QSplitter;
        QTableWidget *table = new QTableWidget(2, 3);
    };

private slots:
    void whatWasMovedComesBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("state.ini");
        {
            StateKeeper keeper(path);
            Window window;
            keeper.keep(&window);
            window.show();
            window.resize(640, 480);
            window.splitter->setSizes({150, 450});
            window.table->setColumnWidth(1, 77);
            window.table->setColumnHidden(2, true);
            window.close();
        }

        StateKeeper keeper(path);
        Window window;
        keeper.keep(&window);
        window.show();
        QCOMPARE(window.size(), QSize(640, 480));
        QCOMPARE(window.table->columnWidth(1), 77);
        QVERIFY(window.table->isColumnHidden(2));
        QVERIFY(window.splitter->sizes().first() < window.splitter->sizes().last() / 2);
    }

    void aTableThatGrewAColumnStartsAfresh()
    {
        const QTemporaryDir folder;
        StateKeeper keeper(folder.filePath("state.ini"));
        {
            Window window;
            keeper.keep(&window);
            window.show();
            window.table->setColumnHidden(2, true);
            window.close();
        }

        Window window;
        window.table->setColumnCount(4);
        keeper.keep(&window);
        QVERIFY(!window.table->isColumnHidden(2));
    }

    void namelessWidgetsAreLeftAlone()
    {
        const QTemporaryDir folder;
        StateKeeper keeper(folder.filePath("state.ini"));
        {
            Window window;
            window.table->setObjectName({});
            window.table->setColumnWidth(1, 77);
            keeper.keep(&window);
            window.show();
            window.close();
        }

        Window window;
        window.table->setObjectName({});
        keeper.keep(&window);
        QVERIFY(window.table->columnWidth(1) != 77);
    }
};

TEST_WITH_WIDGETS(tst_StateKeeper)
#include "tst_statekeeper.moc"
