// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/momentparser.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Eats a text from the front.
class Cursor
{
public:
    explicit Cursor(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_text.isEmpty(); }

    std::optional<int> number(int least, int most)
    {
        int value = 0;
        int digits = 0;
        for (; digits < most && digits < m_text.size() && m_text[digits] >= u'0' && m_text[digits] <= u'9';
             ++digits)
            value = value * 10 + (m_text[digits].unicode() - u'0');
        if (digits < least)
            return std::nullopt;
        m_text = m_text.sliced(digits);
        return value;
    }

    /// One of these characters; the null character if none of them comes.
    QChar oneOf(QStringView characters)
    {
        if (atEnd() || !characters.contains(m_text.front()))
            return {};
        const QChar found = m_text.front();
        m_text = m_text.sliced(1);
        return found;
    }

private:
    QStringView m_text;
};

constexpr std::array<char16_t, 8> Parts{u'y', u'M', u'd', u'H', u'm', u's', u'z', u'A'};

/// What the letters of a format have found.
struct Found
{
    int year = 0;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int milliseconds = 0;
    int half = 0; ///< 1 for AM, 2 for PM

    void set(char16_t letter, int value)
    {
        const std::array<int *, 8> parts{&year, &month, &day, &hour, &minute, &second, &milliseconds, &half};
        for (size_t i = 0; i < Parts.size(); ++i) {
            if (Parts[i] == letter)
                *parts[i] = value;
        }
    }

    QTime time() const
    {
        if (half == 0)
            return {hour, minute, second, milliseconds};
        return hour < 1 || hour > 12 ? QTime()
                                     : QTime(hour % 12 + (half == 2 ? 12 : 0), minute, second, milliseconds);
    }
};

std::optional<int> halfOfDay(Cursor &cursor)
{
    const QChar half = cursor.oneOf(u"AaPp");
    if (half.isNull() || cursor.oneOf(u"Mm").isNull())
        return std::nullopt;
    return half == u'A' || half == u'a' ? 1 : 2;
}

/// "Z", "+08:00", "+0800" or "+08": seconds east of UTC.
std::optional<int> offsetAt(Cursor &cursor)
{
    const QChar sign = cursor.oneOf(u"Zz+-");
    if (sign.toUpper() == u'Z')
        return 0;
    const auto hours = cursor.number(2, 2);
    cursor.oneOf(u":");
    const int minutes = cursor.number(2, 2).value_or(0);
    if (!hours || *hours > 18 || minutes > 59)
        return std::nullopt;
    return (*hours * 3600 + minutes * 60) * (sign == u'-' ? -1 : 1);
}

/// "9:30", "09:30:05" or "09:30:05.007"; midnight when there is nothing.
QTime timeAt(Cursor &cursor)
{
    if (cursor.atEnd())
        return {0, 0};
    const auto hour = cursor.number(1, 2);
    if (!hour || cursor.oneOf(u":时").isNull())
        return {};
    const auto minute = cursor.number(2, 2);
    if (!minute)
        return {};
    cursor.oneOf(u"分");
    int second = 0;
    int milliseconds = 0;
    if (!cursor.oneOf(u":").isNull())
        second = cursor.number(2, 2).value_or(-1);
    if (!cursor.oneOf(u".,").isNull())
        milliseconds = cursor.number(3, 3).value_or(-1);
    while (cursor.number(1, 1)) {
    } // more digits than a millisecond needs
    return {*hour, *minute, second, milliseconds};
}
} // namespace

MomentParser::MomentParser(const QString &format, const QTimeZone &zone)
    : m_format(format)
    , m_zone(zone)
{
    if (!compile())
        m_tokens.clear();
}

bool MomentParser::compile()
{
    for (qsizetype at = 0; at < m_format.size();) {
        const QChar letter = m_format[at];
        qsizetype end = at + 1;
        const bool half =
            letter.toUpper() == u'A' && end < m_format.size() && m_format[end].toUpper() == u'P';
        while (!half && letter.isLetter() && end < m_format.size() && m_format[end] == letter)
            ++end;
        const auto length = static_cast<int>(end - at);
        const char16_t part = letter == u'h' ? u'H' : letter.unicode();
        if (half)
            m_tokens.push_back({.letter = u'A', .least = 2, .most = 2});
        else if ((part == u'y' && length == 4) || (part == u'z' && length == 3))
            m_tokens.push_back({.letter = part, .least = length, .most = length});
        else if (length <= 2 && QStringView(u"MdHms").contains(QChar(part)))
            m_tokens.push_back({.letter = part, .least = length, .most = 2});
        else if (letter.unicode() < 0x80 && (letter.isLetter() || letter == u'\''))
            return false; // names of months, time zones, quoted text: rare, left to Qt
        else
            m_tokens.push_back({.letter = letter.unicode()});
        at = half ? end + 1 : end;
    }
    return true;
}

std::optional<MomentParser::Moment> MomentParser::byFormat(QStringView text) const
{
    if (m_tokens.empty()) {
        const QDateTime parsed = QDateTime::fromString(text.toString(), m_format);
        return parsed.isValid() ? std::optional(Moment{.date = parsed.date(), .time = parsed.time()})
                                : std::nullopt;
    }
    Cursor cursor(text);
    Found found;
    for (const Token &token : m_tokens) {
        if (token.most == 0) {
            const QChar literal(token.letter);
            if (cursor.oneOf(QStringView(&literal, 1)).isNull())
                return std::nullopt;
            continue;
        }
        const auto value = token.letter == u'A' ? halfOfDay(cursor) : cursor.number(token.least, token.most);
        if (!value)
            return std::nullopt;
        found.set(token.letter, *value);
    }
    const Moment moment{.date = QDate(found.year, found.month, found.day), .time = found.time()};
    const bool whole = cursor.atEnd() && moment.date.isValid() && moment.time.isValid();
    return whole ? std::optional(moment) : std::nullopt;
}

std::optional<MomentParser::Moment> MomentParser::yearFirst(QStringView text)
{
    Cursor cursor(text);
    const auto year = cursor.number(4, 4);
    const QChar separator = cursor.oneOf(u"-/.年");
    const auto month = cursor.number(1, 2);
    const QChar second = cursor.oneOf(separator == u'年' ? QStringView(u"月") : QStringView(&separator, 1));
    const auto day = cursor.number(1, 2);
    if (!year || !month || !day || separator.isNull() || second.isNull())
        return std::nullopt;
    cursor.oneOf(u"日");
    cursor.oneOf(u"T ");
    Moment moment{.date = QDate(*year, *month, *day), .time = timeAt(cursor)};
    if (!cursor.atEnd()) {
        moment.offset = offsetAt(cursor);
        if (!moment.offset || !cursor.atEnd())
            return std::nullopt;
    }
    return moment.date.isValid() && moment.time.isValid() ? std::optional(moment) : std::nullopt;
}

std::optional<MomentParser::Moment> MomentParser::parsed(QStringView text) const
{
    // Real dates of a workbook arrive as ISO whatever the map says of their look.
    const auto moment = m_format.isEmpty() ? std::nullopt : byFormat(text);
    return moment ? moment : yearFirst(text);
}

qint64 MomentParser::utcMs(const Moment &moment) const
{
    constexpr qint64 Quarter = 15LL * 60 * 1000; // clocks change on quarters of an hour
    const qint64 local = QDateTime(moment.date, moment.time, Qt::UTC).toMSecsSinceEpoch();
    if (moment.offset)
        return local - 1000LL * *moment.offset;
    const qint64 bucket = local / Quarter - (local % Quarter < 0 ? 1 : 0);
    auto known = m_offsets.find(bucket);
    if (known == m_offsets.end())
        known =
            m_offsets.insert(bucket, local - QDateTime(moment.date, moment.time, m_zone).toMSecsSinceEpoch());
    return local - *known;
}

QDate MomentParser::date(QStringView text) const
{
    const auto moment = parsed(text);
    return moment ? moment->date : QDate();
}

QDateTime MomentParser::dateTime(QStringView text) const
{
    const auto moment = parsed(text);
    return moment ? QDateTime::fromMSecsSinceEpoch(utcMs(*moment), Qt::UTC) : QDateTime();
}
