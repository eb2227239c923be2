// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/checklist.h"
#include "models/storage/connection.h"

/// Checkpoints and what was ticked, in and out of one connection.
class ChecklistRepository
{
public:
    explicit ChecklistRepository(Connection &connection);

    /// The carried ones, as far as the office has not changed them or taken them out, and its own.
    [[nodiscard]] Result<QList<Checkpoint>> points();
    /// Adds it under a new id when it has none; without a text a carried one is taken out.
    [[nodiscard]] Result<> put(const Checkpoint &point);

    /// The list of this request as it stands now.
    [[nodiscard]] Result<QList<CheckItem>> of(const Complaint &complaint);
    /// Ticked twice is ticked once.
    [[nodiscard]] Result<>
    tick(ComplaintId complaint, qint64 point, const QDateTime &at, const QString &person);
    [[nodiscard]] Result<> untick(ComplaintId complaint, qint64 point);

private:
    Connection &m_connection;
};
