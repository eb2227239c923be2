// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintbatch.h"

#include "models/storage/recorder.h"

using namespace Qt::Literals::StringLiterals;

namespace {
bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Conflict ||
           error.kind == Error::Kind::NotFound;
}
} // namespace

Result<ComplaintBatch> ComplaintBatch::act(Connection &connection,
                                           const Session &session,
                                           const QList<ComplaintId> &requests,
                                           ComplaintAction action,
                                           const ComplaintInput &input)
{
    ComplaintDesk desk(connection, session);
    ComplaintRepository repository(connection);
    ComplaintBatch batch;
    QString first;
    for (const ComplaintId id : requests) {
        const auto done = desk.act(id, action, input);
        if (!done && !isRefusal(done.error()))
            return failure(done.error());
        if (done) {
            batch.done.append(id);
            first = first.isEmpty() ? done->number : first;
        } else {
            const Complaint complaint = repository.byId(id).value_or(Complaint());
            batch.refused.append({id, complaint.number, complaint.title, done.error().message});
        }
    }
    if (batch.done.size() > 1)
        connection.recorder().setSubject(u"%1 +%2"_s.arg(first).arg(batch.done.size() - 1));
    return batch;
}
