// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintactions.h"

const ComplaintTable &complaintTable()
{
    using A = ComplaintAction;
    using F = ComplaintField;
    using R = ComplaintRole;
    using S = ComplaintState;
    static const ComplaintTable table{
        // clang-format off
        {A::Answer,          S::Registered,     S::Answered,       R::Clerk,                  {F::Reply}},
        {A::Accept,          S::Registered,     S::Accepted,       R::Clerk,                  {F::Category, F::Urgency}},
        {A::Decline,         S::Registered,     S::NotAccepted,    R::Clerk,                  {F::Reason, F::ChannelTold}},
        {A::Void,            S::Registered,     S::Void,           R::Clerk,                  {F::Reason}},
        {A::Close,           S::Answered,       S::Closed,         R::Clerk | R::Checker,     {}},
        {A::Dispatch,        S::Accepted,       S::Dispatched,     R::Dispatcher,             {F::Host}},
        {A::Merge,           S::Accepted,       S::Merged,         R::Dispatcher,             {F::Parent}},
        {A::Decline,         S::Accepted,       S::NotAccepted,    R::Clerk | R::Dispatcher,  {F::Reason, F::ChannelTold}},
        {A::Sign,            S::Dispatched,     S::Handling,       R::Handler,                {}},
        {A::AskReturn,       S::Dispatched,     S::ReturnAsked,    R::Handler,                {F::Reason, F::SuggestedSection}},
        {A::GrantReturn,     S::ReturnAsked,    S::Accepted,       R::Dispatcher,             {}},
        {A::RefuseReturn,    S::ReturnAsked,    S::Dispatched,     R::Dispatcher,             {}},
        {A::RefuseReturn,    S::ReturnAsked,    S::Handling,       R::Dispatcher,             {}},
        {A::FeedBack,        S::Handling,       S::FedBack,        R::Handler,                {F::Contacted, F::Result, F::Reply, F::Evidence}},
        {A::RecordContact,   S::Handling,       S::Handling,       R::Handler,                {}},
        {A::AskExtension,    S::Handling,       S::ExtensionAsked, R::Handler,                {F::Reason, F::NewDate}},
        {A::Park,            S::Handling,       S::Parked,         R::Handler | R::Leader,    {F::Reason, F::Plan, F::ReviewDate, F::Approver}},
        {A::AskReturn,       S::Handling,       S::ReturnAsked,    R::Handler,                {F::Reason, F::SuggestedSection}},
        {A::GrantExtension,  S::ExtensionAsked, S::Handling,       R::Dispatcher | R::Leader, {}},
        {A::RefuseExtension, S::ExtensionAsked, S::Handling,       R::Dispatcher | R::Leader, {}},
        {A::Resume,          S::Parked,         S::Handling,       R::Handler | R::Leader,    {}},
        {A::Check,           S::FedBack,        S::Checking,       R::Checker,                {}},
        {A::AskRevisit,      S::Checking,       S::Revisit,        R::Checker,                {}},
        {A::Close,           S::Checking,       S::Closed,         R::Checker,                {}},
        {A::Rework,          S::Checking,       S::Handling,       R::Checker,                {}},
        {A::Close,           S::Revisit,        S::Closed,         R::Clerk | R::Checker,     {}},
        {A::Rework,          S::Revisit,        S::Handling,       R::Clerk | R::Checker,     {}},
        {A::Archive,         S::Closed,         S::Archived,       R::Clerk | R::Checker,     {}},
        {A::Reopen,          S::Closed,         S::Handling,       R::Leader,                 {}},
        // clang-format on
    };
    return table;
}
