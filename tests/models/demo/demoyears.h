// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/democlock.h"
#include "models/demo/demooffice.h"

/// The made-up requests that tests look at.
namespace DemoYears {
inline const QDate Today(2026, 3, 18);

inline QList<DemoRequest> made(DemoSize size, quint64 seed = 7, QDate today = Today)
{
    DemoOffice office({.size = size, .seed = seed, .today = today, .due = DemoClock::start});
    QList<DemoRequest> requests;
    for (DemoRequest request; office.next(request);)
        requests.append(request);
    return requests;
}

/// Two years of an office, made once.
inline const QList<DemoRequest> &officeYears()
{
    static const QList<DemoRequest> requests = made(DemoSize::Office);
    return requests;
}

inline int count(const auto &wanted)
{
    return int(
        std::ranges::count_if(officeYears(), [&](const DemoRequest &r) { return wanted(r.complaint); }));
}
} // namespace DemoYears
