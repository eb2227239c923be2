// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"
#include "models/organisation/session.h"
#include "models/reports/reportdocument.h"
#include "models/storage/connection.h"

/// Whose open work goes to whom (工作移交): a section's, or that of one person of a section.
struct HandoverOrder
{
    Section from;
    Section to;
    QString fromPerson; ///< empty: all of the section's work
    QString toPerson;   ///< who takes it; needed where `fromPerson` is given
    QString reason;
};

/// One piece of open work.
struct HandoverItem
{
    Complaint complaint;
    bool asCoHost = false; ///< the section owes a part of it, no more (协办)
    QString remains;       ///< why it stays where it is; empty: it goes
};

/// What was handed over, for the sheet.
struct Handover
{
    HandoverOrder order;
    QList<HandoverItem> items;
    QDateTime at;
    QString person; ///< who did it

    int moved() const;
};

namespace Handovers {
/// What would go and what would stay: nothing goes to whom it complains about (回避), and to a community only
/// what is on its duty list. Changes nothing.
[[nodiscard]] Result<Handover>
plan(Connection &connection, const HandoverOrder &order, const Session &session);

/// Hands it over inside one recorded change. The clocks run on, and the new host cannot return what it was
/// given. For dispatchers and leaders; an error when nothing is open or nothing can go.
[[nodiscard]] Result<Handover>
handOver(Connection &connection, const HandoverOrder &order, const Session &session);

/// The sheet both sides sign (工作移交单).
ReportDocument sheet(const Handover &handover, const QString &office);
} // namespace Handovers
