// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/period.h"

#include "models/base/clock.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
Period periodOf(Period::Kind kind, QDate first)
{
    switch (kind) {
    case Period::Kind::Year:
        return {kind, first, first.addYears(1).addDays(-1)};
    case Period::Kind::Quarter:
        return {kind, first, first.addMonths(3).addDays(-1)};
    case Period::Kind::Month:
        return {kind, first, first.addMonths(1).addDays(-1)};
    case Period::Kind::Day:
        break;
    }
    return {Period::Kind::Day, first, first};
}
} // namespace

std::optional<Period> Period::fromCode(QStringView code)
{
    static const QRegularExpression form(u"^(\\d{4})(?:Q([1-4])|-(\\d{2})(?:-(\\d{2}))?)?$"_s);
    const auto match = form.match(code.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const int quarter = match.captured(2).toInt();
    const bool hasMonth = match.hasCaptured(3);
    const bool hasDay = match.hasCaptured(4);
    const int month = quarter > 0 ? quarter * 3 - 2 : hasMonth ? match.captured(3).toInt() : 1;
    const QDate first(year, month, hasDay ? match.captured(4).toInt() : 1);
    if (!first.isValid() || year == 0)
        return std::nullopt;
    return periodOf(hasDay        ? Kind::Day
                    : hasMonth    ? Kind::Month
                    : quarter > 0 ? Kind::Quarter
                                  : Kind::Year,
                    first);
}

Period Period::thisMonth()
{
    const QDate today = Clock::today();
    return periodOf(Kind::Month, {today.year(), today.month(), 1});
}

QString Period::code() const
{
    switch (kind) {
    case Kind::Year:
        return first.toString(u"yyyy"_s);
    case Kind::Quarter:
        return u"%1Q%2"_s.arg(first.toString(u"yyyy"_s)).arg((first.month() + 2) / 3);
    case Kind::Month:
        return first.toString(u"yyyy-MM"_s);
    case Kind::Day:
        break;
    }
    return first.toString(Qt::ISODate);
}

Period Period::previous() const
{
    switch (kind) {
    case Kind::Year:
        return periodOf(kind, first.addYears(-1));
    case Kind::Quarter:
        return periodOf(kind, first.addMonths(-3));
    case Kind::Month:
        return periodOf(kind, first.addMonths(-1));
    case Kind::Day:
        break;
    }
    return periodOf(kind, first.addDays(-1));
}
