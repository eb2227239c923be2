// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organisation/session.h"
#include "models/places/place.h"
#include "models/storage/connection.h"

#include <QDateTime>
#include <QList>

/// Where requests gather and who calls again and again, in the last thirty days. Counts contacts (件次): a
/// merged request is one too; a void one is none.
struct ComplaintRadar
{
    struct HotPlace
    {
        Place::Id place;
        QString name;
        QString path; ///< where it lies
        qint64 now = 0;
        qint64 before = 0; ///< in the thirty days before these
    };

    struct RepeatCaller
    {
        QString phone; ///< as stored: never shown whole
        QString reporter;
        qint64 requests = 0;
        qint64 open = 0;
        QDateTime last;
    };

    static constexpr int Days = 30;
    static constexpr int PlacesShown = 30;
    static constexpr int CallersShown = 100;
    static constexpr int RepeatFrom = 3;

    QDate since;                 ///< the first of the thirty days; the last is today
    QList<HotPlace> places;      ///< the hottest first
    QList<RepeatCaller> callers; ///< the most frequent first

    [[nodiscard]] static Result<ComplaintRadar> read(Connection &connection, const Session &viewer = {});
};
