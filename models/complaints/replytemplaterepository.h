// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/replytemplates.h"
#include "models/storage/connection.h"

/// The office's templates for replies in and out of one connection: the carried ones, as far as the office
/// has not changed them or taken them out, and its own.
class ReplyTemplateRepository
{
public:
    explicit ReplyTemplateRepository(Connection &connection);

    /// Carried ones first, in their order.
    [[nodiscard]] Result<QList<ReplyTemplate>> all();
    /// Adds it under a new id when it has none; else it takes the place of the one with its id.
    [[nodiscard]] Result<> put(const ReplyTemplate &reply);
    [[nodiscard]] Result<> remove(const ReplyTemplate &reply);

private:
    Connection &m_connection;
};
