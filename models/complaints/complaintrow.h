// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"
#include "models/storage/connection.h"

/// What the list shows of a request: facts and names, without its long texts.
struct ComplaintRow
{
    ComplaintId id;
    QString number;
    QDateTime received;
    ComplaintKind kind = ComplaintKind::Complaint;
    Channel channel = Channel::Window;
    Urgency urgency = Urgency::Ordinary;
    ComplaintState state = ComplaintState::Registered;
    QString title;
    QString reporter;
    bool anonymous = false;
    QDateTime dueHandle;
    QDateTime warnHandle;
    QDateTime fedBack;
    QString category; ///< its name
    QString place;
    QString host;

    qint64 key() const { return id.value; }

    /// The rows of these keys, in any order; deleted ones are left out.
    [[nodiscard]] static Result<QList<ComplaintRow>> byKeys(Connection &connection,
                                                            const QList<qint64> &keys);
};
