// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/searchprovider.h"
#include "models/complaints/complaintrepository.h"
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

Result<QList<Finding>> findComplaints(Connection &connection, const QString &typed, int limit)
{
    ComplaintRepository repository(connection);
    const auto keys = repository.keys({.text = typed});
    if (!keys)
        return failure(keys.error());
    const auto complaints = repository.byKeys(keys->mid(0, limit));
    if (!complaints)
        return failure(complaints.error());
    QList<Finding> findings;
    for (const Complaint &found : *complaints)
        findings.append({u"complaint"_s, found.id.value, found.number, found.title, {}});
    return findings;
}
} // namespace

const QList<SearchProvider> &searchProviders()
{
    static const QList<SearchProvider> providers{findComplaints, findPlaces};
    return providers;
}
