// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintdetail.h"

#include <QList>

/// A made-up request with its whole timeline. Its ids of places and sections are positions, from 1, in
/// DemoOffice::places() and sections(); it has no id and no number of ours yet: storage gives both.
struct DemoRequest
{
    Complaint complaint;
    QList<ComplaintStep> steps; ///< in order of time
    QList<RevisitTry> revisits;
    QList<ComplaintPart> parts;
    qint64 parent = -1; ///< which request of the stream it was merged into, from 0
};
