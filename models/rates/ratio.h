// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// `numerator` / `denominator` rounded half away from zero. The denominator is above 0.
constexpr qint64 roundedHalfAway(qint64 numerator, qint64 denominator)
{
    const qint64 half = denominator / 2;
    return numerator >= 0 ? (numerator + half) / denominator : -((-numerator + half) / denominator);
}

/// Counted over counted. An empty denominator is no rate at all: it prints “—”, never 0 or 100.
struct Ratio
{
    qint64 part = 0;
    qint64 whole = 0;

    bool exists() const { return whole > 0; }
    /// In hundredths of a percent: 9372 for 911/972. 0 where it does not exist.
    qint64 basisPoints() const { return exists() ? roundedHalfAway(part * 10'000, whole) : 0; }
    /// “93.72 %”, “—”.
    QString percent() const;
    /// “911 / 972”.
    QString fraction() const;

    friend bool operator==(const Ratio &, const Ratio &) = default;
};

/// 9372 as “93.72 %”, the same in every language.
QString percentText(qint64 basisPoints);
