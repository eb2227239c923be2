// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invariants.h"

#include "models/complaints/complaintrepository.h"
#include "models/places/placerepository.h"

QList<Invariant> featureInvariants()
{
    return ComplaintRepository::invariants() + PlaceRepository::invariants();
}
