// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintrepository.h"
#include "models/complaints/complaintrules.h"
#include "models/complaints/partrepository.h"
#include "models/complaints/revisitrepository.h"
#include "models/organisation/session.h"

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
};

/// What a person does with requests, on one connection: reads what the rules need, asks them, stores what
/// they answer. Runs inside one recorded change when it writes.
class ComplaintDesk
{
public:
    ComplaintDesk(Connection &connection, Session session);

    /// Gives it number, title and first step; answers with the stored request.
    [[nodiscard]] Result<Complaint> registerNew(Complaint complaint);
    [[nodiscard]] Result<Complaint> act(ComplaintId id, ComplaintAction action, const ComplaintInput &input);

    [[nodiscard]] Result<ComplaintDetail> detail(ComplaintId id);

    /// The rules' view of this office and person.
    [[nodiscard]] Result<ComplaintContext> context();

private:
    Result<ComplaintContext> contextOf(const Complaint &complaint, ComplaintId mergeInto = {});
    Result<> storeBeside(ComplaintAction action, const ComplaintChange &change, const ComplaintInput &input);

    Connection &m_connection;
    Session m_session;
    ComplaintRepository m_repository;
    std::optional<ComplaintContext> m_context;
};
