// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/checksums.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ChecksumsWords
{
    Q_DECLARE_TR_FUNCTIONS(Checksums)
};

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// 0-9 then A-Z without a gap; -1 for anything else.
int alphanumeric(QChar character)
{
    if (isDigit(character))
        return character.unicode() - u'0';
    if (character >= u'A' && character <= u'Z')
        return character.unicode() - u'A' + 10;
    return -1;
}

/// The provinces of GB/T 2260, by their first two digits.
bool isProvince(QStringView code)
{
    static const QString known = u"11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 "
                                 "50 51 52 53 54 61 62 63 64 65 71 81 82 83"_s;
    return known.contains(code.left(2));
}
} // namespace

namespace Checksums {
CitizenId citizenId(QStringView text, QDate today)
{
    constexpr std::array Weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr QLatin1StringView CheckDigits("10X98765432");

    const QString number = text.trimmed().toString().toUpper();
    if (number.size() != 18)
        return {.fault = Fault::Length};
    int sum = 0;
    for (qsizetype i = 0; i < 17; ++i) {
        if (!isDigit(number[i]))
            return {.fault = Fault::Characters};
        sum += number[i].digitValue() * Weights.at(size_t(i));
    }
    if (!isDigit(number[17]) && number[17] != u'X')
        return {.fault = Fault::Characters};
    const QDate birth = QDate::fromString(number.mid(6, 8), u"yyyyMMdd"_s);
    if (!birth.isValid())
        return {.fault = Fault::BirthDate};
    if (birth > today)
        return {.fault = Fault::Future};
    if (number[17] != CheckDigits[sum % 11])
        return {.fault = Fault::CheckDigit};
    return {.fault = Fault::None,
            .number = number,
            .birth = birth,
            .male = number[16].digitValue() % 2 == 1,
            .knownProvince = isProvince(number)};
}

Fault creditCode(QStringView code)
{
    constexpr QLatin1StringView Alphabet("0123456789ABCDEFGHJKLMNPQRTUWXY"); // no I O S V Z
    constexpr int Base = 31;

    if (code.size() != 18)
        return Fault::Length;
    int sum = 0;
    int weight = 1;
    int last = 0;
    for (qsizetype i = 0; i < 18; ++i) {
        last = int(Alphabet.indexOf(code[i]));
        if (last < 0)
            return Fault::Characters;
        if (i < 17)
            sum += last * weight;
        weight = weight * 3 % Base;
    }
    return last == (Base - sum % Base) % Base ? Fault::None : Fault::CheckDigit;
}

Fault organisationCode(QStringView code)
{
    constexpr std::array Weights{3, 7, 9, 10, 5, 8, 4, 2};

    QString plain = code.toString();
    if (plain.size() == 10 && plain[8] == u'-')
        plain.remove(8, 1);
    if (plain.size() != 9)
        return Fault::Length;
    int sum = 0;
    for (qsizetype i = 0; i < 8; ++i) {
        const int value = alphanumeric(plain[i]);
        if (value < 0)
            return Fault::Characters;
        sum += value * Weights.at(size_t(i));
    }
    const int check = (11 - sum % 11) % 11; // 10 is written X
    const QChar expected = check == 10 ? QChar(u'X') : QChar(u'0' + check);
    if (!isDigit(plain[8]) && plain[8] != u'X')
        return Fault::Characters;
    return plain[8] == expected ? Fault::None : Fault::CheckDigit;
}

QString faultText(Fault fault)
{
    switch (fault) {
    case Fault::None:
        return {};
    case Fault::Length:
        return ChecksumsWords::tr("The number has the wrong length. Compare it with the document.");
    case Fault::Characters:
        return ChecksumsWords::tr(
            "The number contains characters that cannot be in it. Compare it with the document.");
    case Fault::BirthDate:
        return ChecksumsWords::tr(
            "The date of birth in the number does not exist. Compare it with the document.");
    case Fault::Future:
        return ChecksumsWords::tr(
            "The date of birth in the number lies in the future. Compare it with the document.");
    case Fault::CheckDigit:
        return ChecksumsWords::tr("The check digit does not fit: one of the characters is wrong. "
                                  "Compare the number with the document.");
    }
    return {};
}
} // namespace Checksums
