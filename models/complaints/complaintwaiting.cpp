// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintwaiting.h"

namespace {
using R = OfficeRole;
using S = ComplaintState;

struct Waiting
{
    S state;
    OfficeRoles who;
};

const QList<Waiting> &centre()
{
    static const QList<Waiting> rows{{S::Registered, R::Clerk},
                                     {S::Answered, R::Clerk | R::Checker},
                                     {S::Accepted, R::Dispatcher},
                                     {S::ReturnAsked, R::Dispatcher},
                                     {S::ExtensionAsked, R::Dispatcher | R::Leader},
                                     {S::FedBack, R::Checker},
                                     {S::Checking, R::Checker},
                                     {S::Revisit, R::Clerk | R::Checker}};
    return rows;
}
} // namespace

QList<ComplaintState> ComplaintWaiting::forCentre(OfficeRoles roles)
{
    QList<ComplaintState> states;
    for (const Waiting &row : centre())
        if (row.who & roles)
            states.append(row.state);
    return states;
}

QList<ComplaintState> ComplaintWaiting::forHost()
{
    return {S::Dispatched, S::Handling};
}
