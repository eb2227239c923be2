// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/checklist.h"
#include "models/complaints/complaintactions.h"
#include "models/complaints/complaintlink.h"
#include "models/complaints/partrepository.h"
#include "models/complaints/replytemplates.h"
#include "models/complaints/revisitrepository.h"

/// A request with everything its page shows.
struct ComplaintDetail
{
    Complaint complaint;
    QList<ComplaintStep> steps;
    QList<ComplaintAction> allowed; ///< what this person may do with it now
    QString office;
    QString place; ///< from the office down, e.g. 桃源街道 / 广场社区 / 3号楼
    QString category;
    QString host;
    Deadline handling; ///< how dueHandle came about; empty while nothing is due
    QList<RevisitTry> revisits;
    QList<ComplaintPart> parts;
    QString parentNumber;      ///< of the request this one was merged into
    QList<Complaint> children; ///< those merged into this one
    QList<ComplaintLink> links;
    QList<CheckItem> checklist;   ///< of its state and category
    QList<ReplyTemplate> replies; ///< words that fit its state and category
};
