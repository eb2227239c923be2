// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintmoves.h"

#include "models/base/clock.h"

#include <QCoreApplication>

namespace {
struct MoveWords
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintMoves)
};

std::optional<ComplaintAction> leadingTo(const ComplaintDetail &detail, qint64 state)
{
    const ComplaintState from = detail.complaint.state;
    for (const ComplaintAction action : detail.allowed) {
        const ComplaintTransition *row = complaintTable().find(action, from, ComplaintState(state));
        // A return that is refused leads back to where it came from, not to where one likes.
        if (row && row->to != from &&
            (action != ComplaintAction::RefuseReturn || row->to == detail.complaint.returnFrom))
            return action;
    }
    return {};
}

/// What would take the request there, from the state it is in or else from another.
ComplaintAction actionMeant(ComplaintState from, ComplaintBoard::By by, qint64 column)
{
    if (by == ComplaintBoard::By::Section)
        return ComplaintAction::Dispatch;
    std::optional<ComplaintAction> other;
    for (const ComplaintTransition &row : complaintTable().rows()) {
        if (row.to != ComplaintState(column) || row.from == row.to)
            continue;
        if (row.from == from)
            return row.action;
        other = other.value_or(row.action);
    }
    return other.value_or(ComplaintAction::Register);
}
} // namespace

QMap<qint64, ComplaintAction>
ComplaintMoves::targets(const ComplaintDetail &detail, ComplaintBoard::By by, const QList<qint64> &columns)
{
    QMap<qint64, ComplaintAction> targets;
    const bool canDispatch = detail.allowed.contains(ComplaintAction::Dispatch);
    for (const qint64 column : columns) {
        if (by == ComplaintBoard::By::Section) {
            if (canDispatch && column != 0 && column != detail.complaint.respondentSection.value)
                targets.insert(column, ComplaintAction::Dispatch);
        } else if (const auto action = leadingTo(detail, column)) {
            targets.insert(column, *action);
        }
    }
    return targets;
}

QString ComplaintMoves::hindrance(const ComplaintDetail &detail,
                                  const Session &session,
                                  ComplaintBoard::By by,
                                  const ComplaintBoard::Column &column)
{
    const Complaint &complaint = detail.complaint;
    if (by == ComplaintBoard::By::Section && column.key == 0)
        return MoveWords::tr(
            "On the board no request is taken away from its section. Use its actions: ask for a return, "
            "or grant one.");
    const ComplaintAction action = actionMeant(complaint.state, by, column.key);
    const ComplaintContext context{.person = session.person,
                                   .insteadOf = session.insteadOf,
                                   .roles = OfficeRoles::fromInt(session.roles),
                                   .actingSection = session.section,
                                   .now = Clock::now()};
    if (const auto may = ComplaintRules::permitted(action, complaint, context); !may)
        return may.error().message;
    const ComplaintInput there{.host = {.id = {column.key}, .name = column.title}};
    if (const auto may = ComplaintRules::complete(action, complaint, there, context);
        by == ComplaintBoard::By::Section && !may)
        return may.error().message;
    return MoveWords::tr("The rules do not let this request go to “%1” now. Choose one of its actions.")
        .arg(column.title);
}
