// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/fieldhistory.h"
#include "models/complaints/replytemplates.h"
#include "models/organisation/session.h"
#include "models/storage/database.h"

#include <functional>

/// What is done around a request without moving it: the checklist, links, its history, words for replies.
/// Asynchronous; answers in the receiver's thread. Every write is one recorded change.
class CaseworkService
{
public:
    using Done = std::function<void(const Result<> &)>;

    CaseworkService(Database &database, const Session &session);

    void tick(ComplaintId id, qint64 checkpoint, bool ticked, QObject *receiver, Done done);

    void link(ComplaintId id, ComplaintId other, const QString &note, QObject *receiver, Done done);
    void unlink(ComplaintId id, qint64 link, QObject *receiver, Done done);

    void history(ComplaintId id,
                 QObject *receiver,
                 std::function<void(const Result<QList<FieldChange>> &)> deliver);
    /// The value before that change, written back as a change of its own; refused with the reason where the
    /// rules own the field.
    void restore(ComplaintId id, const FieldChange &change, QObject *receiver, Done done);

    void templates(QObject *receiver, std::function<void(const Result<QList<ReplyTemplate>> &)> deliver);
    void putTemplate(const ReplyTemplate &reply, QObject *receiver, Done done);
    void removeTemplate(const ReplyTemplate &reply, QObject *receiver, Done done);

private:
    Database &m_database;
    const Session &m_session; ///< of the service that owns this one
};
