// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/tableimport.h"
#include "models/complaints/categoryrepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

#include <algorithm>

namespace {
const char *const Header = "code,major,name_zh,name_en,group,duty_list,section,urgency\n";
const char *const Own = "E01,市容秩序,市容秩序,,event,0,,ordinary\n"
                        "E0101,市容秩序,占道洗车,Car washing on the road,event,1,,quick\n";
} // namespace

/// A city's own table of categories comes in; old requests keep theirs.
class tst_CategoryImports : public QObject
{
    Q_OBJECT

private:
    Result<TableImport::Outcome> take(const QByteArray &rows)
    {
        QFile table(m_office->filePath("categories.csv"));
        if (!table.open(QIODevice::WriteOnly))
            qFatal("the table cannot be written");
        table.write(Header + rows);
        table.close();
        const QList<ImportKind> kinds = importKinds();
        const auto kind = std::ranges::find(kinds, QString("categories"), &ImportKind::name);
        return kind == kinds.end() ? failure({}) : importTable(**m_office, *kind, {.path = table.fileName()});
    }

    QList<Category> stored()
    {
        return (*m_office)->readNow([](Connection &c) { return CategoryRepository(c).all(); }).value();
    }

    QStringList codes()
    {
        QStringList codes;
        for (const Category &category : stored())
            codes << category.code;
        return codes;
    }

    ComplaintId lamp()
    {
        const ComplaintId id = m_office->take(m_office->streetLamp())->id;
        ComplaintInput input;
        input.category = "B0107";
        input.urgency = Urgency::Ordinary;
        (void) m_office->act(m_office->clerk(), id, ComplaintAction::Accept, input);
        return id;
    }

    std::unique_ptr<TestOffice> m_office;

private slots:
    void init()
    {
        m_office = std::make_unique<TestOffice>();
        const auto seeded = (*m_office)->writeNow({"test.seed", {}}, [](Connection &c) -> Result<> {
            for (const Category &category : carriedCategories())
                if (auto done = CategoryRepository(c).put(category); !done)
                    return done;
            return {};
        });
        QVERIFY_OK(seeded);
    }

    void theTableTakesThePlaceOfWhatNoRequestHas()
    {
        const ComplaintId id = lamp();
        const auto before = stored().size();

        const auto done = take(Own);

        QVERIFY_OK(done);
        QVERIFY(!done->refused);
        QCOMPARE(done->report.inserted + done->report.updated, 2);
        QCOMPARE(codes(), (QStringList{"B01", "B0107", "E01", "E0101"})); // a request has B0107
        const Category own = stored().last();
        QCOMPARE(own.name, "占道洗车");
        QVERIFY(own.dutyList);
        QCOMPARE(own.urgency, Urgency::Quick);
        const auto kept =
            (*m_office)->readNow([&](Connection &c) { return ComplaintRepository(c).byId(id); });
        QCOMPARE(kept->category, "B0107");
        QVERIFY(done->notes.first().contains("B0108"));

        QVERIFY_OK((*m_office)->undoNow()); // one step
        QCOMPARE(stored().size(), before);
    }

    void theSameTableAgainChangesNothingAndARetiredCodeComesBack()
    {
        QVERIFY_OK(take(Own));
        const auto again = take(Own);
        QVERIFY_OK(again);
        QCOMPARE(again->report.unchanged, 2);
        QVERIFY_OK(take(QByteArray(Own) + "B01,公用设施,公用设施,,component,0,,\n"));
        QCOMPARE(codes(), (QStringList{"B01", "E01", "E0101"}));
        QCOMPARE(m_office->value("SELECT count(*) FROM category WHERE code = 'B01'").toInt(), 1);
    }

    void aBadRowKeepsTheTableOut_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason");
        QTest::newRow("code") << QByteArray("e1,a,b,,event,0,,\n") << "E0105";
        QTest::newRow("twice") << QByteArray("E0101,a,b,,event,0,,\n") << "same code";
        QTest::newRow("name") << QByteArray("E0102,a,,,event,0,,\n") << "its name";
        QTest::newRow("group") << QByteArray("E0102,a,b,,thing,0,,\n") << "component";
        QTest::newRow("duty list") << QByteArray("E0102,a,b,,event,x,,\n") << "community";
        QTest::newRow("section") << QByteArray("E0102,a,b,,event,0,NONE,\n") << "no section";
        QTest::newRow("urgency") << QByteArray("E0102,a,b,,event,0,,soon\n") << "quick";
    }

    void aBadRowKeepsTheTableOut()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, reason);
        const auto before = stored();

        const auto done = take(Own + row);

        QVERIFY_OK(done);
        QVERIFY(done->refused);
        QCOMPARE(done->report.rejected().size(), 1);
        QVERIFY2(done->refused->message.contains(reason), qPrintable(done->refused->message));
        QCOMPARE(stored(), before);
    }
};

TEST_WITHOUT_WIDGETS(tst_CategoryImports)
#include "tst_categoryimports.moc"
