// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/numberformat.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double LastDay = 2'958'465; ///< 9999-12-31

QString plain(double value)
{
    constexpr double TooLongWithoutExponent = 1e21;
    if (!std::isfinite(value))
        return {};
    const QString shown =
        QString::number(value, 'g', 15); // what a spreadsheet shows: 0.3, not 0.30000000000000004
    if (std::abs(value) >= TooLongWithoutExponent || !shown.contains(u'e'))
        return shown;
    return QString::number(shown.toDouble(), 'f', QLocale::FloatingPointShortest);
}

QString clock(QTime time)
{
    return time.toString(time.msec() == 0 ? u"HH:mm:ss"_s : u"HH:mm:ss.zzz"_s);
}

bool between(size_t id, size_t first, size_t last)
{
    return id >= first && id <= last;
}

/// Past what stands between the delimiters; to the end when it is not closed.
size_t past(std::string_view code, size_t at, char closing)
{
    const size_t end = code.find(closing, at + 1);
    return end == std::string_view::npos ? code.size() - 1 : end;
}

bool isOneOf(char letter, std::string_view letters)
{
    return letters.find(letter) != std::string_view::npos;
}

/// The last character of what begins here: text in quotes, a part in brackets, an escape or one letter.
size_t endOfToken(std::string_view code, size_t at)
{
    if (code[at] == '"')
        return past(code, at, '"');
    if (code[at] == '[')
        return past(code, at, ']');
    return isOneOf(code[at], "\\_*") ? at + 1 : at;
}

/// In brackets nothing but hours, minutes or seconds: [h] goes on past a day.
bool isElapsedTime(std::string_view code, size_t open)
{
    const auto inside = code.substr(open + 1, past(code, open, ']') - open - 1);
    return !inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos;
}
} // namespace

NumberFormat NumberFormat::builtIn(size_t id)
{
    const bool chineseTime = between(id, 32, 35) || between(id, 55, 56);
    if (id == 22)
        return {.date = true, .time = true};
    if (between(id, 18, 21) || between(id, 45, 47) || chineseTime)
        return {.time = true};
    return {.date = between(id, 14, 17) || between(id, 27, 36) || between(id, 50, 58)};
}

NumberFormat NumberFormat::ofCode(std::string_view code)
{
    NumberFormat format;
    if (code == "General")
        return format;
    for (size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        if (isOneOf(code[at], "yYdD"))
            format.date = true;
        else if (isOneOf(code[at], "hHsS"))
            format.time = true;
        else if (code[at] == '[')
            format.time |= isElapsedTime(code, at);
        at = endOfToken(code, at);
    }
    // A lone m is a month; beside hours or seconds it may be minutes, and they have said "time" already.
    format.date |= !format.time && code.find_first_of("mM") != std::string_view::npos &&
                   code.find_first_of("0#") == std::string_view::npos;
    return format;
}

QString NumberFormat::text(double value, QDate origin) const
{
    if ((!date && !time) || !(value >= 0 && value < LastDay + 1))
        return plain(value);
    constexpr qint64 DayMs = 86'400'000;
    const qint64 ms = qRound64(value * DayMs);
    const QTime ofDay = QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms % DayMs));
    if (!date && value < 1)
        return clock(ofDay);
    // 1900 has a 29 February in spreadsheets; up to it serial numbers run one day behind.
    const bool beforeThatDay = origin.year() == 1899 && value < 60;
    const QDate day = origin.addDays(ms / DayMs + (beforeThatDay ? 1 : 0));
    const QString isoDay = day.toString(Qt::ISODate);
    return time || ms % DayMs != 0 ? isoDay + u'T' + clock(ofDay) : isoDay;
}
