// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/statetable.h"
#include "models/complaints/complaintkinds.h"
#include "models/organisation/officerole.h"

#include <QString>

#include <optional>

/// What can be done with a request. `Register` makes one and is therefore in no state's list.
enum class ComplaintAction {
    Register,
    Answer,        ///< 当场答复
    Accept,        ///< 受理立案
    Decline,       ///< 不予受理
    Void,          ///< 作废
    Dispatch,      ///< 派遣
    Merge,         ///< 合并
    Sign,          ///< 签收
    AskReturn,     ///< 申请退回
    GrantReturn,   ///< 同意退回
    RefuseReturn,  ///< 不同意退回
    RecordContact, ///< 首次联系
    AskExtension,
    GrantExtension,
    RefuseExtension,
    Park,   ///< 挂账
    Resume, ///< 恢复办理
    FeedBack,
    Check,
    AskRevisit,
    Close,
    Rework, ///< 返工
    Reopen,
    Archive,
    Divert,          ///< an emergency, to 110, 119, 120 or 122 at once
    TransferOut,     ///< 转办, 移送: to a department that is not under the office
    RecordReply,     ///< what that department answered
    TakeBack,        ///< it refused, or the office does it after all
    Unmerge,         ///< 取消合并
    TellReporter,    ///< the answer to the reporter of a merged request
    AddCoHost,       ///< 增派协办
    DeliverPart,     ///< 协办反馈
    Supervise,       ///< 督办, also to raise its level
    EndSupervision,  ///< 解除督办
    Instruct,        ///< 领导批示
    LimitBySuperior, ///< 上级时限: set or changed after the intake
    MissRevisit,     ///< 未联系上
    Exclude,         ///< 剔除: does not count in the rates
    Include,         ///< counts again
    Note,            ///< internal
    Tell,            ///< outward: what the resident was told meanwhile
};

/// Something an action asks the clerk for.
enum class ComplaintField {
    Channel,
    Content,
    Category,
    Urgency,
    Host,
    Parent,
    SuggestedSection, ///< who should have it instead
    Reason,
    ChannelTold,
    NewDate,
    Plan,
    ReviewDate,
    Approver,
    Contacted,
    Result,
    Reply,
    Evidence,
    DeclineReason,
    Emergency,
    TransferTo,
    CoHosts,
    Supervision,
    Instruction,
    SuperiorLimit,
    Solved,
    Rating,
    Words, ///< the text of a note
};

using ComplaintTransition = Transition<ComplaintState, ComplaintAction, ComplaintField, OfficeRoles>;
using ComplaintTable = StateTable<ComplaintTransition>;

/// The one state table of requests: the seven-step loop (七步闭环) of the office. Thread-safe.
const ComplaintTable &complaintTable();

namespace ComplaintNames {
/// The step's stored name, e.g. "accept", "askReturn".
QString code(ComplaintAction action);
QString label(ComplaintAction action);
std::optional<ComplaintAction> action(QStringView code);

QString label(ComplaintField field);

/// The words of an action before their translation, of the context ComplaintNames.
const char *source(ComplaintAction action);
} // namespace ComplaintNames
