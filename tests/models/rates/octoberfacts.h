// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/rates/ratereport.h"

/// A month to count, and a request to vary.
namespace OctoberFacts {
inline const RatePeriod October{QDate(2025, 10, 1), QDate(2025, 11, 1)};

inline qint64 at(int month, int day, int hour = 10)
{
    return QDateTime(QDate(2025, month, day), QTime(hour, 0), Clock::zone()).toMSecsSinceEpoch();
}

inline const qint64 Now = at(12, 31);

/// An ordinary complaint of October, done in time, the resident content.
inline RateFact contented()
{
    return {.id = 1,
            .host = 7,
            .community = 9,
            .state = ComplaintState::Closed,
            .category = "E0301",
            .group = CategoryGroup::Event,
            .received = at(10, 9),
            .accepted = at(10, 9, 11),
            .due = at(10, 16, 17),
            .fedBack = at(10, 14),
            .closed = at(10, 15),
            .dueContact = at(10, 10, 17),
            .contacted = at(10, 9, 15),
            .hasPhone = true,
            .dispatched = true,
            .revisits = 1,
            .solved = SolvedAnswer::Yes,
            .rating = Rating::Satisfied};
}
} // namespace OctoberFacts
