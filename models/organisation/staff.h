// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/organisation/section.h"

#include <QString>

/// Somebody of the office whose name stands in timelines.
struct Staff
{
    using Id = ::Id<Staff>;

    Id id;
    QString name;
    Section::Id section;
    int roles = 0; ///< bits of OfficeRole
};
