// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintboard.h"
#include "models/complaints/complaintdesk.h"

#include <QMap>

/// Where a card may be put on a board: only where an action that is allowed now leads.
namespace ComplaintMoves {
/// The keys of the columns, each with the action that takes the request there. The rules may still refuse
/// what the clerk fills in.
QMap<qint64, ComplaintAction>
targets(const ComplaintDetail &detail, ComplaintBoard::By by, const QList<qint64> &columns);

/// Why none of them leads this person's card into that column: what, why and what to do.
QString hindrance(const ComplaintDetail &detail,
                  const Session &session,
                  ComplaintBoard::By by,
                  const ComplaintBoard::Column &column);
} // namespace ComplaintMoves
