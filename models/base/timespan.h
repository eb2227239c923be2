// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

/// The half-open time [from, to): `to` is no longer part of it.
struct TimeSpan
{
    QDateTime from;
    QDateTime to;

    bool isEmpty() const { return !(from < to); }
    bool overlaps(const TimeSpan &other) const { return from < other.to && other.from < to; }
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// The same moments as sorted spans that neither touch nor overlap; empty ones are dropped.
QList<TimeSpan> merged(QList<TimeSpan> spans);
