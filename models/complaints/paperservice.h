// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/paperdesk.h"
#include "models/storage/database.h"

#include <functional>

/// The front door of papers for windows: asynchronous, answers in the receiver's thread.
class PaperService
{
public:
    using Deliver = std::function<void(const Result<ReportDocument> &)>;
    using DeliverTable = std::function<void(const Result<ReportTable> &)>;

    explicit PaperService(Database &database);

    /// Who asks from now on.
    void setSession(const Session &session) { m_session = session; }

    void paper(ComplaintId id, ComplaintPaper paper, QObject *receiver, Deliver deliver);
    void list(const ComplaintFilter &filter, QObject *receiver, DeliverTable deliver);
    void statistics(const Period &period, QObject *receiver, DeliverTable deliver);

private:
    Database &m_database;
    Session m_session;
};
