// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organisation/absence.h"
#include "models/organisation/session.h"
#include "models/storage/connection.h"

#include <QList>

/// The rules of standing in, on one connection.
namespace Absences {
/// Those that have not ended before `day`.
[[nodiscard]] Result<QList<Absence>> since(Connection &connection, QDate day);

/// Refused unless both are of this office and two people, the days are in order, neither is away already or
/// stands in for somebody in those days, and the substitute is there.
[[nodiscard]] Result<Absence> add(Connection &connection, const Absence &absence);
[[nodiscard]] Result<> remove(Connection &connection, Absence::Id id);

/// The people a person stands in for on that day, each with the roles and section of the absent:
/// `person` acts, `insteadOf` is away.
[[nodiscard]] Result<QList<Session>> standIns(Connection &connection, const QString &person, QDate day);
} // namespace Absences
