// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organisation/absences.h"

#include "models/base/clock.h"
#include "models/complaints/steptext.h"
#include "models/organisation/roster.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

namespace {
using A = ComplaintAction;

const QString Luo = "罗志强"; // of the municipal section
const QString Bai = "白露";   // of the property section
const QString Tang = "唐文静";
const QDate Monday{2025, 10, 13};

QDateTime at(QDate day, int hour)
{
    return QDateTime(day, QTime(hour, 0), Clock::zone());
}
} // namespace

/// Who is away, who stands in, and what that lets him do.
class tst_Absences : public QObject
{
    Q_OBJECT

private:
    Result<Absence> add(const Absence &absence)
    {
        return (*m_office)->writeNow({"absence.add", absence.person},
                                     [&](Connection &c) { return Absences::add(c, absence); });
    }

    QList<Session> standIns(const QString &person, QDate day)
    {
        return (*m_office)
            ->readNow([&](Connection &c) { return Absences::standIns(c, person, day); })
            .value();
    }

    ComplaintDetail detail(const Session &who, ComplaintId id)
    {
        const auto found =
            (*m_office)->readNow([&](Connection &c) { return ComplaintDesk(c, who).detail(id); });
        if (!found)
            qWarning("%s | %s", qPrintable(found.error().message), qPrintable(found.error().detail));
        return found.value_or(ComplaintDetail());
    }

    Session bai() const { return {Bai, int(OfficeRole::Handler), m_office->property}; }

    Session luo() const { return {Luo, int(OfficeRole::Handler), m_office->municipal}; }

    void fedBack(ComplaintId id)
    {
        ComplaintInput done;
        done.contacted = Clock::now();
        done.result = ComplaintResult::Solved;
        done.reply = "已修好";
        done.evidence = "照片";
        QVERIFY_OK(m_office->act(luo(), id, A::Sign));
        QVERIFY_OK(m_office->act(luo(), id, A::FeedBack, done));
    }

private slots:
    void init()
    {
        Clock::freeze(at(Monday, 10));
        m_office = std::make_unique<TestOffice>();
        const auto hired = (*m_office)->writeNow({"test.staff", {}}, [&](Connection &c) -> Result<> {
            const int handler = int(OfficeRole::Handler);
            const int checker = int(OfficeRole::Checker);
            for (const Staff &person : {Staff{{}, Luo, m_office->municipal, handler},
                                        Staff{{}, Bai, m_office->property, handler},
                                        Staff{{}, Tang, {}, checker}})
                if (const auto id = Roster::add(c, person); !id)
                    return failure(id.error());
            return {};
        });
        QVERIFY_OK(hired);
    }

    void cleanup()
    {
        m_office.reset();
        Clock::freeze({});
    }

    void aSubstituteStandsInOnTheDaysNamedAndNoOther()
    {
        QVERIFY_OK(add({{}, Luo, Bai, Monday, Monday.addDays(2), "年休假"}));

        QVERIFY(standIns(Bai, Monday.addDays(-1)).isEmpty());
        for (int day = 0; day < 3; ++day)
            QCOMPARE(standIns(Bai, Monday.addDays(day)),
                     QList<Session>({{Bai, int(OfficeRole::Handler), m_office->municipal, Luo}}));
        QVERIFY(standIns(Bai, Monday.addDays(3)).isEmpty());
        QVERIFY(standIns(Tang, Monday).isEmpty());
    }

    void whoStandsInActsAndTheTimelineSaysForWhom()
    {
        const ComplaintId id = m_office->dispatched();
        QVERIFY(!m_office->act(bai(), id, A::Sign));
        QVERIFY(!detail(bai(), id).allowed.contains(A::Sign));
        QVERIFY_OK(add({{}, Luo, Bai, Monday, Monday.addDays(2), {}}));
        QVERIFY(detail(bai(), id).allowed.contains(A::Sign));

        QVERIFY_OK(m_office->act(bai(), id, A::Sign));

        const ComplaintStep step = detail(bai(), id).steps.last();
        QCOMPARE(step.person, Bai);
        QCOMPARE(step.insteadOf, Luo);
        QCOMPARE(StepText::person(step), Bai + " for " + Luo);
        QCOMPARE(step.section, m_office->municipal);
        Clock::freeze(at(Monday.addDays(3), 10));
        QVERIFY(!m_office->act(bai(), id, A::RecordContact)); // the colleague is back
    }

    void whatIsBarredToOneIsBarredToBoth()
    {
        const ComplaintId id = m_office->dispatched();
        fedBack(id);
        QVERIFY_OK(add({{}, Tang, Luo, Monday, Monday, {}}));
        QVERIFY(!m_office->act(luo(), id, A::Check)); // he handled it, in whoever's name he checks

        const Session bothAway{Bai, int(OfficeRole::Handler), m_office->property};
        QVERIFY_OK((*m_office)->undoNow());
        QVERIFY_OK(add({{}, Tang, Bai, Monday, Monday, {}}));
        QVERIFY_OK(m_office->act(bothAway, id, A::Check));
        QCOMPARE(detail(bothAway, id).complaint.checker, Bai);
    }

    void anAbsenceThatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("substitute");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("himself") << Luo << Luo << 10 << 12;
        QTest::newRow("a stranger") << Luo << "外人" << 10 << 12;
        QTest::newRow("backwards") << Luo << Tang << 12 << 10;
        QTest::newRow("away already") << Luo << Tang << 2 << 3;
        QTest::newRow("substitute away") << Tang << Luo << 1 << 1;
        QTest::newRow("stands in himself") << Bai << Tang << 2 << 5;
    }

    void anAbsenceThatMakesNoSenseIsRefused()
    {
        QFETCH(QString, person);
        QFETCH(QString, substitute);
        QFETCH(int, from);
        QFETCH(int, to);
        QVERIFY_OK(add({{}, Luo, Bai, Monday, Monday.addDays(2), {}}));

        const auto refused = add({{}, person, substitute, Monday.addDays(from), Monday.addDays(to), {}});

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(m_office->value("SELECT count(*) FROM absence WHERE _x = 0").toInt(), 1);
    }

    void theWorkOfTheAbsentIsHis()
    {
        const ComplaintId id = m_office->dispatched();
        const auto mine = [this](const Session &who) {
            const ComplaintFilter filter{.chip = ComplaintFilter::Chip::Mine, .viewer = who};
            const auto keys =
                (*m_office)->readNow([&](Connection &c) { return ComplaintRepository(c).keys(filter); });
            const auto counts =
                (*m_office)->readNow([&](Connection &c) { return ComplaintRepository(c).counts(filter); });
            if (counts.value()[ComplaintFilter::Chip::Mine] != keys->size())
                qWarning("the chip counts otherwise");
            return keys.value();
        };
        const Session tang{Tang, int(OfficeRole::Checker), {}};
        QCOMPARE(mine(bai()), QList<qint64>());
        QVERIFY_OK(add({{}, Luo, Bai, Monday, Monday.addDays(2), {}}));

        QCOMPARE(mine(bai()), QList<qint64>{id.value});
        QCOMPARE(mine(tang), QList<qint64>());
        Clock::freeze(at(Monday.addDays(3), 10));
        QCOMPARE(mine(bai()), QList<qint64>());
    }

    void theMovesOfACheckerWhoIsAwayAreHisSubstitutes()
    {
        const ComplaintId id = m_office->dispatched();
        fedBack(id);
        const ComplaintFilter filter{.chip = ComplaintFilter::Chip::Mine, .viewer = bai()};
        const auto mine = [&] {
            return (*m_office)
                ->readNow([&](Connection &c) { return ComplaintRepository(c).keys(filter); })
                .value();
        };
        QCOMPARE(mine(), QList<qint64>());
        QVERIFY_OK(add({{}, Tang, Bai, Monday, Monday, {}}));
        QCOMPARE(mine(), QList<qint64>{id.value});
    }

    void anAbsenceCanBeTakenBack()
    {
        const auto made = add({{}, Luo, Bai, Monday, Monday.addDays(2), {}});
        QVERIFY_OK(made);
        const auto taken = (*m_office)->writeNow(
            {"absence.remove", Luo}, [&](Connection &c) { return Absences::remove(c, made->id); });
        QVERIFY_OK(taken);
        QVERIFY(standIns(Bai, Monday).isEmpty());
        QVERIFY_OK((*m_office)->undoNow());
        QCOMPARE(standIns(Bai, Monday).size(), 1);
    }

private:
    std::unique_ptr<TestOffice> m_office;
};

TEST_WITHOUT_WIDGETS(tst_Absences)
#include "tst_absences.moc"
