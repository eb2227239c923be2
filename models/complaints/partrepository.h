// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"
#include "models/storage/connection.h"

#include <QList>

/// What a co-handler (协办) was asked for and delivered to the host.
struct ComplaintPart
{
    ComplaintId complaint;
    Section::Id section;
    QString asked;
    QDateTime due; ///< that of the request when it was asked
    QDateTime delivered;
    QString person; ///< who delivered it
    QString answer;
};

/// The parts of co-handlers in and out of one connection.
class PartRepository
{
public:
    explicit PartRepository(Connection &connection);

    [[nodiscard]] Result<> ask(const ComplaintPart &part);
    /// Fills the section's open part, or adds one where none was asked.
    [[nodiscard]] Result<> deliver(const ComplaintPart &part);
    /// In the order they were asked.
    [[nodiscard]] Result<QList<ComplaintPart>> of(ComplaintId complaint);

private:
    Connection &m_connection;
};
