// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/complaints/complaintfixtures.h"
#include "tests/support/testsupport.h"

#include <QtTest>

using namespace ComplaintFixtures;

namespace {
/// The way through the loop, once more by hand: state, action, state.
const QStringList Ways{"registered answer answered",
                       "registered accept accepted",
                       "registered decline not_accepted",
                       "registered void void",
                       "answered close closed",
                       "accepted dispatch dispatched",
                       "accepted merge merged",
                       "accepted decline not_accepted",
                       "dispatched sign handling",
                       "dispatched askReturn return_asked",
                       "return_asked grantReturn accepted",
                       "return_asked refuseReturn dispatched",
                       "handling feedBack fed_back",
                       "handling recordContact handling",
                       "handling askExtension extension_asked",
                       "handling park parked",
                       "handling askReturn return_asked",
                       "extension_asked grantExtension handling",
                       "extension_asked refuseExtension handling",
                       "parked resume handling",
                       "fed_back check checking",
                       "checking askRevisit revisit",
                       "checking close closed",
                       "checking rework handling",
                       "revisit close closed",
                       "revisit rework handling",
                       "closed archive archived",
                       "closed reopen handling",
                       "registered divert closed",
                       "accepted transferOut transferred_out",
                       "merged unmerge accepted",
                       "merged tellReporter merged",
                       "transferred_out recordReply fed_back",
                       "transferred_out takeBack accepted",
                       "handling deliverPart handling",
                       "handling addCoHost handling",
                       "revisit missRevisit revisit",
                       "closed exclude closed",
                       "closed include closed",
                       "archived exclude archived",
                       "archived include archived"};

/// What lies over the loop, on every open state.
QStringList allWays()
{
    QStringList ways = Ways;
    for (const QString state : {"accepted",
                                "dispatched",
                                "return_asked",
                                "transferred_out",
                                "handling",
                                "extension_asked",
                                "parked",
                                "fed_back",
                                "checking",
                                "revisit"})
        for (const QString action :
             {"supervise", "endSupervision", "instruct", "limitBySuperior", "tell", "note"})
            ways.append(state + ' ' + action + ' ' + state);
    return ways;
}

/// A request on which the action's guards have nothing to refuse.
Complaint ready(S state, A action)
{
    Complaint complaint = request(state);
    complaint.anonymous = state == S::Checking && action == A::Close;
    if (action == A::DeliverPart)
        complaint.coHosts = {Roads.id};
    if (action == A::Include)
        complaint.excluded = "非本街道事项";
    return complaint;
}

} // namespace

/// The state table, whole.
class tst_ComplaintTable : public QObject
{
    Q_OBJECT

private slots:
    void everyActionFromEveryStateDoesWhatTheTableSaysOrIsRefused()
    {
        int allowed = 0;
        for (const S state : ComplaintNames::all<S>()) {
            for (const A action : allActions()) {
                const Complaint complaint = ready(state, action);
                const QString way = ComplaintNames::code(state) + ' ' + ComplaintNames::code(action) + ' ';
                const QStringList ways = allWays().filter(QRegularExpression('^' + way));

                const auto result = run(action, complaint);

                if (ways.isEmpty()) {
                    QVERIFY2(!result, qPrintable(way));
                    QCOMPARE(result.error().kind, Error::Kind::Conflict);
                    QVERIFY(result.error().message.contains(ComplaintNames::label(state)));
                    QVERIFY(result.error().message.contains(ComplaintNames::label(action)));
                    continue;
                }
                QVERIFY2(result, qPrintable(way + refusal(result)));
                QCOMPARE(way + ComplaintNames::code(result->complaint.state), ways.first());
                QCOMPARE(result->step.from, state);
                QCOMPARE(result->step.to, result->complaint.state);
                QCOMPARE(result->step.action, ComplaintNames::code(action));
                QCOMPARE(result->step.person, QString("张三"));
                ++allowed;
            }
        }
        QCOMPARE(allowed, allWays().size());
    }

    void theTableHoldsNothingElse()
    {
        QStringList table;
        for (const ComplaintTransition &row : complaintTable().rows())
            table.append(ComplaintNames::code(row.from) + ' ' + ComplaintNames::code(row.action) + ' ' +
                         ComplaintNames::code(row.to));
        QStringList expected = allWays() + QStringList{"return_asked refuseReturn handling"};
        table.sort();
        expected.sort();
        QCOMPARE(table, expected);
        for (const S end : {S::NotAccepted, S::Void})
            QVERIFY(complaintTable().isEnd(end));
    }

    void eachRequiredFieldIsAskedForByName()
    {
        for (const ComplaintTransition &row : complaintTable().rows()) {
            const Complaint complaint = ready(row.from, row.action);
            const auto fields = requiredFields(row.action, complaint, everybody());

            const auto result = apply(row.action, complaint, {}, everybody());

            QCOMPARE(bool(result), fields.isEmpty());
            for (const ComplaintField field : fields)
                QVERIFY2(result.error().message.contains(ComplaintNames::label(field)),
                         qPrintable(result.error().message));
        }
    }

    void importedRequestsWithoutAClockSurviveEveryAction()
    {
        for (const ComplaintTransition &row : complaintTable().rows()) {
            Complaint bare;
            bare.state = row.from;
            bare.host = Roads.id;
            bare.dueHandle = at("2025-10-20 17:30");
            (void) run(row.action, bare);
        }
    }

    void theBoundaryCodesAreThoseOfTheManual()
    {
        const auto codes = [](const auto &values) {
            QStringList list;
            for (const auto value : values)
                list.append(ComplaintNames::code(value));
            return list.join(' ');
        };
        using namespace ComplaintNames;
        QCOMPARE(codes(all<ComplaintKind>()), "consultation help complaint report suggestion praise");
        QCOMPARE(codes(all<Urgency>()), "ordinary quick urgent");
        QCOMPARE(codes(all<Channel>()),
                 "window telephone hotline_12345 superior contact_card website_110 mailbox building_platform "
                 "letter media patrol party_body import petition");
        QCOMPARE(codes(all<ComplaintState>()),
                 "registered answered not_accepted merged accepted dispatched return_asked transferred_out "
                 "handling "
                 "extension_asked parked fed_back checking revisit closed archived void");
        for (const S state : all<S>())
            QCOMPARE(fromCode<S>(code(state)), std::optional(state));
        QCOMPARE(fromCode<Urgency>(u"Urgent"), std::nullopt);
        for (int action = 0; action <= int(A::Tell); ++action)
            QCOMPARE(ComplaintNames::action(code(A(action))), std::optional(A(action)));
    }
};

TEST_WITHOUT_WIDGETS(tst_ComplaintTable)
#include "tst_complainttable.moc"
