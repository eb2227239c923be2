// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/duplicates.h"

#include "models/base/clock.h"
#include "models/complaints/intakeadvisor.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

/// Earlier requests about the same matter are offered with their reason; nothing else is.
class tst_Duplicates : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestOffice> m_office;
    Place m_otherBuilding;
    Place m_farBuilding;
    QDateTime m_now;

    Place add(PlaceLevel level, const QString &code, const QString &name, Place::Id parent)
    {
        return (**m_office)
            .writeNow({"test.place", {}},
                      [=](Connection &c) {
                          return PlaceRepository(c).insert(
                              {.parent = parent, .level = level, .code = code, .name = name});
                      })
            .value();
    }

    Complaint take(const QString &content, int daysAgo, Place::Id place, const QString &phone = "10000000001")
    {
        Complaint complaint = m_office->streetLamp();
        complaint.content = content;
        complaint.place = place;
        complaint.phone = phone;
        complaint.received = m_now.addDays(-daysAgo);
        Clock::freeze(complaint.received);
        const auto made = m_office->take(complaint);
        Clock::freeze(m_now);
        return made.value_or(Complaint());
    }

    DuplicateQuestion question() const
    {
        return {.phone = "10099999999",
                .place = m_office->building.id,
                .category = "B0107",
                .content = {},
                .except = {},
                .now = m_now};
    }

    QList<DuplicateCandidate> find(const DuplicateQuestion &asked)
    {
        const auto found = (**m_office).readNow([&](Connection &c) { return Duplicates::find(c, asked); });
        if (!found)
            qWarning() << found.error().message << found.error().detail;
        return found.value_or(QList<DuplicateCandidate>());
    }

private slots:
    void init()
    {
        m_now = QDateTime({2026, 3, 12}, {10, 0}, Clock::zone());
        Clock::freeze(m_now);
        m_office = std::make_unique<TestOffice>();
        m_otherBuilding = add(PlaceLevel::Building, "9901010010010004", "4号楼", m_office->community.id);
        const Place far = add(PlaceLevel::Community, "990101001002", "桃源社区", m_office->office.id);
        m_farBuilding = add(PlaceLevel::Building, "9901010010020003", "3号楼", far.id);
    }
    void cleanup()
    {
        m_office.reset();
        Clock::freeze({});
    }

    void theSameBuildingAndCategoryIsOfferedFirst()
    {
        const Complaint community = take("楼前垃圾没人收", 2, m_otherBuilding.id);
        const Complaint building = take("楼道灯不亮了", 20, m_office->building.id);
        take("别处的灯", 1, m_farBuilding.id);
        take("很久以前的灯", 31, m_office->building.id);

        const auto found = find(question());

        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].of.id, building.id);
        QCOMPARE(found[0].grounds, DuplicateGrounds(DuplicateGround::Place));
        QCOMPARE(found[1].of.id, community.id);
        QCOMPARE(found[1].grounds, DuplicateGrounds(DuplicateGround::Community));
        QCOMPARE(Duplicates::reason(found[0], m_now), "same building and category · 20 day(s) ago");
        QCOMPARE(Duplicates::reason(found[1], m_now), "same community and category · 2 day(s) ago");
        QVERIFY(found[0].place.contains("望湖社区"));
    }

    void thirtyDaysAreTheBound()
    {
        const Complaint last = take("楼道灯不亮了", 30, m_office->building.id);
        take("楼道灯又不亮了", 31, m_office->building.id);

        const auto found = find(question());

        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].of.id, last.id);
    }

    void anotherCategoryIsAnotherMatter()
    {
        take("楼道灯不亮了", 3, m_office->building.id);
        DuplicateQuestion asked = question();
        asked.category = "E0301";

        QVERIFY(find(asked).isEmpty());
    }

    void theSameTelephoneIsTheSameReporter()
    {
        const Complaint before = take("下水道堵塞污水外溢", 90, m_farBuilding.id, "10012345678");
        DuplicateQuestion asked = question();
        asked.phone = "10012345678";
        asked.place = {};

        const auto found = find(asked);

        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].of.id, before.id);
        QVERIFY(found[0].isSameReporter());
        QVERIFY(Duplicates::reason(found[0], m_now).startsWith("same telephone"));
    }

    void alikeWordsAreFoundWithoutPlaceAndCategory()
    {
        const Complaint before =
            take("北门口路灯坏了三天，晚上看不清路，老人摔了一跤", 40, m_office->building.id);
        take("楼下餐馆油烟直排，窗户都不敢开", 5, m_office->building.id);
        DuplicateQuestion asked = question();
        asked.category.clear();
        asked.place = {};
        asked.content = "小区北门口路灯坏了，晚上看不清路";

        const auto found = find(asked);

        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].of.id, before.id);
        QCOMPARE(found[0].grounds, DuplicateGrounds(DuplicateGround::Text));
        QVERIFY(found[0].likeness > 0.5);
        QVERIFY(Duplicates::reason(found[0], m_now).contains("% alike"));
    }

    void alikeWordsFarAwayAreAnotherMatterUnlessTheyAreTheSame()
    {
        take("北门口路灯坏了三天，晚上看不清路，老人摔了一跤", 4, m_farBuilding.id);
        DuplicateQuestion asked = question();
        asked.category.clear();
        asked.content = "北门口路灯坏了，孩子放学看不清路";
        QVERIFY(find(asked).isEmpty());

        asked.content = "北门口路灯坏了三天，晚上看不清路，老人摔了一跤";
        QCOMPARE(find(asked).size(), 1);
    }

    void whatWasMergedStandsForItsParent()
    {
        const Complaint parent = take("北门口路灯坏了", 40, m_otherBuilding.id);
        const Complaint child = take("楼道灯不亮了", 2, m_office->building.id);
        ComplaintInput input;
        input.category = "B0107";
        input.urgency = Urgency::Ordinary;
        input.parent = parent.id;
        QVERIFY_OK(m_office->act(m_office->clerk(), child.id, ComplaintAction::Accept, input));
        QVERIFY_OK(m_office->act(m_office->clerk(), child.id, ComplaintAction::Merge, input));

        const auto found = find(question());

        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].of.id, parent.id);
        QVERIFY(found[0].grounds.testFlag(DuplicateGround::Place));
    }

    void whatIsVoidTakesNoOther()
    {
        const Complaint wrong = take("楼道灯不亮了", 2, m_office->building.id);
        ComplaintInput input;
        input.reason = "登记错误";
        QVERIFY_OK(m_office->act(m_office->clerk(), wrong.id, ComplaintAction::Void, input));

        QVERIFY(find(question()).isEmpty());
    }

    void nothingKnownNothingOffered()
    {
        take("楼道灯不亮了", 2, m_office->building.id);

        QVERIFY(find({.now = m_now}).isEmpty());
    }

    void aListIsShort()
    {
        for (int i = 0; i < 20; ++i)
            take("楼道灯不亮了", i, m_office->building.id);

        QCOMPARE(find(question()).size(), Duplicates::MostShown);
    }

    void theProgressIsToldInWords()
    {
        const Complaint made = take("楼道灯不亮了", 2, m_office->building.id);
        QVERIFY(Duplicates::progress(find(question()).first()).contains(made.number));
    }

    void ofManyQuestionsTheNewestIsAnswered()
    {
        take("楼道灯不亮了", 2, m_office->building.id);
        IntakeAdvisor advisor(**m_office);
        QList<IntakeAdvice> answers;
        connect(
            &advisor, &IntakeAdvisor::advised, this, [&](const IntakeAdvice &advice) { answers << advice; });
        IntakeDraft draft;
        draft.place = m_office->building.id;
        for (const char *category : {"E0301", "E0302", "E0303", "B0107"}) {
            draft.category = category;
            advisor.ask(draft);
        }

        QTRY_VERIFY(!advisor.isBusy());

        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.first().duplicates.size(), 1);
    }
};

TEST_WITHOUT_WIDGETS(tst_Duplicates)
#include "tst_duplicates.moc"
