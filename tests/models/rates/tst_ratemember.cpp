// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/rates/ratemember.h"
#include "tests/support/testsupport.h"

namespace {
using F = RateFigure;
using Rates::Membership;
using Rates::Side;

const RatePeriod October{QDate(2025, 10, 1), QDate(2025, 11, 1)};

qint64 instant(int month, int day)
{
    return QDateTime(QDate(2025, month, day), QTime(10, 0), Clock::zone()).toMSecsSinceEpoch();
}

RateFact rated(qint64 id, Rating rating)
{
    return {.id = id,
            .host = 7 + id % 2,
            .community = 9,
            .state = ComplaintState::Closed,
            .group = CategoryGroup::Event,
            .received = instant(10, 9),
            .closed = instant(10, 15),
            .rating = rating};
}

QList<RateMember> sample()
{
    RateFact other = rated(4, Rating::Satisfied);
    other.received = other.closed = instant(9, 2); // counts nowhere in October
    return Rates::members(
        {rated(1, Rating::Satisfied), rated(2, Rating::Dissatisfied), rated(1LL << 62, Rating::None), other},
        October,
        instant(12, 31));
}
} // namespace

/// What stands behind the figures: the requests with what they counted as.
class tst_RateMember : public QObject
{
    Q_OBJECT

private slots:
    void aFigureHasItsPartAndItsRest()
    {
        const QList<RateMember> members = sample();
        const auto ids = [&](Side side) {
            QList<qint64> found;
            for (const RateMember &member : members)
                if (member.isOn(side, F::Satisfaction))
                    found.append(member.id);
            return found;
        };

        QCOMPARE(members.size(), 3);
        QCOMPARE(ids(Side::Whole), (QList<qint64>{1, 2}));
        QCOMPARE(ids(Side::Part), QList<qint64>{1});
        QCOMPARE(ids(Side::Rest), QList<qint64>{2});
        QCOMPARE(members.first().in(F::Cases), Membership::Part);
    }

    void theTextBringsEveryMemberBack()
    {
        QList<RateMember> members = sample();
        const auto read = Rates::membersFromText(Rates::toText(members));

        QVERIFY_OK(read);
        QList<RateMember> found = *read;
        std::ranges::sort(found, {}, &RateMember::id);
        QCOMPARE(found, members);
        QCOMPARE(found.last().group, quint32(CategoryGroup::Event));
        QVERIFY(Rates::membersFromText({})->isEmpty());
    }

    void aTextThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"nonsense", "1 2", "1 2 3", "1 2 3:", "1 x 3:4", "1 2 3:4 5:b"})
            QTest::newRow(text) << QString(text);
    }

    void aTextThatIsNoneIsRefused()
    {
        QFETCH(QString, text);
        const auto read = Rates::membersFromText(text);

        QVERIFY(!read);
        QVERIFY(read.error().message.contains("cannot be read"));
    }
};

TEST_WITHOUT_WIDGETS(tst_RateMember)
#include "tst_ratemember.moc"
