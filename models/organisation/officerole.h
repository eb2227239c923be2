// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

/// What somebody does in the office. One person may hold several, but for the three administrators: they are
/// three people who do nothing else (三员分立, GB/T 22239-2019). Stored as bits: none is ever reused.
enum class OfficeRole {
    Clerk = 1,            ///< 窗口受理员
    Dispatcher = 2,       ///< 派单员, the acceptance centre
    Handler = 4,          ///< 承办科室, and then only for the requests of its own section
    Checker = 8,          ///< 核查回访员
    Leader = 16,          ///< 分管领导
    Officer = 32,         ///< 执法人员
    Finance = 64,         ///< 财务人员
    LedgerClerk = 128,    ///< 社区录入员, who sees only the own community
    Statistician = 256,   ///< 统计员
    SystemAdmin = 512,    ///< 系统管理员
    SecurityAdmin = 1024, ///< 安全管理员
    Auditor = 2048,       ///< 审计管理员
};
Q_DECLARE_FLAGS(OfficeRoles, OfficeRole)
Q_DECLARE_OPERATORS_FOR_FLAGS(OfficeRoles)

namespace RoleNames {
/// In the order of the enum.
const QList<OfficeRole> &all();
OfficeRoles administrators();

QString label(OfficeRole role);
/// “dispatcher or leader”, translated.
QString label(OfficeRoles roles);
} // namespace RoleNames
