// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organisation/staff.h"
#include "models/storage/connection.h"

#include <QList>

/// The people of the office in and out of one connection.
class StaffRepository
{
public:
    explicit StaffRepository(Connection &connection);

    [[nodiscard]] Result<Staff::Id> insert(const Staff &staff);
    [[nodiscard]] Result<> setRoles(Staff::Id id, int roles);
    /// In order of their entry.
    [[nodiscard]] Result<QList<Staff>> all();

private:
    Connection &m_connection;
};
