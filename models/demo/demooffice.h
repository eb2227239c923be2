// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/democourse.h"
#include "models/demo/demoschedule.h"

#include <memory>

/// A made-up district for the first look, for tests and benchmarks: places, people and two years of requests.
///
/// The same size, seed, day and due times give the same content on every machine. The demo's present is
/// 08:30 of `today`: the office opens, the night's requests wait at the door. Telephone numbers begin with
/// 109, which the numbering plan gives to no mobile network, so that nobody can be called by mistake.
class DemoOffice
{
public:
    struct Settings
    {
        DemoSize size = DemoSize::Tiny;
        quint64 seed = 1;
        QDate today;
        DemoDueTimes due; ///< without it weekdays are counted and the usual limits taken
    };

    explicit DemoOffice(const Settings &settings);
    ~DemoOffice();

    const QList<Place> &places() const;
    const QList<Section> &sections() const;
    const QList<DemoPerson> &persons() const;
    int requestCount() const;
    QDateTime now() const;

    /// The next request in order of arrival; false after the last. A request is made only when asked for.
    bool next(DemoRequest &request);

private:
    class Desk;
    std::unique_ptr<Desk> m_desk;
};
