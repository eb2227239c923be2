// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organisation/absence.h"
#include "models/storage/connection.h"

#include <QList>

/// Absences in and out of one connection.
class AbsenceRepository
{
public:
    explicit AbsenceRepository(Connection &connection);

    /// Those that have not ended before `day`, the earliest first.
    [[nodiscard]] Result<QList<Absence>> since(QDate day);
    [[nodiscard]] Result<Absence::Id> insert(const Absence &absence);
    /// Ends it: an absence that has not begun is gone.
    [[nodiscard]] Result<> remove(Absence::Id id);

private:
    Connection &m_connection;
};
