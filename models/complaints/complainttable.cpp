// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintactions.h"

namespace {
using A = ComplaintAction;
using F = ComplaintField;
using R = OfficeRole;
using S = ComplaintState;

/// What leaves the state as it is, on every state of the list.
QList<ComplaintTransition>
staying(A action, std::initializer_list<S> states, OfficeRoles who, const QList<F> &needs)
{
    QList<ComplaintTransition> rows;
    for (const S state : states)
        rows.append({action, state, state, who, needs});
    return rows;
}

/// Until a section has it.
QList<ComplaintTransition> ofIntake()
{
    return {
        // clang-format off
        {A::Answer,          S::Registered,     S::Answered,       R::Clerk,                  {F::Reply}},
        {A::Accept,          S::Registered,     S::Accepted,       R::Clerk,                  {F::Category, F::Urgency}},
        {A::Divert,          S::Registered,     S::Closed,         R::Clerk,                  {F::Emergency}},
        {A::Decline,         S::Registered,     S::NotAccepted,    R::Clerk,                  {F::DeclineReason, F::ChannelTold}},
        {A::Void,            S::Registered,     S::Void,           R::Clerk,                  {F::Reason}},
        {A::Close,           S::Answered,       S::Closed,         R::Clerk | R::Checker,     {}},
        {A::Dispatch,        S::Accepted,       S::Dispatched,     R::Dispatcher,             {F::Host}},
        {A::Merge,           S::Accepted,       S::Merged,         R::Clerk | R::Dispatcher,  {F::Parent}},
        {A::TransferOut,     S::Accepted,       S::TransferredOut, R::Dispatcher,             {F::TransferTo, F::Reason}},
        {A::Decline,         S::Accepted,       S::NotAccepted,    R::Clerk | R::Dispatcher,  {F::DeclineReason, F::ChannelTold}},
        {A::Unmerge,         S::Merged,         S::Accepted,       R::Dispatcher,             {F::Reason}},
        {A::TellReporter,    S::Merged,         S::Merged,         R::Clerk | R::Checker,     {F::Reply}},
        {A::RecordReply,     S::TransferredOut, S::FedBack,        R::Clerk | R::Dispatcher,  {F::Result, F::Reply}},
        {A::TakeBack,        S::TransferredOut, S::Accepted,       R::Dispatcher,             {F::Reason}},
        // clang-format on
    };
}

/// With its section.
QList<ComplaintTransition> ofHandling()
{
    return {
        // clang-format off
        {A::Sign,            S::Dispatched,     S::Handling,       R::Handler,                {}},
        {A::AskReturn,       S::Dispatched,     S::ReturnAsked,    R::Handler,                {F::Reason, F::SuggestedSection}},
        {A::GrantReturn,     S::ReturnAsked,    S::Accepted,       R::Dispatcher,             {}},
        {A::RefuseReturn,    S::ReturnAsked,    S::Dispatched,     R::Dispatcher,             {}},
        {A::RefuseReturn,    S::ReturnAsked,    S::Handling,       R::Dispatcher,             {}},
        {A::FeedBack,        S::Handling,       S::FedBack,        R::Handler,                {F::Contacted, F::Result, F::Reply, F::Evidence}},
        {A::RecordContact,   S::Handling,       S::Handling,       R::Handler,                {}},
        {A::DeliverPart,     S::Handling,       S::Handling,       R::Handler,                {F::Reply}},
        {A::AskExtension,    S::Handling,       S::ExtensionAsked, R::Handler,                {F::Reason, F::NewDate}},
        {A::Park,            S::Handling,       S::Parked,         R::Handler | R::Leader,    {F::Reason, F::Plan, F::ReviewDate, F::Approver}},
        {A::AskReturn,       S::Handling,       S::ReturnAsked,    R::Handler,                {F::Reason, F::SuggestedSection}},
        {A::AddCoHost,       S::Handling,       S::Handling,       R::Dispatcher,             {F::CoHosts}},
        {A::GrantExtension,  S::ExtensionAsked, S::Handling,       R::Dispatcher | R::Leader, {}},
        {A::RefuseExtension, S::ExtensionAsked, S::Handling,       R::Dispatcher | R::Leader, {}},
        {A::Resume,          S::Parked,         S::Handling,       R::Handler | R::Leader,    {}},
        // clang-format on
    };
}

/// From the reply to the archive.
QList<ComplaintTransition> ofEnding()
{
    return {
        // clang-format off
        {A::Check,           S::FedBack,        S::Checking,       R::Checker,                {}},
        {A::AskRevisit,      S::Checking,       S::Revisit,        R::Checker,                {}},
        {A::Close,           S::Checking,       S::Closed,         R::Checker,                {}},
        {A::Rework,          S::Checking,       S::Handling,       R::Checker,                {}},
        {A::Close,           S::Revisit,        S::Closed,         R::Clerk | R::Checker,     {F::Solved, F::Rating}},
        {A::MissRevisit,     S::Revisit,        S::Revisit,        R::Clerk | R::Checker,     {}},
        {A::Rework,          S::Revisit,        S::Handling,       R::Clerk | R::Checker,     {}},
        {A::Archive,         S::Closed,         S::Archived,       R::Clerk | R::Checker,     {}},
        {A::Reopen,          S::Closed,         S::Handling,       R::Leader,                 {}},
        // clang-format on
    };
}

/// What leaves the state as it is.
QList<ComplaintTransition> ofAnyTime()
{
    const auto open = {S::Accepted,
                       S::Dispatched,
                       S::ReturnAsked,
                       S::TransferredOut,
                       S::Handling,
                       S::ExtensionAsked,
                       S::Parked,
                       S::FedBack,
                       S::Checking,
                       S::Revisit};
    QList<ComplaintTransition> rows;
    rows += staying(A::Supervise, open, R::Dispatcher | R::Leader, {F::Supervision, F::Reason});
    rows += staying(A::EndSupervision, open, R::Dispatcher | R::Leader, {});
    rows += staying(A::Instruct, open, R::Leader, {F::Instruction});
    rows += staying(
        A::LimitBySuperior, open, R::Clerk | R::Dispatcher | R::Leader, {F::SuperiorLimit, F::Reason});
    rows += staying(A::Tell, open, R::Clerk | R::Dispatcher | R::Handler, {F::Words});
    rows +=
        staying(A::Note, open, R::Clerk | R::Dispatcher | R::Handler | R::Checker | R::Leader, {F::Words});
    rows += staying(A::Exclude, {S::Closed, S::Archived}, R::Leader, {F::Reason});
    rows += staying(A::Include, {S::Closed, S::Archived}, R::Leader, {});
    return rows;
}
} // namespace

const ComplaintTable &complaintTable()
{
    static const ComplaintTable table(ofIntake() + ofHandling() + ofEnding() + ofAnyTime());
    return table;
}
