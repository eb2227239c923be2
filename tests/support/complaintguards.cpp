// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/complaints/complaintguards.h"

#include <QFile>
#include <QRegularExpression>

using namespace ComplaintFixtures;

namespace {
using Case = Guard::Case;

QList<Guard> ofPeople()
{
    const auto noRole = [](Case &c) { c.context.roles = R::Clerk; };
    const auto otherSection = [](Case &c) { c.context.actingSection = Squadron.id; };
    const auto ownWork = [](Case &c) { c.complaint.handler = c.context.person; };
    return {
        // clang-format off
        {"wrong state", A::Accept, S::Registered, [](Case &c) { c.complaint.state = S::Handling; }, "You can now"},
        {"nothing left to do", A::Accept, S::Registered, [](Case &c) { c.complaint.state = S::Void; }, "Nothing can be done"},
        {"reserved for a role", A::Dispatch, S::Accepted, noRole, "reserved for"},
        {"only the host feeds back", A::FeedBack, S::Handling, otherSection, "Only the host section"},
        {"only the host asks a return", A::AskReturn, S::Handling, otherSection, "Only the host section"},
        {"only the host asks an extension", A::AskExtension, S::Handling, otherSection, "Only the host section"},
        {"only the host records the contact", A::RecordContact, S::Handling, otherSection, "Only the host section"},
        {"only the host signs", A::Sign, S::Dispatched, otherSection, "Only the host section"},
        {"only host or leader parks", A::Park, S::Handling, [](Case &c) { c.context.roles = R::Handler; c.context.actingSection = Squadron.id; }, "Only the host section"},
        {"only host or leader resumes", A::Resume, S::Parked, [](Case &c) { c.context.roles = R::Handler; c.context.actingSection = Squadron.id; }, "Only the host section"},
        {"the handler does not check", A::Check, S::FedBack, ownWork, "Whoever handled"},
        {"the handler does not revisit", A::Close, S::Revisit, ownWork, "Whoever handled"},
        {"the handler does not try to revisit", A::MissRevisit, S::Revisit, ownWork, "Whoever handled"},
        {"the handler does not send back", A::Rework, S::Checking, ownWork, "Whoever handled"},
        {"nobody handles what complains about him", A::Sign, S::Dispatched, [](Case &c) { c.complaint.respondent = c.context.person; }, "complains about you"},
        {"only a co-handler delivers a part", A::DeliverPart, S::Handling, [](Case &c) { c.complaint.coHosts.clear(); }, "Only a co-handler", {}, [](Case &c) { c.complaint.coHosts = {Roads.id}; }},
        // clang-format on
    };
}

QList<Guard> ofHistory()
{
    return {
        // clang-format off
        {"a designated section keeps it", A::AskReturn, S::Handling, [](Case &c) { c.complaint.designated = true; }, "named this section"},
        {"a return is asked once", A::AskReturn, S::Handling, [](Case &c) { c.complaint.returnsAsked = 1; }, "only once"},
        {"a return is asked in time", A::AskReturn, S::Handling, [](Case &c) { c.complaint.dispatched = at("2025-10-09 09:00"); }, "2025-10-10 17:30", {"2025-10-10 17:30"}},
        {"extended once", A::AskExtension, S::Handling, [](Case &c) { c.complaint.extensions = 1; }, "extended once already"},
        {"extended before it is due", A::AskExtension, S::Handling, [](Case &c) { c.complaint.dueHandle = at("2025-10-13 09:30"); }, "before the request is due", {"2025-10-13 09:30"}},
        {"only a question is answered at once", A::Answer, S::Registered, [](Case &c) { c.complaint.kind = ComplaintKind::Help; }, "Only a consultation"},
        {"three tries", A::MissRevisit, S::Revisit, [](Case &c) { c.complaint.revisits = RevisitTries; }, "Three tries"},
        {"one try a day", A::MissRevisit, S::Revisit, [](Case &c) { c.complaint.lastRevisit = at("2025-10-13 08:40"); }, "tried today", {}, [](Case &c) { c.complaint.lastRevisit = at("2025-10-10 16:00"); }},
        {"reporters wait", A::Archive, S::Closed, [](Case &c) { c.context.childrenUntold = 2; }, "wait for their answer", {"2"}},
        {"no supervision to end", A::EndSupervision, S::Handling, [](Case &c) { c.complaint.supervision = Supervision::None; }, "not under supervision"},
        {"left out already", A::Exclude, S::Closed, [](Case &c) { c.complaint.excluded = "重复"; }, "left out of the rates already"},
        {"counts already", A::Include, S::Closed, [](Case &c) { c.complaint.excluded.clear(); }, "counts in the rates already", {}, [](Case &c) { c.complaint.excluded = "重复"; }},
        {"an emergency is not reopened", A::Reopen, S::Closed, [](Case &c) { c.complaint.emergency = Emergency::Fire; }, "was an emergency"},
        {"nobody could go on", A::Reopen, S::Closed, [](Case &c) { c.complaint.host = {}; }, "no host section"},
        {"asked before it is closed", A::Close, S::Checking, [](Case &c) { c.complaint.anonymous = false; }, "has not been asked yet", {}, [](Case &c) { c.complaint.anonymous = true; }},
        {"nobody to revisit", A::AskRevisit, S::Checking, [](Case &c) { c.complaint.channel = Channel::Patrol; }, "nobody to revisit"},
        // clang-format on
    };
}

QList<Guard> ofDispatch()
{
    return {
        // clang-format off
        {"what is missing is named", A::Void, S::Registered, [](Case &c) { c.input.reason = "  "; }, "needs: Reason"},
        {"not to whom it is about, by name", A::Dispatch, S::Accepted, [](Case &c) { c.complaint.respondent = "街道市政科某人"; }, "cannot be dispatched there", {Roads.name}},
        {"not to whom it is about, by section", A::Dispatch, S::Accepted, [](Case &c) { c.complaint.respondentSection = Welfare.id; }, "cannot be dispatched there", {Welfare.name}},
        {"a community hosts its duty list only", A::Dispatch, S::Accepted, [](Case &c) { c.input.host = Community; }, "duty list", {Community.name}},
        {"not host and co-handler at once", A::Dispatch, S::Accepted, [](Case &c) { c.input.coHosts = {Roads}; }, "at once", {Roads.name}},
        {"the longer limit is approved", A::Dispatch, S::Accepted, [](Case &c) { c.input.complex = true; c.input.approver.clear(); }, "leader's approval"},
        {"a co-handler is new", A::AddCoHost, S::Handling, [](Case &c) { c.complaint.coHosts = {Welfare.id}; }, "works on this request already", {Welfare.name}},
        {"the host is no co-handler", A::AddCoHost, S::Handling, [](Case &c) { c.input.coHosts = {Roads}; }, "works on this request already", {Roads.name}},
        {"no co-handler it is about", A::AddCoHost, S::Handling, [](Case &c) { c.complaint.respondentSection = Welfare.id; }, "cannot be dispatched there", {Welfare.name}},
        // clang-format on
    };
}

QList<Guard> ofValues()
{
    const auto parent = [](S state) {
        return [state](Case &c) {
            Complaint other = request(state);
            other.id = {2};
            other.number = "001-2025-A000002";
            c.context.mergeInto = other;
        };
    };
    return {
        // clang-format off
        {"not into itself", A::Merge, S::Accepted, [](Case &c) { c.input.parent = c.complaint.id; }, "into itself"},
        {"not with children", A::Merge, S::Accepted, [](Case &c) { c.context.children = 1; }, "the other way round"},
        {"not into what is merged", A::Merge, S::Accepted, parent(S::Merged), "cannot take this request", {"001-2025-A000002"}, parent(S::Handling)},
        {"not into what is void", A::Merge, S::Accepted, parent(S::Void), "cannot take this request", {"001-2025-A000002"}},
        {"not into what is not accepted", A::Merge, S::Accepted, parent(S::NotAccepted), "cannot take this request", {"001-2025-A000002"}},
        {"another ground needs words", A::Decline, S::Registered, [](Case &c) { c.input.declineReason = DeclineReason::Other; c.input.reason.clear(); }, "needs words"},
        {"not to the department it is about", A::TransferOut, S::Accepted, [](Case &c) { c.complaint.respondent = "供电公司"; }, "cannot be given to them", {"供电公司"}},
        {"supervision is raised only", A::Supervise, S::Handling, [](Case &c) { c.complaint.supervision = Supervision::Summons; }, "Choose a higher level"},
        {"not before the receipt", A::LimitBySuperior, S::Handling, [](Case &c) { c.input.dueSuperior = c.complaint.received; }, "after the receipt"},
        {"not the same again", A::LimitBySuperior, S::Handling, [](Case &c) { c.complaint.dueSuperior = c.input.dueSuperior; }, "already"},
        {"to a working day", A::AskExtension, S::Handling, [](Case &c) { c.input.newDate = {2025, 10, 25}; }, "not a working day", {"2025-10-25"}},
        {"not further than the bound", A::AskExtension, S::Handling, [](Case &c) { c.input.newDate = {2025, 10, 28}; }, "has its bound", {"2025-10-20", "2025-10-27"}},
        {"not before the present day", A::AskExtension, S::Handling, [](Case &c) { c.input.newDate = {2025, 10, 20}; }, "has its bound"},
        {"not contacted in the future", A::RecordContact, S::Handling, [](Case &c) { c.input.contacted = at("2025-10-13 10:01"); }, "first contact must lie"},
        {"not contacted before it came", A::FeedBack, S::Handling, [](Case &c) { c.input.contacted = at("2025-10-13 08:59"); }, "first contact must lie"},
        {"not back to itself", A::AskReturn, S::Handling, [](Case &c) { c.input.suggestedSection = c.complaint.host; }, "with this section already"},
        {"looked at again later", A::Park, S::Handling, [](Case &c) { c.input.reviewDate = {2025, 10, 13}; }, "after today"},
        {"not without content", A::Register, S::Registered, [](Case &c) { c.complaint.content = " \n"; }, "needs its content"},
        // clang-format on
    };
}
} // namespace

const QList<Guard> &ComplaintGuards::all()
{
    static const QList<Guard> guards = ofPeople() + ofHistory() + ofDispatch() + ofValues();
    return guards;
}

QStringList ComplaintGuards::sentencesOf(const QString &root, const char *file)
{
    QFile source(root + file);
    if (!source.open(QIODevice::ReadOnly))
        return {"cannot read " + source.fileName()};
    static const QRegularExpression call(R"x((?:Words::tr\(|"ComplaintRules",)((?:\s*"(?:[^"\\]|\\.)*")+))x");
    static const QRegularExpression piece(R"x("((?:[^"\\]|\\.)*)")x");
    QStringList sentences;
    const QString text = QString::fromUtf8(source.readAll());
    for (auto calls = call.globalMatch(text); calls.hasNext();) {
        QString sentence;
        const QString literals = calls.next().captured(1);
        for (auto pieces = piece.globalMatch(literals); pieces.hasNext();)
            sentence += pieces.next().captured(1);
        if (sentence.size() > 4) // not the comma of a list
            sentences.append(sentence);
    }
    return sentences;
}

QString ComplaintGuards::pattern(const QString &sentence)
{
    static const QRegularExpression place("\\\\%(\\d|n)");
    return QRegularExpression::escape(sentence).replace(place, ".*");
}
