// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintdetail.h"
#include "models/complaints/complaintrepository.h"
#include "models/complaints/complaintrules.h"
#include "models/organisation/session.h"

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
    /// What the rules have to know of one request beside itself.
    struct Surroundings
    {
        ComplaintContext context;
        QList<ComplaintStep> steps;
        QList<Complaint> children;
    };

    Result<> withinReach(Place::Id place);
    Result<Surroundings> surroundings(const Complaint &complaint);
    Result<ComplaintContext> contextOf(const Complaint &complaint, ComplaintId mergeInto);
    Result<> readBeside(ComplaintDetail &detail);
    void nameAll(ComplaintDetail &detail);
    Result<QList<ComplaintContext>> viewsOf(const ComplaintContext &own);
    Result<ComplaintContext>
    inWhoseName(ComplaintAction action, const Complaint &complaint, const ComplaintContext &own);
    Result<QList<ComplaintAction>> allowedFor(const Complaint &complaint, const ComplaintContext &own);
    Result<> storeBeside(ComplaintAction action, const ComplaintChange &change, const ComplaintInput &input);

    Connection &m_connection;
    Session m_session;
    ComplaintRepository m_repository;
    std::optional<ComplaintContext> m_context;
};
