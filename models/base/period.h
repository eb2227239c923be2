// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// The days of a statistical period: a year, a quarter, a month or a day, both ends included.
struct Period
{
    enum class Kind { Year, Quarter, Month, Day };

    Kind kind = Kind::Month;
    QDate first;
    QDate last;

    /// 2026, 2026Q1, 2026-03 or 2026-03-04; nothing for anything else.
    static std::optional<Period> fromCode(QStringView code);
    /// The one that today lies in.
    static Period thisMonth();
    QString code() const;

    /// The one before, of the same kind.
    Period previous() const;

    friend bool operator==(const Period &, const Period &) = default;
};
