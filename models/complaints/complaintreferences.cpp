// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintreferences.h"

#include "models/complaints/categoryrepository.h"
#include "models/organisation/roster.h"
#include "models/places/placedirectory.h"

Result<ComplaintReferences> ComplaintReferences::read(Connection &connection)
{
    const auto places = PlaceDirectory::all(connection);
    const auto sections = Roster::sections(connection);
    const auto categories = CategoryRepository(connection).all();
    if (!places || !sections || !categories)
        return failure(!places ? places.error() : !sections ? sections.error() : categories.error());
    ComplaintReferences references;
    for (const Place &place : *places)
        references.placeCodes.insert(place.id.value, place.code);
    for (const Section &section : *sections)
        references.sections.insert(section.id.value, section.name);
    for (const Category &category : *categories)
        references.categories.insert(category.code, category.name);
    return references;
}
