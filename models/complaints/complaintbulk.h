// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintrepository.h"
#include "models/complaints/partrepository.h"
#include "models/complaints/revisitrepository.h"

/// Stores ready-made requests with their timelines, many in one action: imports and the demo office. Asks no
/// rules; what comes in has its history behind it.
class ComplaintBulk
{
public:
    explicit ComplaintBulk(Connection &connection);

    /// Gives it a number of ours, and a title if it has none. The steps' `complaint` is filled in.
    [[nodiscard]] Result<ComplaintId> add(Complaint complaint, QList<ComplaintStep> steps);
    /// What stands beside its timeline. The `complaint` of each is filled in.
    [[nodiscard]] Result<> addBeside(ComplaintId id, QList<RevisitTry> revisits, QList<ComplaintPart> parts);

private:
    ComplaintRepository m_repository;
    RevisitRepository m_revisits;
    PartRepository m_parts;
};
