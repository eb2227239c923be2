// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// How personal data looks to those who need not see it (个人信息保护法, 最小必要). Pure, thread-safe. What
/// has an unexpected form shows less, never more.
namespace Masking {
/// 张*明, 张*, 欧**明; one character alone is hidden.
QString name(QStringView name);

/// 138****1234; of a shorter number the last four digits, of one below seven digits nothing.
QString phone(QStringView phone);

/// The first six and the last four of 18 characters; of others the last two at most.
QString idNumber(QStringView number);

/// Down to the building: 丁公路12号3栋***. Without a known building word, up to the first number.
QString address(QStringView address);
} // namespace Masking
