// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/place.h"
#include "models/storage/connection.h"

#include <QList>

/// What other features may ask about places while they work on a connection of their own.
namespace PlaceDirectory {
/// A place with where it lies.
struct Found
{
    Place place;
    QString path;
    Place::Id office; ///< the office it belongs to; invalid above the offices
};

/// From the office down, e.g. 桃源街道 / 广场社区 / 3号楼; empty for an invalid id.
[[nodiscard]] Result<QString> pathName(Connection &connection, Place::Id id);

/// The community it lies in, itself included; invalid above the communities.
[[nodiscard]] Result<Place::Id> communityOf(Connection &connection, Place::Id id);

/// It is `area` or lies in it.
[[nodiscard]] Result<bool> isInside(Connection &connection, Place::Id id, Place::Id area);

/// An invalid id in the result: there is none.
[[nodiscard]] Result<Place> byCode(Connection &connection, const QString &code);

[[nodiscard]] Result<QList<Place>> communities(Connection &connection);

/// Every place, those higher up first.
[[nodiscard]] Result<QList<Place>> all(Connection &connection);

/// Stores a ready-made place; answers with its id and `no` filled in. `scope` is the `no` of the community
/// that an area or building belongs to, 0 for everything above.
[[nodiscard]] Result<Place> add(Connection &connection, const Place &place, qint64 scope);

/// By name, pinyin, initials, code or house number; “望湖 3栋” finds the building of that community.
[[nodiscard]] Result<QList<Found>> search(Connection &connection, const QString &typed, int limit);
} // namespace PlaceDirectory
