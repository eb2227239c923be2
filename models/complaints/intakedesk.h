// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attachments/attachment.h"
#include "models/complaints/complaintdesk.h"

/// A request as the intake form hands it in, with what is to happen to it at once.
struct IntakeSubmission
{
    Complaint complaint;
    QList<StoredFile> files; ///< in the store already

    Emergency divertTo = Emergency::None; ///< given away before anything else
    ComplaintId mergeInto;                ///< the same matter: accepted and merged
    QString told; ///< what the resident was told of it already; empty: he waits for the answer
};

/// Takes requests in: all of a submission or nothing, inside one recorded change.
class IntakeDesk
{
public:
    IntakeDesk(Connection &connection, const Session &session);

    /// Answers with the request as it stands afterwards. The rules of each step hold; a merged request
    /// without a category gets that of its parent.
    [[nodiscard]] Result<Complaint> take(const IntakeSubmission &submission);

private:
    Result<Complaint> merge(const Complaint &made, const IntakeSubmission &submission);

    Connection &m_connection;
    const Session m_session;
    ComplaintDesk m_desk;
};
