// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placeservice.h"

#include "models/places/placerepository.h"
#include "models/places/placestore.h"
#include "models/places/placetreemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace {
Result<PlaceCard> cardOf(Connection &connection, Place::Id id)
{
    PlaceRepository places(connection);
    const auto place = places.byId(id);
    const auto path = places.pathName(id);
    const auto below = PlaceTreeRepository(connection).below(id);
    if (!place)
        return failure(place.error());
    if (!path || !below)
        return failure(path ? below.error() : path.error());
    return PlaceCard{*place, *path, *below};
}

/// The header says which of the two tables it is.
Result<PlaceImport::Plan> planOf(Connection &connection, const QString &path)
{
    const auto table = TableReader::open(path);
    if (!table)
        return failure(table.error());
    const auto existing = PlaceRepository(connection).all();
    if (!existing)
        return failure(existing.error());
    const auto kind = table->header().contains(u"community_code"_s) ? PlaceImport::Table::Buildings
                                                                    : PlaceImport::Table::Divisions;
    return PlaceImport::plan(*table, ColumnMap(), kind, *existing);
}
} // namespace

PlaceService::PlaceService(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(&m_database, &Database::changed, this, &PlaceService::lookForChange);
    lookForChange();
}

PlaceTreeModel *PlaceService::createTreeModel(QObject *parent)
{
    auto *model = new PlaceTreeModel(m_database, parent);
    connect(model, &PlaceTreeModel::failed, this, &PlaceService::failed);
    return model;
}

void PlaceService::show(Place::Id id)
{
    m_database.read(
        this,
        [id](Connection &c) { return cardOf(c, id); },
        [this](const Result<PlaceCard> &card) { card ? emit shown(*card) : emit failed(card.error()); });
}

void PlaceService::planImport(const QString &path)
{
    m_database.read(
        this,
        [path](Connection &c) { return planOf(c, path); },
        [this, path](const Result<PlaceImport::Plan> &plan) {
            plan ? emit planned(path, *plan) : emit failed(plan.error());
        });
}

void PlaceService::store(const PlaceImport::Plan &plan, const QString &tableName)
{
    m_database.write(
        {u"place.import"_s, tableName},
        this,
        [plan](Connection &c) { return PlaceStore::store(c, plan); },
        [this, report = plan.report](const Result<> &done) {
            done ? emit stored(int(report.inserted), int(report.updated)) : emit failed(done.error());
        });
}

void PlaceService::lookForChange()
{
    m_database.read(
        this,
        [since = m_lastChange](Connection &c) { return PlaceTreeRepository(c).touchedSince(since); },
        [this](const Result<PlaceTreeRepository::Touched> &touched) {
            if (!touched || touched->change <= m_lastChange)
                return;
            const bool known = m_lastChange >= 0;
            m_lastChange = touched->change;
            if (known && touched->places)
                emit changed();
        });
}
