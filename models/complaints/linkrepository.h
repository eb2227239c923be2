// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintlink.h"
#include "models/storage/connection.h"

/// Links between requests in and out of one connection. A link has no direction.
class LinkRepository
{
public:
    explicit LinkRepository(Connection &connection);

    /// Refused for a request with itself, one that is not there, or a link that stands already.
    [[nodiscard]] Result<> add(ComplaintId complaint, ComplaintId other, const QString &note);
    [[nodiscard]] Result<> remove(qint64 link);
    /// In the order they were made.
    [[nodiscard]] Result<QList<ComplaintLink>> of(ComplaintId complaint);

private:
    Connection &m_connection;
};
