// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newoffice.h"

#include "models/complaints/categories.h"
#include "models/complaints/categoryrepository.h"
#include "models/organisation/sectionrepository.h"
#include "models/places/placeimport.h"
#include "models/places/placerepository.h"
#include "models/places/placestore.h"
#include "models/storage/station.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
struct NewOfficeWords
{
    Q_DECLARE_TR_FUNCTIONS(NewOffice)
};

Error invalid(const QString &message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// What a code of that length stands for; a building cannot be a file's home.
Result<PlaceLevel> levelOf(const QString &code)
{
    switch (code.size()) {
    case 4:
        return PlaceLevel::City;
    case 6:
        return code.endsWith(u"00"_s) ? PlaceLevel::City : PlaceLevel::District;
    case 9:
        return PlaceLevel::Office;
    case 12:
        return PlaceLevel::Community;
    default:
        return failure(
            invalid(NewOfficeWords::tr(
                        "“%1” is not the code of a city (4 digits), district (6), street office (9) or "
                        "community (12).")
                        .arg(code)));
    }
}

Result<PlaceImport::Plan> planOf(const NewOffice &office)
{
    if (office.divisions.isEmpty()) {
        return levelOf(office.place).map([&](PlaceLevel level) {
            const QString name = office.name.isEmpty() ? office.place : office.name;
            PlaceImport::Plan plan;
            plan.steps.append({.isNew = true, .place = {.level = level, .code = office.place, .name = name}});
            return plan;
        });
    }
    const auto table = TableReader::open(office.divisions);
    if (!table)
        return failure(table.error());
    auto plan = PlaceImport::plan(*table, ColumnMap(), PlaceImport::Table::Divisions, {});
    if (!plan || plan->report.rejected().isEmpty())
        return plan;
    const auto &first = plan->report.rejected().first();
    return failure(invalid(NewOfficeWords::tr("%1 has wrong rows, so no file was made. Row %2, %3: %4")
                               .arg(QFileInfo(office.divisions).fileName(),
                                    QString::number(first.row),
                                    first.column,
                                    first.reason)));
}

/// The offices whose sections this file needs.
Result<QList<Place::Id>> officesOf(PlaceRepository &places, const Place &home)
{
    if (home.level == PlaceLevel::Office)
        return QList<Place::Id>{home.id};
    if (home.level == PlaceLevel::Community)
        return home.parent.isValid() ? QList<Place::Id>{home.parent} : QList<Place::Id>{home.id};
    return places.all().map([](const QList<Place> &all) {
        QList<Place::Id> offices;
        for (const Place &place : all) {
            if (place.level == PlaceLevel::Office)
                offices << place.id;
        }
        return offices;
    });
}

Result<> seedSections(Connection &connection, const QList<Place::Id> &offices)
{
    SectionRepository repository(connection);
    for (const Place::Id office : offices) {
        for (const SectionTemplate &section : carriedSections()) {
            const auto done =
                repository.insert({.office = office, .code = section.code, .name = section.name});
            if (!done)
                return failure(done.error());
        }
    }
    return {};
}

Result<> seedCategories(Connection &connection)
{
    CategoryRepository repository(connection);
    for (const Category &category : carriedCategories()) {
        if (auto done = repository.insert(category); !done)
            return done;
    }
    return {};
}

Result<> fill(Connection &connection, const NewOffice &office, const PlaceImport::Plan &plan)
{
    if (auto stored = PlaceStore::store(connection, plan); !stored)
        return stored;
    PlaceRepository places(connection);
    const auto home = places.byCode(office.place);
    if (!home)
        return failure(home.error());
    if (!home->id.isValid())
        return failure(
            invalid(NewOfficeWords::tr("%1 has no place with the code %2. Check the code of --place.")
                        .arg(QFileInfo(office.divisions).fileName(), office.place)));
    const auto offices = officesOf(places, *home);
    if (!offices)
        return failure(offices.error());
    return seedSections(connection, *offices)
        .and_then([&] { return seedCategories(connection); })
        .and_then([&] { return Station::setHomePlace(connection, office.place); });
}
} // namespace

Result<> fillNewOffice(Database &file, const NewOffice &office)
{
    const auto plan = planOf(office);
    if (!plan)
        return failure(plan.error());
    return file.writeNow({u"office.create"_s, office.place},
                         [&](Connection &connection) { return fill(connection, office, *plan); });
}
