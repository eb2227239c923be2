// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/formulaguard.h"

#include <algorithm>

namespace {
/// Looks behind apostrophes, so that a text which already starts with '= gets one more to lose.
bool startsFormula(QStringView text)
{
    const auto *const first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && QStringView(u"=+-@\t\r").contains(*first);
}

bool isPlainNumber(QStringView text)
{
    const QStringView digits = text.sliced(text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !digits.isEmpty() && isDigit(digits.front()) && isDigit(digits.back()) &&
           digits.count(u'.') <= 1 &&
           std::all_of(digits.begin(), digits.end(), [&](QChar c) { return isDigit(c) || c == u'.'; });
}
} // namespace

bool FormulaGuard::isNeeded(QStringView text)
{
    return startsFormula(text) && !isPlainNumber(text);
}

QStringView FormulaGuard::removed(QStringView text)
{
    return text.startsWith(u'\'') && startsFormula(text) ? text.sliced(1) : text;
}
