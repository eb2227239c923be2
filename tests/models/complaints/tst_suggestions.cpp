// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/suggestions.h"

#include "models/base/clock.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

/// What past requests and words suggest, and why.
class tst_Suggestions : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestOffice> m_office;

    Complaint take(const QString &content, const QString &category, Place::Id place)
    {
        Complaint complaint = m_office->streetLamp();
        complaint.content = content;
        complaint.category = category;
        complaint.place = place;
        return m_office->take(complaint).value_or(Complaint());
    }

    IntakeSuggestions suggest(const SuggestionQuestion &asked)
    {
        const auto found = (**m_office).readNow([&](Connection &c) { return Suggestions::find(c, asked); });
        if (!found)
            qWarning() << found.error().detail;
        return found.value_or(IntakeSuggestions());
    }

private slots:
    void init()
    {
        m_office = std::make_unique<TestOffice>();
        QVERIFY_OK((**m_office).writeNow({"test.category", {}}, [](Connection &c) {
            return CategoryRepository(c).insert(
                {.code = "E0404", .major = "突发事件", .name = "下水道堵塞", .urgency = Urgency::Quick});
        }));
    }
    void cleanup() { m_office.reset(); }

    void theWordOfACategoryIsEnough()
    {
        const auto found = suggest({.content = "三单元下水道堵塞", .place = {}, .category = {}});

        QCOMPARE(found.category, "E0404");
        QCOMPARE(found.categoryReason, "the word “下水道堵塞”");
    }

    void whatResidentsCallItIsEnough()
    {
        const auto found = suggest({.content = "三单元下水道堵了，返水", .place = {}, .category = {}});

        QCOMPARE(found.category, "E0404");
        QCOMPARE(found.categoryReason, "the word “下水道堵”");
    }

    void everyCarriedWordBelongsToACategory()
    {
        QStringList names;
        for (const Category &category : carriedCategories())
            names << category.name;
        QVERIFY(carriedKeywords().size() > 50);
        for (auto words = carriedKeywords().cbegin(); words != carriedKeywords().cend(); ++words) {
            QVERIFY2(names.contains(words.key()), qPrintable(words.key()));
            for (const QString &word : words.value())
                QVERIFY2(!word.isEmpty(), qPrintable(words.key()));
        }
    }

    void pastRequestsSayTheCategoryAndItsHost()
    {
        for (int i = 0; i < 3; ++i) {
            const Complaint made =
                take("楼前夜里一片漆黑，灯杆不亮，老人不敢出门", "B0107", m_office->building.id);
            ComplaintInput input;
            input.category = "B0107";
            input.urgency = Urgency::Ordinary;
            input.host = {.id = m_office->property, .name = "物业办"};
            QVERIFY_OK(m_office->act(m_office->clerk(), made.id, ComplaintAction::Accept, input));
            QVERIFY_OK(m_office->act(m_office->clerk(), made.id, ComplaintAction::Dispatch, input));
        }
        const SuggestionQuestion asked{
            .content = "我们楼前夜里漆黑，灯杆不亮", .place = m_office->building.id, .category = {}};

        const auto here = suggest(asked);
        QCOMPARE(here.category, "B0107");
        QCOMPARE(here.categoryReason, "3 such request(s) in this building");
        QCOMPARE(here.hostName, "物业办"); // not the category's usual 市政办
        QCOMPARE(here.hostReason, "handled 3 such request(s)");

        const auto elsewhere =
            suggest({.content = asked.content, .place = m_office->community.id, .category = {}});
        QCOMPARE(elsewhere.categoryReason, "3 request(s) like this");
    }

    void oneRequestAloneProvesNothing()
    {
        take("楼前夜里一片漆黑，看不清脚下，老人不敢出门", "E0404", m_office->building.id);

        QVERIFY(
            suggest({.content = "楼前夜里漆黑，看不清脚下", .place = {}, .category = {}}).category.isEmpty());
    }

    void theHostFollowsFromTheChosenCategory()
    {
        const auto found = suggest({.content = "灯", .place = {}, .category = "B0107"});

        QVERIFY(found.category.isEmpty());
        QCOMPARE(found.hostName, "市政办");
        QCOMPARE(found.hostReason, "usual for this category");
    }

    void dangerousWordsRaiseTheUrgency()
    {
        const auto urgent = suggest({.content = "路面塌陷了一个坑", .place = {}, .category = "B0107"});
        QCOMPARE(urgent.urgency, Urgency::Urgent);
        QCOMPARE(urgent.urgencyReason, "the word “塌陷”");

        const auto quick = suggest({.content = "路灯灭了，老人摔了", .place = {}, .category = "B0107"});
        QCOMPARE(quick.urgency, Urgency::Quick);

        const auto usual = suggest({.content = "门口积水", .place = {}, .category = "E0404"});
        QVERIFY(!usual.urgency); // the category has it by itself
    }
};

TEST_WITHOUT_WIDGETS(tst_Suggestions)
#include "tst_suggestions.moc"
