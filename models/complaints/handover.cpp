// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/handover.h"

#include "models/base/clock.h"
#include "models/complaints/complaintdesk.h"
#include "models/complaints/handoverrepository.h"
#include "models/storage/recorder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct HandoverWords
{
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

bool isWithinSection(const HandoverOrder &order)
{
    return order.from.id == order.to.id;
}

Result<> check(const HandoverOrder &order, const Session &session)
{
    const auto roles = OfficeRoles::fromInt(session.roles);
    if (!roles.testFlag(OfficeRole::Dispatcher) && !roles.testFlag(OfficeRole::Leader))
        return refusal(
            HandoverWords::tr("Only a dispatcher or a leader can hand over work. Ask one to do it."));
    if (!order.from.id.isValid() || !order.to.id.isValid())
        return refusal(HandoverWords::tr("Choose the section that hands over and the one that takes over."));
    if (!order.fromPerson.isEmpty() && order.toPerson.isEmpty())
        return refusal(HandoverWords::tr("Choose who takes over the work of %1.").arg(order.fromPerson));
    if (isWithinSection(order) && order.fromPerson == order.toPerson)
        return refusal(
            HandoverWords::tr("The work would stay where it is. Choose somebody else to take it over."));
    return {};
}

QString whyItRemains(const HandoverOrder &order, const HandoverItem &item, const QSet<QString> &dutyList)
{
    const Complaint &complaint = item.complaint;
    if (complaint.respondentSection == order.to.id && !isWithinSection(order))
        return HandoverWords::tr("complains about the section that would take it over");
    if (!order.toPerson.isEmpty() && complaint.respondent == order.toPerson)
        return HandoverWords::tr("complains about the person who would take it over");
    if (order.to.community && !item.asCoHost && !dutyList.contains(complaint.category))
        return HandoverWords::tr("not on the duty list of communities");
    return {};
}

Result<>
append(ComplaintRepository &requests, const QList<qint64> &keys, bool asCoHost, QList<HandoverItem> &items)
{
    return requests.byKeys(keys).map([&](const QList<Complaint> &found) {
        for (const Complaint &complaint : found)
            items.append({complaint, asCoHost, {}});
    });
}

/// The request in its new hands.
Complaint handed(Complaint complaint, const HandoverOrder &order, bool asCoHost)
{
    if (asCoHost) {
        complaint.coHosts.removeAll(order.from.id);
        if (!complaint.coHosts.contains(order.to.id))
            complaint.coHosts.append(order.to.id);
        return complaint;
    }
    if (!isWithinSection(order)) {
        complaint.host = order.to.id;
        complaint.designated = true;
        complaint.coHosts.removeAll(order.to.id); // it leads now
    }
    if (!order.fromPerson.isEmpty() && complaint.checker == order.fromPerson)
        complaint.checker = order.toPerson;
    return complaint;
}

/// Somebody who takes over signs with it: the next hand-over finds it with him.
QList<ComplaintStep> stepsOf(const Handover &handover, const Complaint &complaint)
{
    const HandoverOrder &order = handover.order;
    const QString from = order.fromPerson.isEmpty() ? order.from.name : order.fromPerson;
    const QString to = order.toPerson.isEmpty() ? order.to.name : order.toPerson;
    ComplaintStep step{.complaint = complaint.id,
                       .at = handover.at,
                       .person = handover.person,
                       .action = u"handOver"_s,
                       .from = complaint.state,
                       .to = complaint.state,
                       .section = order.to.id,
                       .note = u"%1 → %2\n%3"_s.arg(from, to, order.reason).trimmed()};
    QList<ComplaintStep> steps{step};
    if (!order.toPerson.isEmpty()) {
        step.action = u"takeOver"_s;
        step.person = order.toPerson;
        step.note.clear();
        steps.append(step);
    }
    return steps;
}

Result<> move(Connection &connection, const Handover &handover, const HandoverItem &item)
{
    ComplaintRepository requests(connection);
    const HandoverOrder &order = handover.order;
    const Complaint after = handed(item.complaint, order, item.asCoHost);
    auto done = requests.update(item.complaint, after);
    for (const ComplaintStep &step : stepsOf(handover, item.complaint))
        done = done.and_then([&] { return requests.insertStep(step); });
    if (!item.asCoHost)
        return done;
    return done.and_then([&] {
        return HandoverRepository(connection).moveParts(item.complaint.id, order.from.id, order.to.id);
    });
}
} // namespace

int Handover::moved() const
{
    return int(std::ranges::count_if(items, [](const HandoverItem &item) { return item.remains.isEmpty(); }));
}

Result<Handover> Handovers::plan(Connection &connection, const HandoverOrder &order, const Session &session)
{
    if (const auto valid = check(order, session); !valid)
        return failure(valid.error());
    const auto context = ComplaintDesk(connection, session).context();
    HandoverRepository work(connection);
    const auto hosted = work.hosted(order.from.id, order.fromPerson);
    const bool parts = order.fromPerson.isEmpty(); // they are owed by the section, not by a person
    const auto owed = parts ? work.owed(order.from.id) : Result<QList<qint64>>();
    if (!context || !hosted || !owed)
        return failure(!context ? context.error() : !hosted ? hosted.error() : owed.error());
    Handover handover{.order = order, .at = context->now, .person = session.person};
    ComplaintRepository requests(connection);
    const auto read = append(requests, *hosted, false, handover.items).and_then([&] {
        return append(requests, *owed, true, handover.items);
    });
    if (!read)
        return failure(read.error());
    for (HandoverItem &item : handover.items)
        item.remains = whyItRemains(order, item, context->dutyList);
    return handover;
}

Result<Handover>
Handovers::handOver(Connection &connection, const HandoverOrder &order, const Session &session)
{
    const auto handover = plan(connection, order, session);
    if (!handover)
        return handover;
    const QString from = order.fromPerson.isEmpty() ? order.from.name : order.fromPerson;
    if (handover->moved() == 0)
        return refusal(HandoverWords::tr("%1 has no open request that could be handed over.").arg(from));
    connection.recorder().setSubject(order.from.name);
    for (const HandoverItem &item : handover->items) {
        if (!item.remains.isEmpty())
            continue;
        if (const auto moved = move(connection, *handover, item); !moved)
            return failure(moved.error());
    }
    return handover;
}
