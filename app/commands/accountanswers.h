// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "models/base/result.h"
#include "models/storage/connection.h"

#include <QJsonObject>

/// Accounts as a command takes and tells them.
namespace AccountAnswers {
/// "clerk,dispatcher"; errors name the codes there are.
[[nodiscard]] Result<OfficeRoles> roles(const QString &codes);
QStringList roleCodes(OfficeRoles roles);

/// By code or name; nothing said is none.
[[nodiscard]] Result<Section::Id> section(Connection &connection, const QString &code);
[[nodiscard]] Result<Account> account(Connection &connection, const QString &name);
[[nodiscard]] Result<QDate> day(const QString &written);

/// Everybody and what is lent, as the document and as lines.
struct Listing
{
    QJsonObject json;
    QString text;
};
[[nodiscard]] Result<Listing> listing(Connection &connection);
} // namespace AccountAnswers
