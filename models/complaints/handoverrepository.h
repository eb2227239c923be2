// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"
#include "models/storage/connection.h"

/// Finds the open work of sections and people, and moves what co-handlers owe.
class HandoverRepository
{
public:
    explicit HandoverRepository(Connection &connection);

    /// Open requests the section hosts; of one person: that he signed for last, or checks.
    [[nodiscard]] Result<QList<qint64>> hosted(Section::Id section, const QString &person = {});
    /// Open requests of which the section owes a part.
    [[nodiscard]] Result<QList<qint64>> owed(Section::Id section);
    [[nodiscard]] Result<> moveParts(ComplaintId complaint, Section::Id from, Section::Id to);

private:
    Connection &m_connection;
};
