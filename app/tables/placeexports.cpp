// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/exportkind.h"
#include "models/places/placenames.h"
#include "models/places/placerepository.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace {
struct PlaceExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportKinds)
};

using RowOf = std::function<QVariantList(const Place &, const QString &parentCode)>;

/// Places of some levels in order, each with the code of its parent.
Result<> writePlaces(
    Connection &connection, PlaceLevel first, PlaceLevel last, const RowOf &rowOf, const RowSink &sink)
{
    const auto places = PlaceRepository(connection).all();
    if (!places)
        return failure(places.error());
    QHash<Place::Id, QString> codes;
    for (const Place &place : *places) {
        codes.insert(place.id, place.code);
        if (place.level < first || place.level > last)
            continue;
        if (auto written = sink(rowOf(place, codes.value(place.parent))); !written)
            return written;
    }
    return {};
}
} // namespace

ExportKind placesExport();
ExportKind buildingsExport();

ExportKind placesExport()
{
    const RowOf rowOf = [](const Place &place, const QString &parent) {
        return QVariantList{PlaceNames::code(place.level),
                            place.code,
                            place.name,
                            parent,
                            place.validFrom.isValid() ? place.validFrom : QVariant(),
                            place.validTo.isValid() ? place.validTo : QVariant()};
    };
    return {
        .name = u"places"_s,
        .description = PlaceExportWords::tr("Cities, districts, street offices and communities"),
        .operation = u"place.see"_s,
        .columns =
            {{u"level"_s}, {u"code"_s}, {u"name"_s}, {u"parent_code"_s}, {u"valid_from"_s}, {u"valid_to"_s}},
        .rows = [rowOf](Connection &c, const ExportScope &, const RowSink &sink) {
            return writePlaces(c, PlaceLevel::City, PlaceLevel::Community, rowOf, sink);
        }};
}

ExportKind buildingsExport()
{
    const RowOf rowOf = [](const Place &place, const QString &parent) {
        return QVariantList{place.code, place.name, parent, place.leader, place.households};
    };
    return {.name = u"buildings"_s,
            .description = PlaceExportWords::tr("Buildings with their leaders and households"),
            .operation = u"place.see"_s,
            .columns = {{u"code"_s}, {u"name"_s}, {u"community_code"_s}, {u"leader"_s}, {u"households"_s}},
            .rows = [rowOf](Connection &c, const ExportScope &, const RowSink &sink) {
                return writePlaces(c, PlaceLevel::Building, PlaceLevel::Building, rowOf, sink);
            }};
}
