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

/// What came of looking at a table.
struct Planned
{
    Result<PlaceImport::Plan> plan;
    bool lacksColumns = false; ///< it can be read, but says nothing a place has
};

Planned planOf(Connection &connection, const QString &path, const ColumnMap &map)
{
    const auto table = TableReader::open(path, {.encoding = map.encoding()});
    if (!table)
        return {failure(table.error())};
    const auto existing = PlaceRepository(connection).all();
    if (!existing)
        return {failure(existing.error())};
    const auto kind = PlaceImport::tableOf(table->header(), map);
    const auto columns = map.bind(table->header(), PlaceImport::fields(kind));
    if (!columns)
        return {failure(columns.error()), true};
    auto plan = PlaceImport::plan(*table, map, kind, *existing);
    if (plan)
        plan->report.notice = table->notice();
    return {plan};
}

Planned planWithMap(Connection &connection, const QString &path, const QString &mapPath)
{
    const auto map = ColumnMap::load(mapPath);
    if (!map)
        return {failure(map.error())};
    return {planOf(connection, path, *map).plan};
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
        u"place.see"_s,
        this,
        [id](Connection &c) { return cardOf(c, id); },
        [this](const Result<PlaceCard> &card) { card ? emit shown(*card) : emit failed(card.error()); });
}

void PlaceService::planImport(const QString &path, const QString &map)
{
    m_database.read(
        u"place.import"_s,
        this,
        [path, map](Connection &c) -> Result<Planned> {
            return map.isEmpty() ? planOf(c, path, ColumnMap()) : planWithMap(c, path, map);
        },
        [this, path](const Result<Planned> &looked) {
            const auto plan = looked.and_then([](const Planned &one) { return one.plan; });
            if (plan)
                emit planned(path, *plan);
            else if (looked && looked->lacksColumns)
                emit mapWanted(path, plan.error());
            else
                emit failed(plan.error());
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
        u"place.see"_s,
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
