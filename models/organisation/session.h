// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organisation/section.h"

#include <QString>

/// Who is working at this desk now. A plain value; with accounts it comes from AccountService.
struct Session
{
    QString person;
    int roles = 0; ///< bits of OfficeRole
    Section::Id section;
    QString insteadOf{}; ///< the absent colleague whose roles and section these are (请假代理)
    Place::Id area{};    ///< sees only what lies in it; invalid: everything

    friend bool operator==(const Session &, const Session &) = default;
};
