// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/places/placespage.h"

#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"
#include "views/shell/dialogs.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeView>

/// What a clerk can do on the page of places, with a real file underneath.
class tst_PlacesPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_file = std::make_unique<TestDatabase>();
        m_service = std::make_unique<PlaceService>(**m_file);
        m_page = std::make_unique<PlacesPage>(*m_service);
        m_tree = m_page->findChild<QTreeView *>("tree");
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_service.reset();
        m_file.reset();
    }

    void aTableIsShownBeforeItIsStoredAsOneStep()
    {
        Dialogs::setNextAnswer(table("level,code,name,parent_code\n"
                                     "city,3601,南昌市,\ndistrict,360103,西湖区,3601\n"));
        Dialogs::setNextAnswer(true);
        QSignalSpy message(m_page.get(), &Page::messageChanged);

        m_page->findChild<QAction *>("places.import")->trigger();

        QVERIFY(message.wait());
        QCOMPARE(message.first().first().value<Message>().tone, Look::Tone::Success);
        QTRY_COMPARE(m_tree->model()->rowCount(), 1);

        QVERIFY_OK((*m_file)->undoNow());
        QTRY_COMPARE(m_tree->model()->rowCount(), 0);
    }

    void whoSaysNoChangesNothing()
    {
        Dialogs::setNextAnswer(table("level,code,name,parent_code\ncity,3601,南昌市,\n"));
        Dialogs::cancelNext();
        QSignalSpy planned(m_service.get(), &PlaceService::planned);

        m_page->findChild<QAction *>("places.import")->trigger();

        QVERIFY(planned.wait());
        QCOMPARE(m_file->value("SELECT count(*) FROM place").toInt(), 0);
    }

    void typingNarrowsTheTreeAndACardShowsThePlace()
    {
        store();
        QTRY_COMPARE(m_tree->model()->rowCount(), 1);

        QTest::keyClicks(m_page->findChild<QLineEdit *>("search"), "xihu");

        const auto city = [&] { return m_tree->model()->index(0, 0); };
        QTRY_COMPARE(m_tree->model()->index(0, 0, city()).data().toString(), "西湖区");
        QCOMPARE(m_tree->model()->rowCount(city()), 1);
        QVERIFY(m_tree->isExpanded(city()));
        const QModelIndex district = m_tree->model()->index(0, 0, city());
        m_tree->setCurrentIndex(district);
        QTRY_VERIFY(cardHas("360103"));
        QVERIFY(m_page->findChild<QWidget *>("card")->isVisible());
    }

    void anEmptyTreeSaysWhatToDo()
    {
        QTRY_VERIFY(!m_tree->isVisible());
        store();
        QTRY_VERIFY(m_tree->isVisible());
        QTRY_VERIFY(cardHas("3601")); // the first is chosen

        QTest::keyClicks(m_page->findChild<QLineEdit *>("search"), "nowhere");

        QTRY_VERIFY(!m_tree->isVisible());
    }

    void aTableThatCannotBeReadReachesTheMessageBar()
    {
        Dialogs::setNextAnswer(table("nonsense\n1\n"));
        Dialogs::cancelNext(); // no map
        QSignalSpy message(m_page.get(), &Page::messageChanged);

        m_page->findChild<QAction *>("places.import")->trigger();

        QVERIFY(message.wait());
        QCOMPARE(message.first().first().value<Message>().tone, Look::Tone::Danger);
    }

    void aTableWithOtherColumnsComesInThroughAMap()
    {
        QFile map(m_file->filePath("map.json"));
        QVERIFY(map.open(QIODevice::WriteOnly));
        map.write("{\"columns\": {\"level\": \"级别\", \"code\": \"代码\", \"name\": \"名称\", "
                  "\"parent_code\": \"上级\"}, \"values\": {\"level\": {\"市\": \"city\"}}}");
        map.close();
        Dialogs::setNextAnswer(table("级别,代码,名称,上级\n市,3601,南昌市,\n"));
        Dialogs::setNextAnswer(true); // a map, please
        Dialogs::setNextAnswer(map.fileName());
        Dialogs::setNextAnswer(true); // import it

        m_page->findChild<QAction *>("places.import")->trigger();

        QTRY_COMPARE(m_tree->model()->rowCount(), 1);
        QCOMPARE(m_tree->model()->index(0, 0).data().toString(), "南昌市");
    }

    void aMapThatDoesNotFitReachesTheMessageBar()
    {
        QSignalSpy message(m_page.get(), &Page::messageChanged);

        m_service->planImport(table("a\n1\n"), m_file->filePath("no such map.json"));

        QVERIFY(message.wait());
        QCOMPARE(message.first().first().value<Message>().tone, Look::Tone::Danger);
    }

private:
    QString table(const QByteArray &content)
    {
        QFile file(m_file->filePath("table.csv"));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the table");
        return file.fileName();
    }

    void store()
    {
        QSignalSpy planned(m_service.get(), &PlaceService::planned);
        Dialogs::setNextAnswer(true);
        m_service->planImport(table("level,code,name,parent_code\n"
                                    "city,3601,南昌市,\ndistrict,360103,西湖区,3601\n"
                                    "district,360102,东湖区,3601\n"));
        QVERIFY(planned.wait());
    }

    bool cardHas(const QString &text) const
    {
        const auto labels = m_page->findChild<QWidget *>("card")->findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
    }

    std::unique_ptr<TestDatabase> m_file;
    std::unique_ptr<PlaceService> m_service;
    std::unique_ptr<PlacesPage> m_page;
    QTreeView *m_tree = nullptr;
};

TEST_WITH_WIDGETS(tst_PlacesPage)
#include "tst_placespage.moc"
