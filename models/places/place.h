// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QDate>
#include <QString>

/// City → district → office → community → area → building. The numbers are stored.
enum class PlaceLevel { City = 1, District, Office, Community, Area, Building };

/// A place of the administration (区划代码, GB/T 2260 and the statistical codes 6+3+3, building + 4).
struct Place
{
    using Id = ::Id<Place>;

    Id id;
    Id parent; ///< invalid for the root
    PlaceLevel level = PlaceLevel::Building;
    qint64 no = 0; ///< 31 bits, unique in the district: station 16 | serial 15; ledger values are keyed by it
    QString code;
    QString name;
    QDate validFrom; ///< invalid: since ever
    QDate validTo;   ///< invalid: still valid; a closed place keeps its history
    QString leader;  ///< 楼栋长
    int households = 0;

    qint64 key() const { return id.value; }
};
using PlaceId = Place::Id;
