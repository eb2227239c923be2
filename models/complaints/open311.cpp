// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/open311.h"

#include "models/base/masking.h"
#include "models/base/ornull.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/complaintreferences.h"
#include "models/complaints/complaintrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using S = ComplaintState;

bool isOver(S state)
{
    return state == S::Answered || state == S::NotAccepted || state == S::Merged || state == S::Closed ||
           state == S::Archived;
}

QDateTime updated(const Complaint &c)
{
    return std::max({c.received,
                     c.accepted,
                     c.dispatched,
                     c.signedFor,
                     c.contacted,
                     c.transferred,
                     c.fedBack,
                     c.lastRevisit,
                     c.closed});
}

QString notes(const Complaint &c)
{
    return c.reply.isEmpty() && c.state == S::NotAccepted ? c.reason : c.reply;
}

QVariantList rowOf(const Complaint &c, const ComplaintReferences &names)
{
    const bool placed = !c.confidential;
    return {c.number,
            isOver(c.state) ? u"closed"_s : u"open"_s,
            orNull(notes(c)),
            orNull(names.categories.value(c.category)),
            orNull(c.category),
            c.content,
            orNull(names.sections.value(c.host.value)),
            ComplaintNames::label(c.state),
            c.received,
            isOver(c.state) && c.closed.isValid() ? c.closed : updated(c),
            orNull(c.dueHandle),
            placed && !c.address.isEmpty() ? QVariant(Masking::address(c.address)) : QVariant(),
            placed ? orNull(names.placeCodes.value(c.place.value)) : QVariant(),
            QVariant(),
            QVariant(),
            QVariant()};
}
} // namespace

QList<TableColumn> Open311::columns()
{
    QList<TableColumn> all;
    for (const char *name : {"service_request_id",
                             "status",
                             "status_notes",
                             "service_name",
                             "service_code",
                             "description",
                             "agency_responsible",
                             "service_notice",
                             "requested_datetime",
                             "updated_datetime",
                             "expected_datetime",
                             "address",
                             "address_id",
                             "lat",
                             "long",
                             "media_url"})
        all.append({QString::fromLatin1(name)});
    return all;
}

Result<>
Open311::write(Connection &connection, const ComplaintFilter &filter, const ComplaintExport::RowSink &sink)
{
    const auto references = ComplaintReferences::read(connection);
    if (!references)
        return failure(references.error());
    return ComplaintRepository(connection).forEach(filter, [&](const Complaint &c) -> Result<> {
        return c.state == S::Void ? Result<>{} : sink(rowOf(c, *references));
    });
}
