// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <optional>
#include <vector>

/// Reads dates and times of one column, 200 000 of them in a moment. In the format given, else year first:
/// ISO 8601 with or without time and offset, 2026/3/1 9:30, 2026年3月1日.
class MomentParser
{
public:
    MomentParser() = default;

    /// `format` as for QDateTime::fromString, or empty; `zone` of times without an offset.
    MomentParser(const QString &format, const QTimeZone &zone);

    /// Invalid if it is none. A time of day is left out.
    QDate date(QStringView text) const;

    /// The instant in UTC; midnight for a date alone, invalid if it is none. A time that a change of clocks
    /// skipped is taken as QDateTime takes it.
    QDateTime dateTime(QStringView text) const;

private:
    struct Moment
    {
        QDate date;
        QTime time{0, 0};
        std::optional<int> offset; ///< seconds east of UTC
    };

    /// A letter of the format with the fewest and most digits it takes, or a literal (0 digits).
    struct Token
    {
        char16_t letter = 0;
        int least = 0;
        int most = 0;
    };

    bool compile();
    std::optional<Moment> parsed(QStringView text) const;
    std::optional<Moment> byFormat(QStringView text) const;
    static std::optional<Moment> yearFirst(QStringView text);
    qint64 utcMs(const Moment &moment) const;

    QString m_format;
    QTimeZone m_zone;
    std::vector<Token> m_tokens;             ///< empty when Qt has to parse
    mutable QHash<qint64, qint64> m_offsets; ///< of the zone, by quarter of an hour of local time
};
