// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/searchprovider.h"
#include "models/places/placedirectory.h"

using namespace Qt::Literals::StringLiterals;

namespace {
Result<QList<Finding>> findPlaces(Connection &connection, const QString &typed, int limit)
{
    const auto places = PlaceDirectory::search(connection, typed, limit);
    if (!places)
        return failure(places.error());
    QList<Finding> findings;
    for (const PlaceDirectory::Found &found : *places)
        findings.append({u"place"_s, found.place.id.value, found.place.code, found.place.name, found.path});
    return findings;
}
} // namespace

const QList<SearchProvider> &searchProviders()
{
    static const QList<SearchProvider> providers{findPlaces};
    return providers;
}
