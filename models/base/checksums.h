// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

/// Check digits of Chinese identifiers. Pure, thread-safe; any text is safe input.
namespace Checksums {
/// Why a number is refused.
enum class Fault {
    None,
    Length,
    Characters,
    BirthDate, ///< no such day
    Future,    ///< born after `today`
    CheckDigit,
};

/// A citizen's ID number taken apart (公民身份号码, GB 11643-1999).
struct CitizenId
{
    Fault fault = Fault::None;
    QString number; ///< with a capital X; empty when refused
    QDate birth;
    bool male = false;
    bool knownProvince = false; ///< only worth a warning: codes of former divisions stay valid
};

/// 18 characters, x and X alike, blanks around them ignored; the 15 digits of before 1999 are refused.
CitizenId citizenId(QStringView text, QDate today);

/// Unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters of 31, capitals.
Fault creditCode(QStringView code);

/// Organisation code (组织机构代码, GB 11714-1997): 9 characters, a hyphen before the last is allowed.
Fault organisationCode(QStringView code);

/// What is wrong and what to do, translated; empty for None.
QString faultText(Fault fault);
} // namespace Checksums
