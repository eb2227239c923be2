// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintrepository.h"

/// Stores ready-made requests with their timelines, many in one action: imports and the demo office. Asks no
/// rules; what comes in has its history behind it.
class ComplaintBulk
{
public:
    explicit ComplaintBulk(Connection &connection);

    /// Gives it a number of ours, and a title if it has none. The steps' `complaint` is filled in.
    [[nodiscard]] Result<ComplaintId> add(Complaint complaint, QList<ComplaintStep> steps);

private:
    ComplaintRepository m_repository;
};
