// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placerepository.h"

#include "models/places/placesearch.h"
#include "models/storage/recorder.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int SerialBits = 15;
constexpr qint64 BlockSize = 8; // station numbers of one enrolment; a full one spills into the next

const QString InsertPlaceSql =
    u"INSERT INTO place (id, scope, no, parent, level, code, name, valid_from, valid_to, leader, "
    "households) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

const QString UpdatePlaceSql =
    u"UPDATE place SET parent = ?, code = ?, name = ?, valid_from = ?, valid_to = ?, leader = ?, "
    "households = ? WHERE id = ?"_s;

const QString SelectPlaceSql =
    u"SELECT id, no, parent, level, code, name, valid_from, valid_to, leader, households "
    "FROM place WHERE _x = 0 AND "_s;

const QString PathSql =
    u"WITH RECURSIVE up (id, parent, level, name, depth) AS ("
    "SELECT id, parent, level, name, 0 FROM place WHERE id = ? UNION ALL "
    "SELECT p.id, p.parent, p.level, p.name, depth + 1 FROM place p JOIN up ON p.id = up.parent "
    "WHERE depth < 8) SELECT name FROM up WHERE level >= 3 ORDER BY depth DESC"_s;

const QString InsideSql = u"WITH RECURSIVE above (id) AS (SELECT ? UNION ALL SELECT p.parent FROM place p "
                          "JOIN above ON p.id = above.id WHERE p.parent IS NOT NULL) "
                          "SELECT 1 FROM above WHERE id = ?"_s;

const QString ContainingSql =
    u"WITH RECURSIVE up (id, parent, level) AS (SELECT id, parent, level FROM place WHERE id = ? "
    "UNION SELECT p.id, p.parent, p.level FROM place p JOIN up ON p.id = up.parent) "
    "SELECT id FROM up WHERE level = ?"_s;

QVariant idOrNull(Place::Id id)
{
    return id.isValid() ? QVariant(id.value) : QVariant();
}

QVariant dateOrNull(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

Place placeOf(const QSqlQuery &row)
{
    return {.id = {row.value(0).toLongLong()},
            .parent = {row.value(2).toLongLong()},
            .level = PlaceLevel(row.value(3).toInt()),
            .no = row.value(1).toLongLong(),
            .code = row.value(4).toString(),
            .name = row.value(5).toString(),
            .validFrom = QDate::fromString(row.value(6).toString(), Qt::ISODate),
            .validTo = QDate::fromString(row.value(7).toString(), Qt::ISODate),
            .leader = row.value(8).toString(),
            .households = row.value(9).toInt()};
}
} // namespace

PlaceRepository::PlaceRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<qint64> PlaceRepository::nextNo()
{
    const qint64 first = m_connection.recorder().clock().station() << SerialBits;
    const qint64 end = first + (BlockSize << SerialBits);
    if (m_lastNo == 0) {
        const auto last =
            m_connection.value(u"SELECT max(no) FROM place WHERE no >= ? AND no < ?"_s, {first, end});
        if (!last)
            return failure(last.error());
        m_lastNo = last->isNull() ? first : last->toLongLong();
    }
    if (++m_lastNo >= end)
        return failure(
            {Error::Kind::Invalid,
             QCoreApplication::translate("PlaceRepository",
                                         "This station has no numbers left for new places. Ask the "
                                         "district for another block of station numbers."),
             {}});
    return m_lastNo;
}

Result<Place> PlaceRepository::insert(Place place, qint64 scope)
{
    const auto no = nextNo();
    if (!no)
        return failure(no.error());
    place.no = *no;
    place.id.value = m_connection.recorder().newId();
    const auto done = m_connection.run(InsertPlaceSql,
                                       {place.id.value,
                                        scope,
                                        place.no,
                                        idOrNull(place.parent),
                                        int(place.level),
                                        place.code,
                                        place.name,
                                        dateOrNull(place.validFrom),
                                        dateOrNull(place.validTo),
                                        place.leader.isEmpty() ? QVariant() : QVariant(place.leader),
                                        place.households});
    return done ? Result<Place>(place) : failure(done.error());
}

Result<> PlaceRepository::update(const Place &place)
{
    const auto done = m_connection.run(UpdatePlaceSql,
                                       {idOrNull(place.parent),
                                        place.code,
                                        place.name,
                                        dateOrNull(place.validFrom),
                                        dateOrNull(place.validTo),
                                        place.leader.isEmpty() ? QVariant() : QVariant(place.leader),
                                        place.households,
                                        place.id.value});
    return done ? Result<>{} : failure(done.error());
}

Result<QList<Place>> PlaceRepository::select(const QString &condition, const QVariantList &values)
{
    auto query = m_connection.run(SelectPlaceSql + condition, values);
    if (!query)
        return failure(query.error());
    QList<Place> places;
    while (query->next())
        places.append(placeOf(*query));
    return places;
}

Result<Place> PlaceRepository::byId(Place::Id id)
{
    return select(u"id = ?"_s, {id.value}).and_then([&](const QList<Place> &found) -> Result<Place> {
        if (found.isEmpty())
            return failure({Error::Kind::NotFound,
                            QCoreApplication::translate("PlaceRepository", "This place no longer exists."),
                            u"place %1"_s.arg(id.value)});
        return found.first();
    });
}

Result<Place> PlaceRepository::byCode(const QString &code)
{
    return select(u"code = ? LIMIT 1"_s, {code}).map([](const QList<Place> &found) {
        return found.value(0);
    });
}

Result<QList<Place>> PlaceRepository::byKeys(const QList<qint64> &keys)
{
    QStringList ids;
    for (const qint64 key : keys)
        ids << QString::number(key);
    return select(u"id IN (%1)"_s.arg(ids.join(u',')), {});
}

Result<QList<Place>> PlaceRepository::children(Place::Id parent)
{
    return parent.isValid() ? select(u"parent = ? ORDER BY code"_s, {parent.value})
                            : select(u"parent IS NULL ORDER BY code"_s, {});
}

Result<QList<Place>> PlaceRepository::all()
{
    return select(u"TRUE ORDER BY level, code"_s, {});
}

Result<QList<Place>> PlaceRepository::ofLevel(PlaceLevel level)
{
    return select(u"level = ? ORDER BY code"_s, {int(level)});
}

Result<QList<Place>> PlaceRepository::search(const QString &typed, int limit)
{
    const PlaceSearch search(typed);
    for (const PlaceSearch::Attempt &attempt : search.attempts()) {
        const auto found = select(attempt.condition, attempt.values + QVariantList{limit});
        if (!found || !found->isEmpty())
            return found;
    }
    return QList<Place>();
}

Result<QString> PlaceRepository::pathName(Place::Id id)
{
    auto query = m_connection.run(PathSql, {id.value});
    if (!query)
        return failure(query.error());
    QStringList names;
    while (query->next())
        names << query->value(0).toString();
    return names.join(u" / "_s);
}

Result<bool> PlaceRepository::isInside(Place::Id id, Place::Id area)
{
    return m_connection.value(InsideSql, {id.value, area.value}).map([](const QVariant &found) {
        return !found.isNull();
    });
}

Result<Place::Id> PlaceRepository::containing(Place::Id id, PlaceLevel level)
{
    return m_connection.value(ContainingSql, {id.value, int(level)}).map([](const QVariant &found) {
        return Place::Id{found.toLongLong()};
    });
}
