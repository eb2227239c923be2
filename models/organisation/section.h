// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/places/place.h"

#include <QString>

/// A unit of the office that handles requests (承办科室), or a community as co-handler.
struct Section
{
    using Id = ::Id<Section>;

    Id id;
    Place::Id office;
    QString code;
    QString name;
    bool community = false; ///< a community: it may host only duty-list categories

    qint64 key() const { return id.value; }
};
using SectionId = Section::Id;
