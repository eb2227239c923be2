// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintactions.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Entry
{
    ComplaintAction action;
    const char *code;
    const char *label;
};

using A = ComplaintAction;
constexpr std::array Actions{
    Entry{A::Register, "register", QT_TRANSLATE_NOOP("ComplaintNames", "Register")},
    Entry{A::Answer, "answer", QT_TRANSLATE_NOOP("ComplaintNames", "Answer at once")},
    Entry{A::Accept, "accept", QT_TRANSLATE_NOOP("ComplaintNames", "Accept")},
    Entry{A::Decline, "decline", QT_TRANSLATE_NOOP("ComplaintNames", "Do not accept")},
    Entry{A::Void, "void", QT_TRANSLATE_NOOP("ComplaintNames", "Make void")},
    Entry{A::Dispatch, "dispatch", QT_TRANSLATE_NOOP("ComplaintNames", "Dispatch")},
    Entry{A::Merge, "merge", QT_TRANSLATE_NOOP("ComplaintNames", "Merge")},
    Entry{A::Sign, "sign", QT_TRANSLATE_NOOP("ComplaintNames", "Sign for")},
    Entry{A::AskReturn, "askReturn", QT_TRANSLATE_NOOP("ComplaintNames", "Ask to return")},
    Entry{A::GrantReturn, "grantReturn", QT_TRANSLATE_NOOP("ComplaintNames", "Grant the return")},
    Entry{A::RefuseReturn, "refuseReturn", QT_TRANSLATE_NOOP("ComplaintNames", "Refuse the return")},
    Entry{A::RecordContact, "recordContact", QT_TRANSLATE_NOOP("ComplaintNames", "Record first contact")},
    Entry{A::AskExtension, "askExtension", QT_TRANSLATE_NOOP("ComplaintNames", "Ask for extension")},
    Entry{A::GrantExtension, "grantExtension", QT_TRANSLATE_NOOP("ComplaintNames", "Grant the extension")},
    Entry{A::RefuseExtension, "refuseExtension", QT_TRANSLATE_NOOP("ComplaintNames", "Refuse the extension")},
    Entry{A::Park, "park", QT_TRANSLATE_NOOP("ComplaintNames", "Park")},
    Entry{A::Resume, "resume", QT_TRANSLATE_NOOP("ComplaintNames", "Resume")},
    Entry{A::FeedBack, "feedBack", QT_TRANSLATE_NOOP("ComplaintNames", "Feed back")},
    Entry{A::Check, "check", QT_TRANSLATE_NOOP("ComplaintNames", "Check")},
    Entry{A::AskRevisit, "askRevisit", QT_TRANSLATE_NOOP("ComplaintNames", "Send to revisit")},
    Entry{A::Close, "close", QT_TRANSLATE_NOOP("ComplaintNames", "Close")},
    Entry{A::Rework, "rework", QT_TRANSLATE_NOOP("ComplaintNames", "Send back for rework")},
    Entry{A::Reopen, "reopen", QT_TRANSLATE_NOOP("ComplaintNames", "Reopen")},
    Entry{A::Archive, "archive", QT_TRANSLATE_NOOP("ComplaintNames", "Archive")},
    Entry{A::Divert, "divert", QT_TRANSLATE_NOOP("ComplaintNames", "Give to emergency service")},
    Entry{A::TransferOut, "transferOut", QT_TRANSLATE_NOOP("ComplaintNames", "Transfer out")},
    Entry{A::RecordReply, "recordReply", QT_TRANSLATE_NOOP("ComplaintNames", "Record the reply")},
    Entry{A::TakeBack, "takeBack", QT_TRANSLATE_NOOP("ComplaintNames", "Take back")},
    Entry{A::Unmerge, "unmerge", QT_TRANSLATE_NOOP("ComplaintNames", "Undo the merge")},
    Entry{A::TellReporter, "tellReporter", QT_TRANSLATE_NOOP("ComplaintNames", "Answer the reporter")},
    Entry{A::AddCoHost, "addCoHost", QT_TRANSLATE_NOOP("ComplaintNames", "Add a co-handler")},
    Entry{A::DeliverPart, "deliverPart", QT_TRANSLATE_NOOP("ComplaintNames", "Deliver my part")},
    Entry{A::Supervise, "supervise", QT_TRANSLATE_NOOP("ComplaintNames", "Supervise")},
    Entry{A::EndSupervision, "endSupervision", QT_TRANSLATE_NOOP("ComplaintNames", "End supervision")},
    Entry{A::Instruct, "instruct", QT_TRANSLATE_NOOP("ComplaintNames", "Write an instruction")},
    Entry{A::LimitBySuperior,
          "limitBySuperior",
          QT_TRANSLATE_NOOP("ComplaintNames", "Set the superior's deadline")},
    Entry{A::MissRevisit, "missRevisit", QT_TRANSLATE_NOOP("ComplaintNames", "Not reached")},
    Entry{A::Exclude, "exclude", QT_TRANSLATE_NOOP("ComplaintNames", "Leave out of the rates")},
    Entry{A::Include, "include", QT_TRANSLATE_NOOP("ComplaintNames", "Count in the rates again")},
    Entry{A::Note, "note", QT_TRANSLATE_NOOP("ComplaintNames", "Add a note")},
    Entry{A::Tell, "tell", QT_TRANSLATE_NOOP("ComplaintNames", "Tell the resident")},
};

const Entry &find(ComplaintAction action)
{
    return Actions.at(size_t(action)); // the order of the enum, kept by a test
}

using F = ComplaintField;
constexpr std::array Fields{
    std::pair{F::Channel, QT_TRANSLATE_NOOP("ComplaintNames", "Channel")},
    std::pair{F::Content, QT_TRANSLATE_NOOP("ComplaintNames", "Content")},
    std::pair{F::Category, QT_TRANSLATE_NOOP("ComplaintNames", "Category")},
    std::pair{F::Urgency, QT_TRANSLATE_NOOP("ComplaintNames", "Urgency")},
    std::pair{F::Host, QT_TRANSLATE_NOOP("ComplaintNames", "Host section")},
    std::pair{F::Parent, QT_TRANSLATE_NOOP("ComplaintNames", "Request to merge into")},
    std::pair{F::SuggestedSection, QT_TRANSLATE_NOOP("ComplaintNames", "Section that should have it")},
    std::pair{F::Reason, QT_TRANSLATE_NOOP("ComplaintNames", "Reason")},
    std::pair{F::ChannelTold, QT_TRANSLATE_NOOP("ComplaintNames", "Where the resident was sent")},
    std::pair{F::NewDate, QT_TRANSLATE_NOOP("ComplaintNames", "New last day")},
    std::pair{F::Plan, QT_TRANSLATE_NOOP("ComplaintNames", "Plan")},
    std::pair{F::ReviewDate, QT_TRANSLATE_NOOP("ComplaintNames", "Next review date")},
    std::pair{F::Approver, QT_TRANSLATE_NOOP("ComplaintNames", "Approving leader")},
    std::pair{F::Contacted, QT_TRANSLATE_NOOP("ComplaintNames", "First contact")},
    std::pair{F::Result, QT_TRANSLATE_NOOP("ComplaintNames", "Result")},
    std::pair{F::Reply, QT_TRANSLATE_NOOP("ComplaintNames", "Reply")},
    std::pair{F::Evidence, QT_TRANSLATE_NOOP("ComplaintNames", "Evidence")},
    std::pair{F::DeclineReason, QT_TRANSLATE_NOOP("ComplaintNames", "Ground for not accepting")},
    std::pair{F::Emergency, QT_TRANSLATE_NOOP("ComplaintNames", "Emergency service")},
    std::pair{F::TransferTo, QT_TRANSLATE_NOOP("ComplaintNames", "Department it goes to")},
    std::pair{F::CoHosts, QT_TRANSLATE_NOOP("ComplaintNames", "Co-handlers")},
    std::pair{F::Supervision, QT_TRANSLATE_NOOP("ComplaintNames", "Level of supervision")},
    std::pair{F::Instruction, QT_TRANSLATE_NOOP("ComplaintNames", "Instruction")},
    std::pair{F::SuperiorLimit, QT_TRANSLATE_NOOP("ComplaintNames", "Superior's deadline")},
    std::pair{F::Solved, QT_TRANSLATE_NOOP("ComplaintNames", "Is it solved, says the resident")},
    std::pair{F::Rating, QT_TRANSLATE_NOOP("ComplaintNames", "Rating")},
    std::pair{F::Words, QT_TRANSLATE_NOOP("ComplaintNames", "Text")},
};
} // namespace

namespace ComplaintNames {
QString code(ComplaintAction action)
{
    return QString::fromLatin1(find(action).code);
}

QString label(ComplaintAction action)
{
    return QCoreApplication::translate("ComplaintNames", find(action).label);
}

std::optional<ComplaintAction> action(QStringView code)
{
    for (const Entry &action : Actions)
        if (code == QLatin1StringView(action.code))
            return action.action;
    return std::nullopt;
}

const char *source(ComplaintAction action)
{
    return find(action).label;
}

QString label(ComplaintField field)
{
    return QCoreApplication::translate("ComplaintNames", Fields.at(size_t(field)).second);
}
} // namespace ComplaintNames
