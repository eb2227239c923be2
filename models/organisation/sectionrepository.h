// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organisation/section.h"
#include "models/storage/connection.h"

#include <QList>

/// The sections that handle requests, in and out of one connection.
class SectionRepository
{
public:
    explicit SectionRepository(Connection &connection);

    [[nodiscard]] Result<Section::Id> insert(const Section &section);
    /// Of one office, or of all when `office` is invalid; in order of their codes.
    [[nodiscard]] Result<QList<Section>> all(Place::Id office = {});
    /// Empty for an invalid or unknown id.
    [[nodiscard]] Result<QString> nameOf(Section::Id id);

private:
    Connection &m_connection;
};
