// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rates/rates.h"
#include "models/storage/connection.h"

/// The office's own weights of the three rates, each from a day on.
class WeightRepository
{
public:
    explicit WeightRepository(Connection &connection);

    /// In order of their days.
    [[nodiscard]] Result<QList<RateWeights>> all();
    /// Adds them, or replaces those of the same day. Refused unless they are valid and have a day.
    [[nodiscard]] Result<> put(const RateWeights &weights);

private:
    Connection &m_connection;
};
