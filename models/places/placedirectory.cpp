// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placedirectory.h"

#include "models/places/placerepository.h"

Result<QString> PlaceDirectory::pathName(Connection &connection, Place::Id id)
{
    return PlaceRepository(connection).pathName(id);
}

Result<Place::Id> PlaceDirectory::communityOf(Connection &connection, Place::Id id)
{
    return PlaceRepository(connection).containing(id, PlaceLevel::Community);
}

Result<bool> PlaceDirectory::isInside(Connection &connection, Place::Id id, Place::Id area)
{
    return PlaceRepository(connection).isInside(id, area);
}

Result<Place> PlaceDirectory::byCode(Connection &connection, const QString &code)
{
    return PlaceRepository(connection).byCode(code);
}

Result<QList<Place>> PlaceDirectory::communities(Connection &connection)
{
    return PlaceRepository(connection).ofLevel(PlaceLevel::Community);
}

Result<QList<Place>> PlaceDirectory::all(Connection &connection)
{
    return PlaceRepository(connection).all();
}

Result<QList<PlaceDirectory::Found>>
PlaceDirectory::search(Connection &connection, const QString &typed, int limit)
{
    PlaceRepository places(connection);
    const auto found = places.search(typed, limit);
    if (!found)
        return failure(found.error());
    QList<Found> answers;
    for (const Place &place : *found) {
        const auto path = places.pathName(place.id);
        const auto office = places.containing(place.id, PlaceLevel::Office);
        if (!path || !office)
            return failure(path ? office.error() : path.error());
        answers.append({place, *path, *office});
    }
    return answers;
}

Result<Place> PlaceDirectory::add(Connection &connection, const Place &place, qint64 scope)
{
    return PlaceRepository(connection).insert(place, scope);
}
