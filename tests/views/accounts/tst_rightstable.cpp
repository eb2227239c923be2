// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/rightstable.h"

#include <QtTest>
#include <QtWidgets>

/// The matrix of rights, wider and longer than its place.
class tst_RightsTable : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_table = std::make_unique<RightsTable>();
        QList<Right> rights;
        for (int i = 0; i < 60; ++i)
            rights.append({QString("Right %1").arg(i), OfficeRoles::fromInt(1 << (i % 12))});
        m_table->setRights(rights);
        m_table->resize(600, 300);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    }
    void cleanup() { m_table.reset(); }

    void theFirstColumnStaysWhileRolesAreScrolled()
    {
        auto *across = m_table->horizontalScrollBar();
        QVERIFY(across->maximum() > 0);
        across->setValue(across->maximum());

        QCOMPARE(sticky()->mapTo(m_table.get(), QPoint()).x(), 0);
        QCOMPARE(sticky()->width(), m_table->columnWidth(0));
        QCOMPARE(sticky()->indexAt({5, 5}).data().toString(), "Right 0");
        QVERIFY(sticky()->isColumnHidden(1));
    }

    void bothScrollDownTogether()
    {
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum() / 2);
        QCOMPARE(sticky()->indexAt({5, 5}).row(), m_table->indexAt({5, 5}).row());
        sticky()->verticalScrollBar()->setValue(0);
        QCOMPARE(m_table->verticalScrollBar()->value(), 0);
        QCOMPARE(sticky()->rowHeight(3), m_table->rowHeight(3));
    }

    void theKeyboardLeadsNowhereUnderTheStickyColumn()
    {
        m_table->setCurrentIndex(m_table->model()->index(4, 12));
        m_table->setFocus();
        for (int i = 0; i < 11; ++i)
            QTest::keyClick(m_table.get(), Qt::Key_Left);

        QCOMPARE(m_table->currentIndex().column(), 1);
        QVERIFY(m_table->visualRect(m_table->currentIndex()).left() >= m_table->columnWidth(0));
    }

    void aMarkIsDrawnWhereItMayBeDone()
    {
        const QImage picture = m_table->grab().toImage();
        const auto inks = [&](int row, int column) {
            const QRect cell = m_table->visualRect(m_table->model()->index(row, column))
                                   .translated(0, m_table->horizontalHeader()->height())
                                   .adjusted(4, 4, -4, -4);
            QSet<QRgb> colours;
            for (int x = cell.left(); x <= cell.right(); ++x)
                for (int y = cell.top(); y <= cell.bottom(); ++y)
                    colours.insert(picture.pixel(x, y));
            return colours.size();
        };
        QVERIFY(inks(0, 1) > 1);
        QCOMPARE(inks(1, 1), 1);
    }

private:
    QTableView *sticky() const { return m_table->findChild<QTableView *>("stickyColumn"); }

    std::unique_ptr<RightsTable> m_table;
};

TEST_WITH_WIDGETS(tst_RightsTable)
#include "tst_rightstable.moc"
