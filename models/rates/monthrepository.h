// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/place.h"
#include "models/rates/ratemember.h"
#include "models/rates/ratereport.h"
#include "models/storage/connection.h"

/// A month's result as it was when the month was closed.
struct FrozenMonth
{
    qint64 id = 0; ///< 0: the month is not frozen
    RateReport report;
    QDateTime at;
    QString person;

    bool isFrozen() const { return id != 0; }
};

/// Frozen months in and out of one connection. Where the file holds one office, its months and those of all
/// offices (an invalid id) are the same.
class MonthRepository
{
public:
    explicit MonthRepository(Connection &connection);

    [[nodiscard]] Result<FrozenMonth> find(QDate month, Place::Id office);
    /// The requests that counted when it was frozen. Refused for a month frozen before they were kept.
    [[nodiscard]] Result<QList<RateMember>> members(const FrozenMonth &frozen);
    [[nodiscard]] Result<>
    store(const FrozenMonth &frozen, const QList<RateMember> &members, Place::Id office);
    [[nodiscard]] Result<> remove(const FrozenMonth &frozen);

private:
    Connection &m_connection;
};
