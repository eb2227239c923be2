// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintfilter.h"
#include "models/complaints/complaintpapers.h"
#include "models/complaints/statisticssheet.h"

/// Makes the papers of requests on one connection: reads what stands on them, asks whether they can be made.
class PaperDesk
{
public:
    /// For a person, who gets papers of what he may see.
    explicit PaperDesk(Connection &connection, const Session &session = {});

    /// Kind::Invalid where the request has not come so far; says what to do.
    [[nodiscard]] Result<ReportDocument> paper(ComplaintId id, ComplaintPaper paper);

    /// The request of this number of ours; Kind::NotFound if there is none.
    [[nodiscard]] Result<ComplaintId> byNumber(const QString &number);

    /// The requests of a filter (清单).
    [[nodiscard]] Result<ReportTable> list(const ComplaintFilter &filter, const QString &period = {});

    /// By category, of a place and what lies in it; the whole file when invalid.
    [[nodiscard]] Result<ReportTable> statistics(const Period &period, Place::Id place = {});

private:
    Result<QString> unit(Place::Id place);

    Connection &m_connection;
    const Session m_session;
};
