// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/timelimits.h"
#include "models/storage/connection.h"

/// The office's own time limits, over those it starts with.
class TimeLimitRepository
{
public:
    explicit TimeLimitRepository(Connection &connection);

    /// Every kind and urgency, and the petition track: the default lines with the office's own in their
    /// place.
    [[nodiscard]] Result<TimeLimitTable> table();

    /// Stores the lines that differ from what the table says now. Refused as a whole, naming the line, when a
    /// limit is not valid. Requests dispatched before keep theirs.
    [[nodiscard]] Result<> put(const TimeLimitTable &lines);

private:
    Result<> putLine(const TimeLimitRow &line);

    Connection &m_connection;
};
