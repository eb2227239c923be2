// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintdesk.h"

/// What became of one action on many requests.
struct ComplaintBatch
{
    struct Refusal
    {
        ComplaintId id;
        QString number;
        QString title;
        QString reason; ///< for the clerk: what, why, what to do
    };

    QList<ComplaintId> done;
    QList<Refusal> refused;

    /// Does the action with each of them; what the rules refuse is left as it is and said why. Runs inside
    /// one recorded change, so that one undo takes all of it back. An error is the file's, and then nothing
    /// was done.
    [[nodiscard]] static Result<ComplaintBatch> act(Connection &connection,
                                                    const Session &session,
                                                    const QList<ComplaintId> &requests,
                                                    ComplaintAction action,
                                                    const ComplaintInput &input);
};
