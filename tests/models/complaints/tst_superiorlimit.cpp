// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "tests/models/complaints/complaintfixtures.h"

#include <QTest>

using namespace ComplaintFixtures;

/// The superior's deadline, set or changed after the intake.
class tst_SuperiorLimit : public QObject
{
    Q_OBJECT

private:
    static Result<ComplaintChange> limit(const Complaint &complaint, const QString &due)
    {
        return apply(A::LimitBySuperior,
                     complaint,
                     {.reason = "区里来电催办", .dueSuperior = at(qPrintable(due))},
                     everybody());
    }

private slots:
    void itIsSetBesideTheOfficesOwnClock()
    {
        Complaint complaint = request(S::Handling);
        complaint.dueSuperior = {};
        const QDateTime own = complaint.dueHandle;

        const auto done = limit(complaint, "2025-10-31 17:00");

        QVERIFY2(done, qPrintable(refusal(done)));
        QCOMPARE(done->complaint.dueSuperior, at("2025-10-31 17:00"));
        QCOMPARE(done->complaint.dueHandle, own);
        QCOMPARE(done->complaint.state, S::Handling);
        QCOMPARE(done->step.action, "limitBySuperior");
        QCOMPARE(done->step.note, "Until 2025-10-31 17:00\n区里来电催办"); // what the timeline shows
    }

    void itIsChanged()
    {
        Complaint complaint = request(S::Parked);
        complaint.dueSuperior = at("2025-10-31 17:00");

        const auto done = limit(complaint, "2025-11-07 17:00");

        QVERIFY2(done, qPrintable(refusal(done)));
        QCOMPARE(done->complaint.dueSuperior, at("2025-11-07 17:00"));
        QVERIFY(!limit(complaint, "2025-10-31 17:00")); // the same again
    }

    void itNeedsAReason()
    {
        const auto refused = apply(
            A::LimitBySuperior, request(S::Handling), {.dueSuperior = at("2025-10-31 17:00")}, everybody());

        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains("Reason"));
    }

    void itIsNotForTheHandlingSection()
    {
        ComplaintContext handler = everybody();
        handler.roles = OfficeRole::Handler;

        QVERIFY(!apply(A::LimitBySuperior, request(S::Handling), everything(), handler));
    }
};

TEST_WITHOUT_WIDGETS(tst_SuperiorLimit)
#include "tst_superiorlimit.moc"
