// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/storage/sectionlist.h"

#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QSignalSpy>

#include <atomic>

/// The paged model over a real file: order, pages, changes under way, failing reads.
class tst_PagedTableModel : public SectionList
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void rowsArriveInTheOrderOfTheKeys()
    {
        add(1000);

        show();

        QCOMPARE(m_model->rowCount(), 1000);
        QTRY_COMPARE(m_model->shown(0), "S0000");
        QTRY_COMPARE(m_model->shown(999), "S0999");
        QCOMPARE(m_model->rowOf(m_model->key(500)), 500);
        QCOMPARE(m_model->key(-1), 0);
        QCOMPARE(m_model->rowOf(4711), -1);
    }

    void anEmptyTableIsAnEmptyModel()
    {
        show();

        QCOMPARE(m_model->rowCount(), 0);
        m_model->requery();
        QTRY_COMPARE(m_known, 2);
    }

    void aDraggedScrollBarFetchesTheLastPagesOnly()
    {
        add(20 * SectionModel::PageSize);
        std::atomic<int> fetched = 0;
        show({.keys = keys(), .rows = [&fetched](Connection &c, const QList<qint64> &wanted) {
                  ++fetched;
                  return sections(c, wanted);
              }});
        QTRY_VERIFY(m_model->shown(0) != "…");
        QVERIFY(isQuiet());
        fetched = 0;

        for (int page = 1; page < 20; ++page)
            (void) m_model->shown(page * SectionModel::PageSize);

        QTRY_COMPARE(m_model->shown(19 * SectionModel::PageSize), "S4864");
        QVERIFY(fetched <= SectionModel::PagesPerRound);
    }

    void theNewestQueryWins()
    {
        add(10);
        QSemaphore gate;
        QList<int> orders;
        connect(m_model.get(), &SectionModel::orderKnown, this, [&](int rows) { orders << rows; });

        m_model->setSource({.keys =
                                [&gate](Connection &c) {
                                    gate.acquire();
                                    return readKeys(c, SectionKeysSql);
                                },
                            .rows = sections});
        m_model->setSource({.keys = [](Connection &c) { return readKeys(c, SectionKeysSql + " LIMIT 3"); },
                            .rows = sections});
        QTRY_COMPARE(m_model->rowCount(), 3);
        gate.release();
        QVERIFY(isQuiet());

        QCOMPARE(orders, QList<int>{3});
        QCOMPARE(m_model->rowCount(), 3);
    }

    void aChangedRowIsReadAgainInPlace()
    {
        add(5);
        show();
        QTRY_COMPARE(m_model->shown(2), "S0002");
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const qint64 key = m_model->key(2);

        QVERIFY_OK(m_file->act("UPDATE section SET name = 'S0002b' WHERE id = ?", {key}));
        m_model->refresh(key);

        QTRY_COMPARE(m_model->shown(2), "S0002b");
        QCOMPARE(resets.size(), 0);
    }

    void aPageReadWhileItsRowChangesIsReadAgain()
    {
        add(5);
        QSemaphore reached;
        QSemaphore gate;
        std::atomic<bool> hold = true;
        show({.keys = keys(), .rows = [&](Connection &c, const QList<qint64> &wanted) {
                  auto rows = sections(c, wanted);
                  if (hold.exchange(false)) {
                      reached.release();
                      gate.acquire();
                  }
                  return rows;
              }});
        (void) m_model->shown(0);
        QVERIFY(QTest::qWaitFor([&] { return reached.tryAcquire(); }));

        QVERIFY_OK(m_file->act("UPDATE section SET name = 'S0000b' WHERE id = ?", {m_model->key(0)}));
        m_model->refresh(m_model->key(0));
        gate.release();

        QTRY_COMPARE(m_model->shown(0), "S0000b");
    }

    void aVanishedRowIsBlankUntilTheOrderIsReadAgain()
    {
        add(5);
        show();
        const qint64 gone = m_model->key(1);
        QVERIFY_OK(m_file->act("UPDATE section SET _x = 1 WHERE id = ?", {gone}));

        m_model->refresh(gone);
        QTRY_COMPARE(m_model->shown(1), QString());
        QCOMPARE(m_model->shown(0), "S0000");
        m_model->requery();

        QTRY_COMPARE(m_model->rowCount(), 4);
        QCOMPARE(m_model->rowOf(gone), -1);
    }

    void selectionFollowsItsKeys()
    {
        add(600);
        show();
        QItemSelectionModel selection(m_model.get());
        const QList<qint64> chosen{m_model->key(10), m_model->key(300), m_model->key(599)};
        for (const qint64 key : chosen)
            selection.select(m_model->index(m_model->rowOf(key), 0),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selection.setCurrentIndex(m_model->index(300, 1), QItemSelectionModel::NoUpdate);

        QVERIFY_OK(m_file->act("UPDATE section SET name = 'A' WHERE id = ?", {chosen[2]}));
        QVERIFY_OK(m_file->act("UPDATE section SET _x = 1 WHERE id = ?", {m_model->key(11)}));
        add(1, "B");
        m_model->requery();

        QTRY_COMPARE(m_model->key(0), chosen[2]);
        QCOMPARE(selectedKeys(selection), QSet<qint64>(chosen.cbegin(), chosen.cend()));
        QCOMPARE(m_model->key(selection.currentIndex().row()), chosen[1]);
        QTRY_COMPARE(m_model->shown(0), "A");
    }

    void aSelectedRowThatVanishesLeavesTheSelection()
    {
        add(5);
        show();
        QItemSelectionModel selection(m_model.get());
        selection.select(m_model->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);

        QVERIFY_OK(m_file->act("UPDATE section SET _x = 1 WHERE id = ?", {m_model->key(2)}));
        m_model->requery();

        QTRY_COMPARE(m_model->rowCount(), 4);
        QVERIFY(!selection.hasSelection());
    }

    void aRequeryOfTheSameOrderReadsTheRowsAgain()
    {
        add(5);
        show();
        QTRY_COMPARE(m_model->shown(4), "S0004");
        QVERIFY_OK(m_file->act("UPDATE section SET name = 'S0004b' WHERE id = ?", {m_model->key(4)}));

        m_model->requery();

        QVERIFY(m_model->shown(4) != "…");
        QTRY_COMPARE(m_model->shown(4), "S0004b");
    }

    void aRequeryDuringAnotherIsNotForgotten()
    {
        add(5);
        show();
        QSemaphore reached;
        QSemaphore gate;
        std::atomic<bool> hold = false;
        show({.keys =
                  [&](Connection &c) {
                      auto keys = readKeys(c, SectionKeysSql);
                      if (hold.exchange(false)) {
                          reached.release();
                          gate.acquire();
                      }
                      return keys;
                  },
              .rows = sections});
        hold = true;
        m_model->requery();
        QVERIFY(QTest::qWaitFor([&] { return reached.tryAcquire(); }));

        add(2, "T");
        m_model->requery();
        gate.release();

        QTRY_COMPARE(m_model->rowCount(), 7);
    }

    void failingReadsAreToldAndLeaveTheOldRows()
    {
        add(5);
        show();
        QTRY_COMPARE(m_model->shown(0), "S0000");
        QSignalSpy failures(m_model.get(), &SectionModel::failed);

        m_model->setSource(
            {.keys = [](Connection &c) { return readKeys(c, "SELECT nothing"); }, .rows = sections});

        QTRY_COMPARE(failures.size(), 1);
        QCOMPARE(m_model->rowCount(), 5);
        QCOMPARE(m_model->shown(0), "S0000");
    }

    void aPageThatFailedIsAskedForAgain()
    {
        add(5);
        std::atomic<int> attempts = 0;
        QSignalSpy failures(m_model.get(), &SectionModel::failed);
        show({.keys = keys(), .rows = [&](Connection &c, const QList<qint64> &wanted) {
                  return ++attempts == 1 ? failure({Error::Kind::Storage, "no", {}}) : sections(c, wanted);
              }});

        QTRY_COMPARE(m_model->shown(0), "S0000");
        QCOMPARE(failures.size(), 1);
    }

    void randomChangesUnderWayEndInTheTruth()
    {
        QRandomGenerator random(7);
        add(700);
        show();
        connect(m_file->operator->(), &Database::changed, m_model.get(), &SectionModel::requery);

        for (int step = 0; step < 60; ++step) {
            const QVariantList any{m_model->key(int(random.bounded(m_model->rowCount())))};
            if (random.bounded(3) == 0)
                add(3, QString::number(random.bounded(1000)));
            else if (random.bounded(2) == 0)
                QVERIFY_OK(m_file->act("UPDATE section SET _x = 1 WHERE id = ?", any));
            else
                QVERIFY_OK(m_file->act("UPDATE section SET name = name || 'x' WHERE id = ?", any));
            (void) m_model->shown(int(random.bounded(m_model->rowCount())));
            QCoreApplication::processEvents();
        }

        const auto truth = (*m_file)->readNow([](Connection &c) { return readKeys(c, SectionKeysSql); });
        QTRY_COMPARE(m_model->rowCount(), truth->size());
        for (int row = 0; row < m_model->rowCount(); ++row)
            QTRY_COMPARE_WITH_TIMEOUT(m_model->key(row), (*truth)[row], 5000);
        QTRY_VERIFY(m_model->shown(0) != "…");
    }

    void aModelThatIsGoneIsNotCalled()
    {
        add(5);
        QSemaphore gate;
        m_model->setSource({.keys =
                                [&gate](Connection &c) {
                                    gate.acquire();
                                    return readKeys(c, SectionKeysSql);
                                },
                            .rows = sections});
        m_tester.reset();
        m_model.reset();

        gate.release();

        QVERIFY(isQuiet());
    }

private:
    QSet<qint64> selectedKeys(const QItemSelectionModel &selection) const
    {
        QSet<qint64> keys;
        for (const QModelIndex &index : selection.selectedRows())
            keys.insert(m_model->key(index.row()));
        return keys;
    }
};

TEST_WITHOUT_WIDGETS(tst_PagedTableModel)
#include "tst_pagedtablemodel.moc"
