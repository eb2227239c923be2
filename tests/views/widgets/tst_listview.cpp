// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/listview.h"

#include <QtTest>
#include <QtWidgets>

class tst_ListView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model.clear();
        m_model.setHorizontalHeaderLabels({"Number", "Title", "Place"});
        for (const char *row : {"1", "2", "3"})
            m_model.appendRow({new QStandardItem(row),
                               new QStandardItem(QString("two\nlines\t") + row),
                               new QStandardItem("here")});
        m_view = std::make_unique<ListView>();
        m_view->setModel(&m_model);
        m_view->show();
    }

    void copyTakesHeadersAndVisibleColumnsInTheirOrder()
    {
        m_view->selectRow(2);
        m_view->selectionModel()->select(m_model.index(0, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_view->setColumnHidden(2, true);
        m_view->horizontalHeader()->moveSection(1, 0);

        QCOMPARE(m_view->copyText(), QString("Title\tNumber\ntwo lines 1\t1\ntwo lines 3\t3\n"));
    }

    void ctrlCReachesTheClipboard()
    {
        m_view->selectRow(0);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith("Number\tTitle\tPlace\n1\t"));
    }

    void nothingSelectedCopiesNothing()
    {
        m_view->clearSelection();
        QCOMPARE(m_view->copyText(), QString());
    }

    void enterAndDoubleClickOpen()
    {
        QSignalSpy opened(m_view.get(), &ListView::opened);
        m_view->selectRow(1);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toModelIndex().row(), 1);
    }

    void theLastColumnCannotBeHidden()
    {
        m_view->setColumnHidden(0, true);
        m_view->setColumnHidden(1, true);
        emit m_view->horizontalHeader()->customContextMenuRequested({});
        const auto actions = m_view->findChild<QMenu *>("columnMenu")->actions();

        QCOMPARE(actions.size(), 3);
        QVERIFY(actions.at(0)->isEnabled());
        QVERIFY(!actions.at(2)->isEnabled());
        actions.at(0)->trigger();
        QVERIFY(!m_view->isColumnHidden(0));
    }

    void rowsHaveOneFixedHeight()
    {
        m_view->setPitch(21);
        QCOMPARE(m_view->rowHeight(2), 21);
        QCOMPARE(m_view->verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
    }

private:
    QStandardItemModel m_model;
    std::unique_ptr<ListView> m_view;
};

TEST_WITH_WIDGETS(tst_ListView)
#include "tst_listview.moc"
