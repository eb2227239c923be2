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
