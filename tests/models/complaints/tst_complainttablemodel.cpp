// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complainttablemodel.h"

#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

/// The list of requests as a model.
class tst_ComplaintTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<TestOffice>();
        m_model = std::make_unique<ComplaintTableModel>(**m_office, m_viewer);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_office.reset();
    }

    void rowsArriveWithTheirWords()
    {
        QVERIFY_OK(m_office->take(m_office->streetLamp()));

        show({});

        QCOMPARE(m_model->rowCount(), 1);
        QTRY_COMPARE(text(ComplaintTableModel::Title), "小区门口的路灯坏了三天");
        QCOMPARE(text(ComplaintTableModel::Category), "路灯");
        QCOMPARE(text(ComplaintTableModel::Place), "3号楼");
    }

    void aSecondOrderIsMarkedWithItsPlace()
    {
        using Order = ComplaintFilter::Order;
        QSignalSpy renamed(m_model.get(), &QAbstractItemModel::headerDataChanged);

        m_model->sort(ComplaintTableModel::State, Qt::AscendingOrder);
        m_model->sortAlso(ComplaintTableModel::Host);
        m_model->sortAlso(ComplaintTableModel::Title); // has no order of its own

        const QList<ComplaintFilter::Sort> both{{Order::State, false}, {Order::Host, false}};
        QCOMPARE(m_model->filter().orders, both);
        QCOMPARE(m_model->firstSortColumn(), int(ComplaintTableModel::State));
        const auto title = [this](int column, int role) {
            return m_model->headerData(column, Qt::Horizontal, role).toString();
        };
        QCOMPARE(title(ComplaintTableModel::Host, Qt::DisplayRole), "Host ↑2");
        QCOMPARE(title(ComplaintTableModel::Host, Qt::AccessibleTextRole), "Host");
        QCOMPARE(title(ComplaintTableModel::State, Qt::DisplayRole), "State");
        QVERIFY(renamed.count() >= 2);
    }

    void residentsAreMasked()
    {
        QVERIFY_OK(m_office->take(m_office->streetLamp()));

        show({});

        QTRY_COMPARE(text(ComplaintTableModel::Reporter), "欧**满");
    }

    void aNewRequestAppearsOnAskingAgain()
    {
        show({});
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY_OK(m_office->take(m_office->streetLamp()));

        m_model->requery();

        QTRY_COMPARE(m_model->rowCount(), 1);
    }

    void sortingByDueTimePutsWhatHasNoneLast()
    {
        QVERIFY_OK(m_office->take(m_office->streetLamp()));
        const auto due = m_office->take(m_office->streetLamp());
        QVERIFY_OK(m_office->act(m_office->clerk(),
                                 due->id,
                                 ComplaintAction::Accept,
                                 {.category = "B0107", .urgency = Urgency::Ordinary}));
        QVERIFY_OK(m_office->act(
            m_office->clerk(),
            due->id,
            ComplaintAction::Dispatch,
            {.host = {.id = m_office->municipal, .office = m_office->office.id, .name = "市政办"}}));
        show({});

        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            QSignalSpy known(m_model.get(), &ComplaintTableModel::orderKnown);
            m_model->sort(ComplaintTableModel::Due, order);
            QVERIFY(known.wait());
            QCOMPARE(m_model->key(0), due->id.value);
        }
    }

private:
    const Session m_viewer;
    void show(const ComplaintFilter &filter)
    {
        QSignalSpy known(m_model.get(), &ComplaintTableModel::orderKnown);
        m_model->setFilter(filter);
        QVERIFY(known.wait());
    }

    QString text(int column) const { return m_model->index(0, column).data().toString(); }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<ComplaintTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_WITHOUT_WIDGETS(tst_ComplaintTableModel)
#include "tst_complainttablemodel.moc"
