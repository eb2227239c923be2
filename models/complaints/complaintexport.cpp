// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintexport.h"

#include "models/base/masking.h"
#include "models/base/ornull.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/complaintreferences.h"
#include "models/complaints/complaintrepository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr NamedColumn ComplaintColumnNames[] = {
    {"number", QT_TRANSLATE_NOOP("ComplaintExport", "Number")},
    {"foreign_number", QT_TRANSLATE_NOOP("ComplaintExport", "Number elsewhere")},
    {"received_at", QT_TRANSLATE_NOOP("ComplaintExport", "Received")},
    {"channel", QT_TRANSLATE_NOOP("ComplaintExport", "Channel")},
    {"kind", QT_TRANSLATE_NOOP("ComplaintExport", "Kind")},
    {"category", QT_TRANSLATE_NOOP("ComplaintExport", "Category")},
    {"urgency", QT_TRANSLATE_NOOP("ComplaintExport", "Urgency")},
    {"state", QT_TRANSLATE_NOOP("ComplaintExport", "State")},
    {"reporter", QT_TRANSLATE_NOOP("ComplaintExport", "Reporter")},
    {"phone", QT_TRANSLATE_NOOP("ComplaintExport", "Phone")},
    {"place_code", QT_TRANSLATE_NOOP("ComplaintExport", "Place")},
    {"address", QT_TRANSLATE_NOOP("ComplaintExport", "Address")},
    {"content", QT_TRANSLATE_NOOP("ComplaintExport", "Content"), 60},
    {"host", QT_TRANSLATE_NOOP("ComplaintExport", "Host")},
    {"due_at", QT_TRANSLATE_NOOP("ComplaintExport", "Due")},
    {"fed_back_at", QT_TRANSLATE_NOOP("ComplaintExport", "Fed back")},
    {"closed_at", QT_TRANSLATE_NOOP("ComplaintExport", "Closed")},
    {"result", QT_TRANSLATE_NOOP("ComplaintExport", "Result")},
    {"reply", QT_TRANSLATE_NOOP("ComplaintExport", "Reply"), 40},
    {"sex", QT_TRANSLATE_NOOP("ComplaintExport", "Sex")},
    {"id_number", QT_TRANSLATE_NOOP("ComplaintExport", "ID number")},
    {"anonymous", QT_TRANSLATE_NOOP("ComplaintExport", "Anonymous")},
    {"confidential", QT_TRANSLATE_NOOP("ComplaintExport", "Confidential")},
    {"no_reply", QT_TRANSLATE_NOOP("ComplaintExport", "Wants no reply")},
    {"respondent", QT_TRANSLATE_NOOP("ComplaintExport", "Complained about")},
    {"accepted_at", QT_TRANSLATE_NOOP("ComplaintExport", "Accepted")},
    {"due_superior_at", QT_TRANSLATE_NOOP("ComplaintExport", "Superior's limit")},
    {"contacted_at", QT_TRANSLATE_NOOP("ComplaintExport", "Contacted")},
    {"emergency", QT_TRANSLATE_NOOP("ComplaintExport", "Emergency service")},
    {"decline_reason", QT_TRANSLATE_NOOP("ComplaintExport", "Ground for not accepting")},
    {"channel_told", QT_TRANSLATE_NOOP("ComplaintExport", "Sent to")},
    {"reason", QT_TRANSLATE_NOOP("ComplaintExport", "Reason")},
    {"approver", QT_TRANSLATE_NOOP("ComplaintExport", "Approved by")},
    {"transfer_to", QT_TRANSLATE_NOOP("ComplaintExport", "Transferred to")},
    {"transferred_at", QT_TRANSLATE_NOOP("ComplaintExport", "Transferred")},
    {"supervision", QT_TRANSLATE_NOOP("ComplaintExport", "Supervision")},
    {"due_supervised_at", QT_TRANSLATE_NOOP("ComplaintExport", "Supervision ends")},
    {"instruction", QT_TRANSLATE_NOOP("ComplaintExport", "Leader's instruction")},
    {"evidence", QT_TRANSLATE_NOOP("ComplaintExport", "Evidence")},
    {"solved", QT_TRANSLATE_NOOP("ComplaintExport", "Solved, says the reporter")},
    {"rating", QT_TRANSLATE_NOOP("ComplaintExport", "Rating")},
    {"revisits", QT_TRANSLATE_NOOP("ComplaintExport", "Revisits")},
    {"last_revisit_at", QT_TRANSLATE_NOOP("ComplaintExport", "Last revisit")},
    {"excluded", QT_TRANSLATE_NOOP("ComplaintExport", "Left out of the rates")},
    {"co_hosts", QT_TRANSLATE_NOOP("ComplaintExport", "Co-handlers")},
    {"extensions", QT_TRANSLATE_NOOP("ComplaintExport", "Extensions")},
    {"reworks", QT_TRANSLATE_NOOP("ComplaintExport", "Reworks")},
    {"archive_number", QT_TRANSLATE_NOOP("ComplaintExport", "Archive number")},
};

QString coHostNames(const Complaint &complaint, const ComplaintReferences &names)
{
    QStringList all;
    for (const Section::Id id : complaint.coHosts)
        all << names.sections.value(id.value);
    return all.join(u"; "_s);
}

QVariantList rowOf(const Complaint &c, const ComplaintReferences &names, ComplaintExport::Personal personal)
{
    const bool masked = personal == ComplaintExport::Personal::Masked;
    using namespace ComplaintNames;
    return {c.number,
            c.foreignNumber,
            c.received,
            code(c.channel),
            code(c.kind),
            c.category,
            code(c.urgency),
            code(c.state),
            masked ? Masking::name(c.reporter) : c.reporter,
            masked ? Masking::phone(c.phone) : c.phone,
            names.placeCodes.value(c.place.value),
            masked && !c.address.isEmpty() ? Masking::address(c.address) : c.address,
            c.content,
            names.sections.value(c.host.value),
            orNull(c.dueHandle),
            orNull(c.fedBack),
            orNull(c.closed),
            c.result == ComplaintResult::None ? QString() : code(c.result),
            c.reply};
}

/// Codes of what happened beside the seven steps; empty where it did not.
QVariantList moreOf(const Complaint &c, const ComplaintReferences &names, ComplaintExport::Personal personal)
{
    const bool masked = personal == ComplaintExport::Personal::Masked;
    using namespace ComplaintNames;
    return {code(c.sex),
            masked ? Masking::idNumber(c.idNumber) : c.idNumber,
            c.anonymous,
            c.confidential,
            c.noReply,
            masked ? Masking::name(c.respondent) : c.respondent,
            orNull(c.accepted),
            orNull(c.dueSuperior),
            orNull(c.contacted),
            code(c.emergency),
            code(c.declineReason),
            c.channelTold,
            c.reason,
            c.approver,
            c.transferTo,
            orNull(c.transferred),
            code(c.supervision),
            orNull(c.dueSupervised),
            c.instruction,
            c.evidence,
            code(c.solved),
            code(c.rating),
            c.revisits,
            orNull(c.lastRevisit),
            c.excluded,
            coHostNames(c, names),
            c.extensions,
            c.reworks,
            c.archiveNumber};
}
} // namespace

QList<TableColumn> ComplaintExport::columns()
{
    return tableColumns("ComplaintExport", ComplaintColumnNames);
}

Result<> ComplaintExport::write(Connection &connection,
                                const ComplaintFilter &filter,
                                Personal personal,
                                const RowSink &sink)
{
    const auto references = ComplaintReferences::read(connection);
    if (!references)
        return failure(references.error());
    ComplaintFilter inOrder = filter;
    inOrder.orders = {{ComplaintFilter::Order::Received, false}};
    return ComplaintRepository(connection).forEach(inOrder, [&](const Complaint &c) {
        return sink(rowOf(c, *references, personal) + moreOf(c, *references, personal));
    });
}
