// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placestore.h"

#include "models/places/placerepository.h"

#include <QHash>

namespace {
/// The stored places by code, new ones included as they come.
class Storing
{
public:
    explicit Storing(Connection &connection)
        : m_repository(connection)
    {
    }

    Result<> begin()
    {
        const auto places = m_repository.all();
        if (!places)
            return failure(places.error());
        for (const Place &place : *places)
            know(place);
        return {};
    }

    Result<> store(const PlaceImport::Step &step)
    {
        Place place = step.place;
        if (!step.parentCode.isEmpty())
            place.parent = m_byCode.value(step.parentCode).id;
        if (!step.isNew)
            return m_repository.update(place);
        const auto inserted = m_repository.insert(place, scopeOf(place));
        if (!inserted)
            return failure(inserted.error());
        know(*inserted);
        return {};
    }

private:
    struct Known
    {
        Place::Id id;
        qint64 scope = 0; ///< of what lies below
    };

    void know(const Place &place)
    {
        const Known known{place.id, place.level == PlaceLevel::Community ? place.no : scopeOf(place)};
        m_byCode.insert(place.code, known);
        m_scopes.insert(place.id, known.scope);
    }

    /// Areas and buildings travel with their community, everything above to everybody.
    qint64 scopeOf(const Place &place) const
    {
        return place.level > PlaceLevel::Community ? m_scopes.value(place.parent) : 0;
    }

    PlaceRepository m_repository;
    QHash<QString, Known> m_byCode;
    QHash<Place::Id, qint64> m_scopes;
};
} // namespace

Result<> PlaceStore::store(Connection &connection, const PlaceImport::Plan &plan)
{
    Storing storing(connection);
    if (auto begun = storing.begin(); !begun)
        return begun;
    for (const PlaceImport::Step &step : plan.steps) {
        if (auto stored = storing.store(step); !stored)
            return stored;
    }
    return {};
}
