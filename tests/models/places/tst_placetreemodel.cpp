// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placetreemodel.h"

#include "models/places/placerepository.h"
#include "models/places/placestore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace {
const QByteArray Divisions("level,code,name,parent_code\n"
                           "city,3601,南昌市,\n"
                           "district,360103,西湖区,3601\n"
                           "street,360103001,南浦街道,360103\n"
                           "street,360103002,朝阳洲街道,360103\n"
                           "community,360103001001,渊明社区,360103001\n"
                           "community,360103002001,朝阳社区,360103002\n"
                           "community,360103002002,抚河社区,360103002\n");

void import(TestDatabase &file, const QByteArray &csv, PlaceImport::Table kind)
{
    const auto places = file->readNow([](Connection &c) { return PlaceRepository(c).all(); });
    const auto plan = PlaceImport::plan(*TableReader::fromBytes(csv), ColumnMap(), kind, *places);
    QVERIFY_OK(plan);
    QVERIFY_OK(
        file->writeNow({"test.import", {}}, [&](Connection &c) { return PlaceStore::store(c, *plan); }));
}
} // namespace

/// A tree that loads as it is looked at.
class tst_PlaceTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_file = std::make_unique<TestDatabase>();
        import(*m_file, Divisions, PlaceImport::Table::Divisions);
        import(*m_file,
               "code,name,community_code\n1,1号楼,360103001001\n2,2号楼,360103001001\n",
               PlaceImport::Table::Buildings);
        m_model = std::make_unique<PlaceTreeModel>(**m_file);
    }

    void cleanup()
    {
        m_model.reset();
        m_file.reset();
    }

    void childrenAreCountedBeforeTheyAreRead()
    {
        const QAbstractItemModelTester tester(m_model.get());
        load();

        QCOMPARE(m_model->rowCount(), 1);
        const QModelIndex city = m_model->index(0, 0);
        QCOMPARE(m_model->rowCount(city), 0);
        QVERIFY(m_model->hasChildren(city));
        QCOMPARE(city.data(PlaceTreeModel::ChildCountRole).toInt(), 1);

        m_model->fetchMore(city);
        QTRY_COMPARE(m_model->rowCount(city), 1);
        const QModelIndex district = m_model->index(0, 0, city);
        m_model->fetchMore(district);
        QTRY_COMPARE(m_model->rowCount(district), 2);
        QCOMPARE(m_model->index(1, 0, district).data().toString(), "朝阳洲街道");
        QCOMPARE(m_model->index(1, 1, district).data().toString(), "360103002");
    }

    void aLeafOffersNothing()
    {
        load("1号楼");
        const QModelIndex building = at({0, 0, 0, 0, 0});
        QCOMPARE(building.data().toString(), "1号楼");
        QVERIFY(!m_model->hasChildren(building));
        QVERIFY(!m_model->canFetchMore(building));
    }

    void aFilterShowsWhatIsFoundBelowWhatHoldsIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("name") << "抚河";
        QTest::newRow("one character") << "抚";
        QTest::newRow("pinyin") << "fuhe";
        QTest::newRow("initials") << "fhsq";
        QTest::newRow("code") << "360103002002";
    }

    void aFilterShowsWhatIsFoundBelowWhatHoldsIt()
    {
        QFETCH(QString, typed);
        const QAbstractItemModelTester tester(m_model.get());

        load(typed);

        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->rowCount(at({0, 0})), 1);
        QCOMPARE(at({0, 0, 0}).data().toString(), "朝阳洲街道");
        QCOMPARE(m_model->rowCount(at({0, 0, 0})), 1);
        QCOMPARE(at({0, 0, 0, 0}).data().toString(), "抚河社区");
    }

    void whatIsFoundCanStillBeOpened()
    {
        load("渊明");
        const QModelIndex community = at({0, 0, 0, 0});
        QCOMPARE(m_model->rowCount(community), 0);
        QVERIFY(m_model->canFetchMore(community));

        m_model->fetchMore(community);

        QTRY_COMPARE(m_model->rowCount(community), 2);
    }

    void nothingFoundIsAnEmptyTree()
    {
        load("no such place");
        QCOMPARE(m_model->rowCount(), 0);
        load({});
        QCOMPARE(m_model->rowCount(), 1);
    }

    void theLatestTextWins()
    {
        QSignalSpy loaded(m_model.get(), &PlaceTreeModel::loaded);
        m_model->filter("渊明");
        m_model->filter("抚河");

        QVERIFY(loaded.wait());

        QCOMPARE(at({0, 0, 0, 0}).data().toString(), "抚河社区");
        QTest::qWait(50);
        QCOMPARE(loaded.size(), 1);
    }

    void anAnswerForATreeThatIsGoneIsDropped()
    {
        load();
        m_model->fetchMore(m_model->index(0, 0));
        load("抚河");
        QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 1);
        QVERIFY(m_model->indexOf({-1}) == QModelIndex());
    }

private:
    void load(const QString &text = {})
    {
        QSignalSpy loaded(m_model.get(), &PlaceTreeModel::loaded);
        m_model->filter(text);
        QVERIFY(loaded.wait());
    }

    QModelIndex at(const QList<int> &rows) const
    {
        QModelIndex index;
        for (const int row : rows)
            index = m_model->index(row, 0, index);
        return index;
    }

    std::unique_ptr<TestDatabase> m_file;
    std::unique_ptr<PlaceTreeModel> m_model;
};

TEST_WITHOUT_WIDGETS(tst_PlaceTreeModel)
#include "tst_placetreemodel.moc"
