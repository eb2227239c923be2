// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"
#include "models/storage/connection.h"

/// Somebody who called before, as the newest request names him.
struct Caller
{
    QString name;
    Sex sex = Sex::Unknown;
    QString phone;
    QString address;
    Place::Id place;
    Place::Id placeOffice;
    QString placeName;
    QString placePath;
    QString category; ///< of the newest request
    QString title;    ///< of the newest request
    QDateTime last;
    int times = 0; ///< requests looked at that are his

    friend bool operator==(const Caller &, const Caller &) = default;
};

namespace Callers {
constexpr int FewestDigits = 4;

/// Those whose name, pinyin or initials begin with what was typed, or - for digits, four at least - whose
/// telephone begins or ends with it; the newest first, each person once, told apart by telephone. Nobody who
/// wished to stay anonymous. Reads a bounded number of rows.
[[nodiscard]] Result<QList<Caller>> find(Connection &connection, const QString &typed, int limit);
} // namespace Callers
