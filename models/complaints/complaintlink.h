// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"

/// A request that belongs to another without being the same (关联件), as seen from that other.
struct ComplaintLink
{
    qint64 id = 0;
    ComplaintId other;
    QString number;
    QString title;
    ComplaintState state = ComplaintState::Registered;
    QString note; ///< why they belong together
};
