// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/savedfilter.h"
#include "models/storage/connection.h"

#include <QList>

/// Saved filters in and out of one connection.
class SavedFilterRepository
{
public:
    explicit SavedFilterRepository(Connection &connection);

    /// By name.
    [[nodiscard]] Result<QList<SavedFilter>> of(const QString &person, const QString &page);
    /// Under a name the person has used on the page already, it takes that one's place.
    [[nodiscard]] Result<> save(const SavedFilter &filter);
    [[nodiscard]] Result<> rename(SavedFilter::Id id, const QString &name);
    [[nodiscard]] Result<> remove(SavedFilter::Id id);

private:
    Connection &m_connection;
};
