// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/place.h"
#include "models/rates/ratereport.h"
#include "models/storage/connection.h"

/// What the rates count, out of one connection.
class RatesRepository
{
public:
    explicit RatesRepository(Connection &connection);

    /// Every request that may count in the period: received, accepted, due or closed in it. Of one office, or
    /// of all when `office` is invalid.
    [[nodiscard]] Result<QList<RateFact>> facts(const RatePeriod &period, Place::Id office = {});
    [[nodiscard]] Result<RateNames> names();

private:
    Result<> readPlaces();
    Result<> readCategories();
    RateFact fact(const class Statement &row) const;

    Connection &m_connection;
    QHash<qint64, qint64> m_communities; ///< of each place
    QHash<QString, CategoryGroup> m_groups;
    RateNames m_names;
};
