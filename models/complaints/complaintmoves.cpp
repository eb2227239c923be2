// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintmoves.h"

namespace {
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
