// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintmoves.h"

#include "models/complaints/complaintnames.h"

#include <QtTest>

/// A card goes only where the rules let it.
class tst_ComplaintMoves : public QObject
{
    Q_OBJECT

    using A = ComplaintAction;
    using By = ComplaintBoard::By;
    using S = ComplaintState;

private slots:
    void aStateIsReachedByTheActionThatLeadsThere()
    {
        ComplaintDetail detail;
        detail.complaint.state = S::Handling;
        detail.allowed = {A::RecordContact, A::FeedBack, A::AskExtension, A::Note};

        const auto targets = ComplaintMoves::targets(detail, By::State, states());

        QCOMPARE(targets.size(), 2);
        QCOMPARE(targets.value(int(S::FedBack)), A::FeedBack);
        QCOMPARE(targets.value(int(S::ExtensionAsked)), A::AskExtension);
    }

    void whatIsNotAllowedLeadsNowhere()
    {
        ComplaintDetail detail;
        detail.complaint.state = S::Handling;

        QVERIFY(ComplaintMoves::targets(detail, By::State, states()).isEmpty());
        QVERIFY(ComplaintMoves::targets(detail, By::Section, {0, 1, 2}).isEmpty());
    }

    void aRefusedReturnGoesBackWhereItCameFrom()
    {
        ComplaintDetail detail;
        detail.complaint.state = S::ReturnAsked;
        detail.complaint.returnFrom = S::Handling;
        detail.allowed = {A::RefuseReturn};

        const auto targets = ComplaintMoves::targets(detail, By::State, states());

        QCOMPARE(targets.keys(), QList<qint64>{int(S::Handling)});
    }

    void aSectionIsReachedByDispatchUnlessItIsComplainedAbout()
    {
        ComplaintDetail detail;
        detail.complaint.state = S::Accepted;
        detail.complaint.respondentSection = {2};
        detail.allowed = {A::Dispatch, A::Merge};

        QCOMPARE(ComplaintMoves::targets(detail, By::Section, {0, 1, 2, 3}).keys(), (QList<qint64>{1, 3}));
    }

    void whatLeadsNowhereSaysWhy_data()
    {
        using R = OfficeRole;
        QTest::addColumn<S>("state");
        QTest::addColumn<int>("roles");
        QTest::addColumn<By>("by");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("expected");
        const QString reserved = "is reserved for: dispatcher";
        QTest::newRow("role") << S::Accepted << int(R::Clerk) << By::Section << 3 << reserved;
        QTest::newRow("state") << S::Handling << int(R::Dispatcher) << By::Section << 3
                               << "the request is in the state “Being handled”";
        QTest::newRow("respondent") << S::Accepted << int(R::Dispatcher) << By::Section << 2
                                    << "The request complains about 物业办";
        QTest::newRow("none") << S::Handling << int(R::Dispatcher) << By::Section << 0 << "ask for a return";
        QTest::newRow("far") << S::Handling << int(R::Checker) << By::State << int(S::Checking)
                             << "“Check” is not possible";
        QTest::newRow("not mine") << S::FedBack << int(R::Clerk) << By::State << int(S::Checking)
                                  << "“Check” is reserved for: checker";
    }
    void whatLeadsNowhereSaysWhy()
    {
        QFETCH(S, state);
        QFETCH(int, roles);
        QFETCH(By, by);
        QFETCH(int, column);
        ComplaintDetail detail;
        detail.complaint.state = state;
        detail.complaint.respondentSection = {2};

        const QString why = ComplaintMoves::hindrance(
            detail, {.person = "何晓芸", .roles = roles}, by, {.key = column, .title = "物业办"});

        QFETCH(QString, expected);
        QVERIFY2(why.contains(expected), qPrintable(why));
    }

private:
    static QList<qint64> states()
    {
        QList<qint64> states;
        for (const S state : ComplaintNames::all<S>())
            states << int(state);
        return states;
    }
};

TEST_WITHOUT_WIDGETS(tst_ComplaintMoves)
#include "tst_complaintmoves.moc"
