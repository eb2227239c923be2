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
QString coHostNames(const Complaint &complaint, const ComplaintReferences &names)
{
    QStringList all;
    for (const Section::Id id : complaint.coHosts)
        all << names.sections.value(id.value);
    return all.join(u"; "_s);
}

QString title(const char *text)
{
    return QCoreApplication::translate("ComplaintExport", text);
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
    return {{u"number"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Number"))},
            {u"foreign_number"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Number elsewhere"))},
            {u"received_at"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Received"))},
            {u"channel"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Channel"))},
            {u"kind"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Kind"))},
            {u"category"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Category"))},
            {u"urgency"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Urgency"))},
            {u"state"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "State"))},
            {u"reporter"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Reporter"))},
            {u"phone"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Phone"))},
            {u"place_code"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Place"))},
            {u"address"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Address"))},
            {u"content"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Content")), 60},
            {u"host"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Host"))},
            {u"due_at"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Due"))},
            {u"fed_back_at"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Fed back"))},
            {u"closed_at"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Closed"))},
            {u"result"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Result"))},
            {u"reply"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Reply")), 40},
            {u"sex"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Sex"))},
            {u"id_number"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "ID number"))},
            {u"anonymous"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Anonymous"))},
            {u"confidential"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Confidential"))},
            {u"no_reply"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Wants no reply"))},
            {u"respondent"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Complained about"))},
            {u"accepted_at"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Accepted"))},
            {u"due_superior_at"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Superior's limit"))},
            {u"contacted_at"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Contacted"))},
            {u"emergency"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Emergency service"))},
            {u"decline_reason"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Ground for not accepting"))},
            {u"channel_told"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Sent to"))},
            {u"reason"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Reason"))},
            {u"approver"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Approved by"))},
            {u"transfer_to"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Transferred to"))},
            {u"transferred_at"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Transferred"))},
            {u"supervision"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Supervision"))},
            {u"due_supervised_at"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Supervision ends"))},
            {u"instruction"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Leader's instruction"))},
            {u"evidence"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Evidence"))},
            {u"solved"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Solved, says the reporter"))},
            {u"rating"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Rating"))},
            {u"revisits"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Revisits"))},
            {u"last_revisit_at"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Last revisit"))},
            {u"excluded"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Left out of the rates"))},
            {u"co_hosts"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Co-handlers"))},
            {u"extensions"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Extensions"))},
            {u"reworks"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Reworks"))},
            {u"archive_number"_s, title(QT_TRANSLATE_NOOP("ComplaintExport", "Archive number"))}};
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
