// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"
#include "models/storage/statement.h"

#include <span>

/// How one column of the complaint table and one member of Complaint correspond.
struct ComplaintColumn
{
    const char *name;
    void (*bind)(Statement &statement, int parameter, const Complaint &complaint);
    void (*load)(const Statement &statement, int column, Complaint &complaint);
    bool (*same)(const Complaint &a, const Complaint &b);
};

/// In the order of the table, without id, scope and the series.
std::span<const ComplaintColumn> complaintColumns();
